/** Chinese: what only one platform says. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const slack: Catalogue['slack'] = {
  lateForm: ['Slack 没有及时打开表单。', '请再试一次。'],
  noToken: ['Pullquote 已失去对此工作区的访问权限，无法在这里读取或发布。', '管理员可以重新安装。'],
  cancel: '取消',
  noPicture: '无法添加图片。应用管理员可以授予 files:write 权限（OAuth & Permissions，Reinstall）。',
  leftOut: (parts) => `还有 ${number(parts)} 部分未显示：请一次少要一些。`,
  home: {
    notice: 'Pullquote：谁说了什么，原话呈现。',
    about: '谁说了什么，原话并附背景。',
    setUp: '在频道中设置',
    subscribe: '订阅',
    follow: '关注一个人',
    help: '帮助',
  },
};

export const prompt: Catalogue['prompt'] = {
  noNumber: (at) => `没有可按的 [${at}]。输入 /help 查看命令。`,
  broken: '出错了，日志中有详情。',
  oneOf: (values) => `${values} 之一`,
  initial: (value) => `留空即 ${value}`,
  optional: '可留空',
};

export const discord: Catalogue['discord'] = {
  welcome: {
    notice: 'Pullquote 来了',
    about: 'Pullquote 显示新闻里谁说了什么：原话，并附来源。',
    setUp: ['输入 ', ' 来选择频道、简报和时间。'],
    ask: ['输入 ', ' 或 ', ' 现在就提问。'],
    help: ['输入 ', ' 查看其他功能。'],
    permission: '设置需要管理服务器权限。Pullquote 不读取消息。',
  },
};
