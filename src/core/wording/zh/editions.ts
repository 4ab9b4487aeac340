/** Chinese: what an edition of a digest says around its stories, and the parts of the ledger of editions. */

import { shorten } from '../../base/shorten.ts';
import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const edition: Catalogue['edition'] = {
  update: '最新进展：',
  late: '延迟，原定 ',
  alsoIn: '另见 ',
  andMore: (outlets) => ` 等另外 ${number(outlets)} 家`,
  nothing: '上一期之后没有新内容。',
  smallPrint: '标题、摘要和引语都是媒体原文，未作改动；每个链接都指向原文。',
  changed: '已更正：媒体更改了这篇文章，这是新的文本。',
  withdrawn: '已撤回：媒体不再刊载这篇文章。',
  whoWasQuoted: '谁被引用',
  dates: 'zh-CN',
  quoted: '引述：',
  number: (edition) => `第 ${edition} 期`,
  preview: '预览',
  counted: (stories) => `${number(stories)} 个事件`,
  stories: (stories, outlets) => `${number(outlets)} 家媒体，${number(stories)} 个事件`,
  shown: (first, last, stories) =>
    first === last
      ? `第 ${number(last)} 个事件，共 ${number(stories)} 个`
      : `第 ${number(first)} 至 ${number(last)} 个事件，共 ${number(stories)} 个`,
  held: (editions) => `免打扰时段内保留的 ${number(editions)} 期`,
};

export const ledger: Catalogue['ledger'] = {
  show: '查看',
  why: '为什么选这些？',
  manual: '手动发布',
  cancel: '取消未发送的消息',
  again: (place, part) => `重发：${shorten(place, 40)}，第 ${part} 部分`,
  next: '下一次：',
  digests: (count) => `${number(count)} 份简报`,
  noDigests: '还没有简报。请在 digests 文件夹中添加文件。',
  history: '各期',
  historyOf: '各期：',
  noEditions: '还没有出过刊。',
  editions: (count) => `${number(count)} 期`,
  skipped: '跳过：没有新内容',
  made: (edition, stories, considered) =>
    `第 ${edition} 期 · 从 ${number(considered)} 篇文章中选出 ${number(stories)} 个事件`,
  due: '应于',
  madeAt: '制作于',
  whyNumber: (edition) => `为什么是第 ${edition} 期？`,
  columns: { digest: '简报', number: '期', stories: '事件', due: '应于', posts: '消息' },
  posts: (count, status) => `${number(count)} 条${status}`,
  nobody: '没有发给任何人',
  part: (part) => `第 ${part} 部分`,
  place: (place) => `第 ${place} 位，`,
  terms: {
    recency: '有多新',
    outlets: '有多少家媒体报道',
    quote: '第一条引语有多有力',
    topic: '符合该栏目的一个主题（在标题中则加倍）',
    speaker: '同一人已在前面的条目中居首',
    source: '同一家媒体已在前面的条目中居首',
    thumbs: '这里的人对该媒体和说话人的评价（👍👎）',
  },
  matched: '匹配：',
  folded: (count) => `该事件的其他报道：${number(count)}。`,
  leftOut: '未入选',
  removed: '已不再存档的文章',
  whyNotice: (edition) => `为什么第 ${edition} 期选了这些事件`,
};
