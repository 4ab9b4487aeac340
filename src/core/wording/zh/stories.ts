/** Chinese: a story and its context. */

import type { Catalogue } from '../catalogue.ts';

export const context: Catalogue['context'] = {
  none: '没有与此主题相关的存档：',
  around: '引语前后',
  said: '说于 ',
  published: '发布于 ',
  undated: '无日期 · 存档于 ',
  occasion: '缘由',
  background: '背景',
  people: '人物',
  timeline: '时间线',
  quotes: '引语',
  spoke: ' 有引语',
  notice: (title) => `背景：${title}`,
};

export const exchange: Catalogue['exchange'] = {
  title: '谁回应了谁',
  open: '未获回应的提问',
  kinds: {
    rejects: [' 反驳 ', ' 的说法。'],
    backs: [' 支持 ', ' 的说法。'],
    answers: [' 回应 ', ' 的说法。'],
  },
  unanswered: { declined: ' 拒绝置评', silent: ' 未回应媒体' },
};

export const reviewed: Catalogue['reviewed'] = {
  title: '事实核查机构的评价',
  of: '，针对的说法：',
  theirs: '这些是他们的评价，不影响我们对引语的判断。',
};
