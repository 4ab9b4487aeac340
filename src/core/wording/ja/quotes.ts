/** Japanese: quotes, who is quoted, what became of a quote, and their export. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

const languageNames = new Intl.DisplayNames('ja', { type: 'language' });

export const quotes: Catalogue['quotes'] = {
  notice: ({ quotes, more }) => `発言の記録 ${more ? '少なくとも' : ''}${number(quotes)}件`,
  by: '、発言者 ',
  about: '、話題 ',
  from: '、媒体 ',
  kinds: { direct: '、直接話法', mixed: '、一部が引用符内', indirect: '、間接話法' },
  modalities: {
    asserted: '、発言',
    denied: '、否定',
    not_said: '、言っていない',
    asked: '、質問',
    hypothetical: '、仮定',
    wished: '、願望',
    future: '、これから言う',
    fictional: '、創作',
  },
  until: '、終わり ',
  instead: (words) => `話題：${words}`,
  namesakes: '同じ名前の別の人：',
  shown: (first, last, statements, more) =>
    `${number(statements)}件${more ? '以上' : ''}中${number(first)}〜${number(last)}件目の発言`,
  none: '一致する保存済みの発言がありません。',
  noneSuch: '一致する保存済みの発言なし',
  inLanguage: (language) => `発言者、日付、数字、名前が同じ。言語：${languageNames.of(language) ?? language}`,
  speakersUnknown: (language) =>
    `この言語では、誰の発言かをPullquoteが判断できません：${languageNames.of(language) ?? language}。引用符内の言葉は、発言者を示さずに表示します。`,
  shorter: '短い形、',
  different: '別の言い回し、',
  pairs: (pairs) => `以前の発言と並ぶ発言：${number(pairs)}件`,
  noPairs: '以前の発言と並べられる発言はありません。',
  earlier: '以前',
  later: '現在',
  changed: '異なる語を強調：',
  pairsNeedSpeaker: [
    '誰の、何についての発言ですか。',
    '発言者と主題を指定してください：/quotes speaker:Putin about:trade order:then-now',
  ],
};

export const corrected: Catalogue['corrected'] = {
  words: '表示後に媒体がこの言葉を変更しました。新しい言葉：',
  speaker: '媒体は今、この言葉を別の人の発言としています：',
  dropped: '媒体がこの言葉を削除しました。',
  withdrawn: 'この言葉を載せた記事は取り下げられました。',
};

export const fromRecord: Catalogue['fromRecord'] = {
  cut: {
    exact: '発言記録に一語一句同じ：',
    shortened: '発言記録では、印を付けた言葉が間にあります：',
    spliced: '発言記録の複数の箇所をつなぎ合わせたもの：',
    reworded: '発言記録では言葉が異なります（印あり）：',
  },
  around: '前後',
  short: {
    exact: '発言記録と一語一句同じ',
    shortened: '発言記録を短縮',
    spliced: '発言記録からつなぎ合わせ',
    reworded: '発言記録と言い回しが異なる',
  },
};
