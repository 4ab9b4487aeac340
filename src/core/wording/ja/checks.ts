/** Japanese: what a check of quotes finds. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const check: Catalogue['check'] = {
  verdict: {
    exact: '記録あり、一字一句同じです。',
    altered: '記録あり、ただし言い回しが違います。',
    other_speaker: '記録あり、ただし別の人の発言です。',
    stitched: '二つの発言をつなげたものです。',
    absent: '記録がありません。',
  },
  marked: '… や [ ] で示された部分を除き、記録があります。',
  asReported: '間接話法としてのみ記録があります。',
  unsaid: {
    asserted: '記録があります。',
    denied: '否定された言葉としてのみ記録があります。',
    not_said: '言っていない言葉としてのみ記録があります。',
    asked: '質問としてのみ記録があります。',
    hypothetical: '仮定としてのみ記録があります。',
    wished: '願望としてのみ記録があります。',
    future: 'これから言う言葉としてのみ記録があります。',
    fictional: '創作としてのみ記録があります。',
  },
  unknown: '記録がありますが、誰の発言か記事からは確かではありません。',
  read: '記録がありますが、言葉のそばに名前がありません。',
  articleSays: '記事の表記：',
  readAs: '。こう読み取りました：',
  readFromAround: '言葉のそばに記述がありません。前後の文章からこう読み取りました：',
  inText: 'この記事にありますが、認識できる引用ではありません。',
  whole: '引用符がないため、全体を一つの発言として照合しました。',
  nobody: 'その発言者は保存されていません。誰の発言かご確認ください。',
  misattributed: 'しかも別の人の発言です。',
  several: (all, exact) => `${number(all)}件の発言を照合、うち${number(exact)}件が一字一句同じ`,
  claimedFor: ' 発言者とされる人：',
  partial: 'この言葉はより長い発言の一部です。',
  reported: 'これは媒体の言葉であり、本人の言葉ではありません。',
  claimed: '照合した発言：',
  recorded: '記録：',
};
