/** Japanese: what many answers share: buttons, names that match or do not, how much is stored. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const button: Catalogue['button'] = {
  previous: '前へ',
  next: '次へ',
  post: 'チャンネルに投稿',
  wrongSpeaker: '発言者が違う？',
  card: 'カード',
  context: '背景',
  why: '理由は？',
  story: '出来事',
  quotes: 'すべての発言',
};

export const names: Catalogue['names'] = {
  which: (field) => `一致する名前が複数あります（${field}）：`,
  pickOne: 'どれのことですか？',
  unknown: (field) => `その名前は保存されていません（${field}）：`,
  near: '近い名前：',
};

export const stored: Catalogue['stored'] = {
  loading: 'サンプルを読み込んでいます。少し待ってからもう一度お尋ねください。',
  articles: (articles) => `記事${number(articles)}本`,
  totals: (articles, outlets) => `保存：${number(outlets)}媒体の記事${number(articles)}本`,
  since: '、期間の始まり ',
  nothing: 'まだ何も保存されていません。/sources add で情報源を、pullquote add で記事を追加してください。',
};
