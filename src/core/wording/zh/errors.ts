/** Chinese: what cannot be done, and what to do instead. */

import type { Catalogue } from '../catalogue.ts';

export const errors: Catalogue['errors'] = {
  broken: (id) => `出错了（${id}）。日志中以此编号记有详情。`,
  storeFailed: (id) => `现在无法完成（${id}）。已通知 Pullquote 的运营者。`,
  unknownButton: ['这个按钮已失效。', '请重新运行命令。'],
  managersOnly: (command) => [`只有本服务器或工作区的管理员可以使用 /${command}。`, '请找管理员帮忙。'],
  gone: ['这已不再存档。', '请用其中的词搜索。'],
  noSuchCommand: '没有这个命令',
  nearestCommands: '下面是相近的命令。全部命令：',
  seeHelp: '全部命令：',
  help: '帮助',
  form: { notice: '尚未保存：', correct: '修改' },
};

export const place: Catalogue['place'] = {
  missing: '这个频道还没有准备好：',
  retry: '重试',
  level: { ok: '正常：', warning: '建议：', error: '缺少：' },
  unpublished: {
    notice: (place) => `${place} 中的一条消息没有发布。`,
    before: '频道 ',
    after: (reason) =>
      ` 中的消息已发出，但没有发布到关注该频道的服务器：${reason} 请允许 Pullquote 在那里发送消息，然后从消息菜单中发布。`,
  },
  paused: {
    notice: (place) => `发往 ${place} 的消息已暂停。`,
    before: '发往 ',
    after: (reason) => ` 的消息已暂停。${reason} 可能还有其他：/pullquote status 会全部列出。`,
  },
  noChannel: '请在服务器或工作区的频道里使用。',
  noInbox: '这里没有私信。请在 Discord 或 Slack 上使用。',
  notChannel: (channel) => `这里没有这个频道：${channel}`,
  untold: (channel) => [`无法核实这里是否有这个频道：${channel}`, '请一分钟后再试。'],
};
