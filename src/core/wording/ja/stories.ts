/** Japanese: a story and its context. */

import type { Catalogue } from '../catalogue.ts';

export const context: Catalogue['context'] = {
  none: 'この話題について保存されたものがありません：',
  around: '発言の前後',
  said: '発言 ',
  published: '公開 ',
  undated: '日付なし · 保存 ',
  occasion: 'きっかけ',
  background: '背景',
  people: '人物',
  timeline: '時系列',
  quotes: '発言の記録',
  spoke: ' 発言あり',
  notice: (title) => `背景：${title}`,
};

export const exchange: Catalogue['exchange'] = {
  title: '誰が誰に答えたか',
  open: '回答のない質問',
  kinds: {
    rejects: [' は ', ' の発言に反論しています。'],
    backs: [' は ', ' の発言を支持しています。'],
    answers: [' は ', ' の発言に答えています。'],
  },
  unanswered: { declined: ' はコメントを拒否', silent: ' は媒体に回答せず' },
};

export const reviewed: Catalogue['reviewed'] = {
  title: 'ファクトチェック団体の評価',
  of: '、対象の主張：',
  theirs: 'これは各団体の評価であり、引用についての当方の判定は変わりません。',
};
