/** Japanese: what an edition of a digest says around its stories, and the parts of the ledger of editions. */

import { shorten } from '../../base/shorten.ts';
import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const edition: Catalogue['edition'] = {
  update: '続報：',
  late: '遅延、予定 ',
  alsoIn: 'ほかの掲載：',
  andMore: (outlets) => ` ほか${number(outlets)}媒体`,
  nothing: '前号から新しいものはありません。',
  smallPrint: '見出し、要約、発言は媒体の言葉のままで、変更していません。各リンクは原文に続きます。',
  changed: '訂正：媒体がこの記事を変更しました。新しい本文です。',
  withdrawn: '取り下げ：媒体はこの記事をもう掲載していません。',
  whoWasQuoted: '誰が引用されたか',
  dates: 'ja',
  quoted: '発言者：',
  number: (edition) => `第${edition}号`,
  preview: 'プレビュー',
  counted: (stories) => `出来事${number(stories)}件`,
  stories: (stories, outlets) => `${number(outlets)}媒体、出来事${number(stories)}件`,
  shown: (first, last, stories) =>
    first === last
      ? `出来事${number(stories)}件中${number(last)}件目`
      : `出来事${number(stories)}件中${number(first)}～${number(last)}件目`,
  held: (editions) => `通知オフの間に保留された号${number(editions)}件`,
};

export const ledger: Catalogue['ledger'] = {
  show: '表示',
  why: '選ばれた理由は？',
  manual: '手動で発行',
  cancel: '未送信の投稿を取り消す',
  again: (place, part) => `もう一度送る：${shorten(place, 40)}、第${part}部`,
  next: '次回：',
  digests: (count) => `ダイジェスト${number(count)}件`,
  noDigests: 'ダイジェストがまだありません。digestsフォルダーにファイルを追加してください。',
  history: '号',
  historyOf: '号の一覧：',
  noEditions: '号がまだありません。',
  editions: (count) => `${number(count)}号`,
  skipped: '見送り：新しいものなし',
  made: (edition, stories, considered) =>
    `第${edition}号 · 検討した記事${number(considered)}本から出来事${number(stories)}件`,
  due: '予定',
  madeAt: '作成',
  whyNumber: (edition) => `第${edition}号の理由`,
  columns: { digest: 'ダイジェスト', number: '号', stories: '出来事', due: '予定', posts: '投稿' },
  posts: (count, status) => `${status} ${number(count)}件`,
  nobody: '送信先なし',
  part: (part) => `第${part}部`,
  place: (place) => `${place}番目、`,
  terms: {
    recency: '新しさ',
    outlets: '報じた媒体の数',
    quote: '最初の発言の強さ',
    topic: 'セクションの話題に合う（見出しなら2倍）',
    speaker: '同じ人が上の項目の先頭にいる',
    source: '同じ媒体が上の項目の先頭にある',
    thumbs: '媒体と話し手に対するここの人々の評価（👍👎）',
  },
  matched: '一致：',
  folded: (count) => `この出来事のほかの記事：${number(count)}本。`,
  leftOut: '外れたもの',
  removed: 'もう保存されていない記事',
  whyNotice: (edition) => `これらの出来事が第${edition}号にある理由`,
};
