/** Chinese: what only one platform says. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const slack: Catalogue['slack'] = {
  lateForm: ['Slack 没有及时打开表单。', '请再试一次。'],
  noToken: ['Pullquote 已失去对此工作区的访问权限，无法在这里读取或发布。', '管理员可以重新安装。'],
  cancel: '取消',
  noFile: '无法添加文件。应用管理员可以授予 files:write 权限（OAuth & Permissions，Reinstall）。',
  noPicture: '无法添加图片。应用管理员可以授予 files:write 权限（OAuth & Permissions，Reinstall）。',
  leftOut: (parts) => `还有 ${number(parts)} 部分未显示：请一次少要一些。`,
  agent: {
    title: '您可以问',
    status: '正在查找记录……',
    prompts: {
      speakers: '谁被引用得最多？',
      show: '显示最新简报',
      subscribe: '给我发送简报',
      help: '我可以问什么？',
    },
  },
  home: {
    notice: 'Pullquote：谁说了什么，原话呈现。',
    about: '谁说了什么，原话并附背景。',
    setUp: '在频道中设置',
    subscribe: '订阅',
    follow: '关注一个人',
    help: '帮助',
  },
  allCommands: '谁说了什么，原话呈现：全部命令与帮助。',
  install: {
    notInstalled: '未安装',
    cancelled: 'Slack 表示安装已取消。',
    tooLate: (path) => `此页面打开得太晚，或来自其他地方。请从 ${path} 重新开始。`,
    stopping: (path) => `Pullquote 正在停止。请稍后从 ${path} 重新开始。`,
    noToken: (path) => `Slack 没有发送令牌。请从 ${path} 重新开始。`,
    installed: '已安装',
    inOrganisation: (name) =>
      `Pullquote 已加入组织 ${name}。由组织管理员将其添加到工作区，然后在频道中输入 /pullquote setup。`,
    inWorkspace: (name) => `Pullquote 已加入${name ?? '您的工作区'}。请在频道中输入 /pullquote setup。`,
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
