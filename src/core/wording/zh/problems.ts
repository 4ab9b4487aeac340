/** Chinese: what the core cannot do with what a person wrote or pressed. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const problem: Catalogue['problem'] = {
  periodEmpty: ['since 晚于 until。', '请对调两者。'],
  noPeriod: (field, written) => [
    `${field}：这不是日期：${written}`,
    '请写 7d、24h、2025-05-08、yesterday、last week 或 May 2025。',
  ],
  noSuchDate: ['没有这个日期。', '假日请写成 2026-12-24。'],
  noQuietHours: (written) => [`不是免打扰时段：${written}`, '请写 22:00-07:00，或 off。'],
  noDay: (written) => [
    `不是日期：${written}`,
    '一天请写成 2026-12-24，多天写成 2026-12-24..2027-01-02，或 off。',
  ],
  noLanguage: (written) => [`不是语言：${written}`, '请写 de、en-GB 或 pt-BR，或 off。'],
  noZone: (written) => [
    `不是时区：${written}`,
    '请写 Europe/Berlin 或 America/New_York 这样的时区；UTC 也可以。',
  ],
  noTime: (written) => [`不是时间：${written}`, '请写 07:30 或 7:30pm。'],
  noDays: (written) => [`不是星期：${written}`, '请写 mon-fri、sat、weekdays 或 daily。'],
  noSingleTime: ['这份简报没有单一的时间。', '请给出时间，如 07:30。'],
  whichDigest: (names) => ['哪份简报？', digestsThere(names)],
  noDigest: (name, names) => [`没有简报 ${name}。`, digestsThere(names)],
  brokenDigest: (name, detail) => [
    detail === null ? `简报 ${name} 的文件有错误。` : `简报 ${name} 的文件有错误：${detail}`,
    detail === null ? '此机器人的运营者可以更正。' : '请更正文件。pullquote check-config 会列出全部错误。',
  ],
  noEdition: ['没有这一期。', 'digest history 会列出各期及其编号。'],
  noDelivery: ['没有这条消息。', 'digest history 会列出编号。'],
  stillSending: ['消息还在发送。', 'digest history 会显示结果。'],
  sharedDigest: [
    '这份简报也发往其他服务器或工作区，他们也会收到这一期。',
    '请用 /subscribe 给本频道设定自己的时间，它就有自己的各期。',
  ],
  digestWithoutReaders: ['这份简报还没有发往任何地方。', '请用 /subscribe 让本频道订阅。'],
  changesOfWhat: ['关于什么主题？', '请给出主题：follow Putin about:trade changes:only'],
  followWhom: ['您想关注谁？', '请给出人物列表中的姓名。'],
  followsTooMany: (most) => [`您已关注 ${number(most)} 人。`, '请先取消关注一人。'],
  tooManySources: (sources) => [`这里已有 ${number(sources)} 个来源。`, '请移除一个不再需要的。'],
  noStory: (written) => [`没有匹配的存档事件：${written}`, '请给出标题、标题中的词，或编号。'],
  whichArticle: ['事件中的哪篇文章？', '请给出标题、标题中的词，或编号。'],
  storyGone: ['事件或其文章在此期间已变更或不复存在。', 'stories changes 会列出最新变更。'],
  oneStory: ['这已经是一个事件。', null],
  sharedStory: ['其他服务器或工作区也看得到这些文章，也会看到变更。', '此机器人的运营者可以操作。'],
  storiesApart: ['这些文章属于不同的事件。', '请逐个事件移出。'],
  onlyArticle: ['该事件没有其他文章。', null],
  longStory: ['事件太长，无法移动。', '请反向合并，或保持原样。'],
  undoneAlready: ['该变更已经撤销。', null],
  alreadyFollowed: (outlet, id) => [`已在跟踪 ${outlet}，编号 ${id}。`, null],
  foldersInConfiguration: ['文件夹在配置中添加。', null],
  noAddress: (written) => [`这不是网址：${written}`, null],
  noSource: (id) => [`没有来源 ${id}。`, '来源列表会显示名称。'],
  sharedSource: (outlet) => [`${outlet} 由所有服务器和工作区共用。`, '此机器人的运营者可以在配置中更改。'],
  otherWorkspacesButton: (command) => ['这个按钮属于另一个工作区。', `请在这里输入 /${command}。`],
  otherPersonsButton: (command) => ['这个按钮属于提问的人。', `输入 /${command} 得到您自己的。`],
  oldButton: ['这个按钮已失效。', '请重新运行命令。'],
  platformOff: (platform) => [`${platform} 已关闭。`, '请设置其令牌，见 .env.example。'],
};

function digestsThere(names: readonly string[]): string {
  return names.length === 0 ? '请在 digests 文件夹中放一个文件。' : `现有：${names.join('、')}。`;
}
