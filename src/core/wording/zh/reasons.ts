/** Chinese: why a quote or a passage is shown, and corrections of speakers. */

import type { Catalogue } from '../catalogue.ts';

export const why: Catalogue['why'] = {
  notice: '为什么这样显示这条引语',
  kind: '类型：',
  kinds: {
    direct: '全部在引号内',
    mixed: '转述的句子，其中一部分在引号内',
    indirect: '没有引号的转述',
  },
  fixed: '管理员更正为：',
  noSpeaker: '附近没有指明说话人的词。',
  mention: '指明说话人的词：',
  speaker: '说话人：',
  sure: (percent, shown) => `把握 ${percent}%，${shown ? '足以显示姓名' : '不足以显示姓名'}`,
  cue: '引述词：',
  attribution: '这些话如何传到媒体：',
};
