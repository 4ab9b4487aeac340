/** Chinese: quotes, who is quoted, what became of a quote, and their export. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

const languageNames = new Intl.DisplayNames('zh', { type: 'language' });

export const quotes: Catalogue['quotes'] = {
  notice: ({ quotes, more }) => `${more ? '至少 ' : ''}${number(quotes)} 条引语`,
  by: '，说话人：',
  about: '，关于：',
  from: '，来自：',
  kinds: { direct: '，直接引语', mixed: '，部分在引号内', indirect: '，转述' },
  modalities: {
    asserted: '，说过',
    denied: '，否认',
    not_said: '，没有说过',
    asked: '，提问',
    hypothetical: '，假设',
    wished: '，愿望',
    future: '，尚未说出',
    fictional: '，虚构',
  },
  until: ' 至 ',
  instead: (words) => `关于 ${words}`,
  namesakes: '同名的其他人：',
  shown: (first, last, statements, more) =>
    `第 ${number(first)} 至 ${number(last)} 段话，共 ${number(statements)} 段${more ? '以上' : ''}`,
  none: '没有匹配的存档引语。',
  noneSuch: '没有匹配的存档引语',
  inLanguage: (language) => `同一人、同一天、相同数字和名称，语言：${languageNames.of(language) ?? language}`,
  speakersUnknown: (language) =>
    `Pullquote 无法判断这种语言中谁在说话：${languageNames.of(language) ?? language}。引号内的话不署名显示。`,
  shorter: '较短的版本，见 ',
  different: '另一种说法，见 ',
  pairs: (pairs) => `${number(pairs)} 条言论与更早的并列`,
  noPairs: '没有可与更早言论并列的言论。',
  earlier: '当时',
  later: '现在',
  changed: '不同的词已标出：',
  pairsNeedSpeaker: [
    '谁的话，关于什么？',
    '请指定发言人和主题：/quotes speaker:Putin about:trade order:then-now',
  ],
};

export const corrected: Catalogue['corrected'] = {
  words: '展示之后媒体更改了这些话。新的原话：',
  speaker: '媒体现在说这些话出自另一个人：',
  dropped: '媒体删除了这些话。',
  withdrawn: '载有这些话的文章已撤回。',
};

export const fromRecord: Catalogue['fromRecord'] = {
  cut: {
    exact: '发言记录中一字不差：',
    shortened: '发言记录中还有标出的词语：',
    spliced: '由发言记录的多处拼接而成：',
    reworded: '发言记录中用词不同（已标出）：',
  },
  around: '前后文',
  short: {
    exact: '与发言记录一字不差',
    shortened: '较发言记录有删减',
    spliced: '由发言记录拼接而成',
    reworded: '与发言记录用词不同',
  },
};
