/** Japanese: what platforms write around quotations and articles inside a post. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const post: Catalogue['post'] = {
  unattributed: '発言者なし',
  unnamedOutlet: '名称不明の媒体',
  said: (day) => `発言 ${day}`,
  published: (day) => `公開 ${day}`,
  noDate: '日付なし',
  retrieved: (day) => `取得 ${day}`,
  undated: (stored) => `日付なし · 保存 ${stored}`,
  also: 'ほかの掲載：',
  more: (count) => `ほか${number(count)}件`,
  context: '文脈：',
  changed: '⚠ 変更：媒体がこの言葉を変更しました。',
  withdrawn: '⚠ 取り下げ：媒体がこの言葉を削除しました。',
  tooLong: '言葉が長すぎて、ここには表示できません。',
  tooLongHere: (characters) =>
    `長すぎて表示できません（${number(characters)}文字）。元の場所でお読みください。`,
  moreAbout: '詳しく見る…',
  wholeQuote: '発言全体',
  open: '開く',
  inPlace: '元の場所で読む',
  noAddress: 'アドレスなし',
  picture: '画像',
  refused: 'Discordが返答を受け付けませんでした。もう一度試すか、求める量を減らしてください。',
  alert: '要確認',
  failed: '実行できませんでした',
  part: (at, of) => `全${of}部の第${at}部`,
  restElsewhere: '続きがあります。ボットがインストールされているサーバーでは、長い回答もすべて表示されます。',
  label: {
    denied: '否定',
    not_said: '発言なし',
    asked: '質問',
    hypothetical: '仮定',
    wished: '願望',
    future: 'これから',
    fictional: '創作',
  },
};
