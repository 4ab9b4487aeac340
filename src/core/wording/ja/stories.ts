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
