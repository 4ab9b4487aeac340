/** Chinese: making, changing and deleting digests in chat. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const definition: Catalogue['definition'] = {
  create: '新建简报',
  edit: '编辑',
  editTitle: '编辑简报',
  copy: '复制',
  delete: '删除',
  save: '保存',
  undo: '撤销',
  postHere: '发到这里',
  label: {
    title: '标题',
    sections: '栏目，每行一个',
    when: '时间、日期和时区',
    time: '时间',
    days: '日期',
    timezone: '时区',
    style: '样式',
    limit: '每期最多几个事件',
  },
  hint: {
    sections: '外交 (3): 峰会, 条约, @Ada Brook, -体育。只写标题则收入全部。',
    when: '07:30 weekdays Europe/Berlin；off：只在您发布时',
    days: 'weekdays、daily，或 Mon, Wed, Fri；off：只手动发布',
  },
  style: {
    brief: 'brief：标题',
    standard: 'standard：摘要和引语',
    quotes: 'quotes：只有引语',
  },
  created: '已新建：',
  changed: '已修改：',
  restored: '已恢复：',
  deleted: '已删除：',
  name: '名称：',
  askDelete: (subscriptions) =>
    subscriptions === 0 ? '还没有人接收这份简报。' : `这会结束 ${number(subscriptions)} 个订阅，可以撤销。`,
  missing: '请打开表单，或在命令里写明标题和栏目。',
  how: '请打开表单，或在命令里写明要改什么。',
  more: (left) => `… 还有 ${number(left)} 个事件。`,
  noTitle: ['简报需要标题。', null],
  sectionCount: (most) => [`请写 1 到 ${most} 个栏目，每行一个。`, null],
  sectionTwice: (title) => [`两个栏目标题相同：${title}`, null],
  noSection: (line) => [
    `不是栏目：${line}`,
    '请写不超过 100 字的标题，后面写主题和人名：外交 (3): 峰会, @Ada Brook',
  ],
  noValue: {
    title: ['标题为 1 到 100 个字。', null],
    style: ['请写 brief、standard 或 quotes。', null],
    limit: ['请写 1 到 100 的数字。', null],
  },
  titleTaken: (title, names) => [`已有同名标题的简报：${title}`, `现有名称：${names.join('、')}。`],
  tooMany: (most) => [`这里已有 ${most} 份简报。`, '请先删除一份。'],
  inFile: (name) => [`${name} 写在文件里，供所有人使用。`, '请用 /digest copy 复制一份，再改副本。'],
  nowhere: ['私信没有自己的简报。', '请在您的服务器或工作区的频道里使用此命令。'],
};
