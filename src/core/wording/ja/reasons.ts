/** Japanese: why a quote or a passage is shown, and corrections of speakers. */

import type { Catalogue } from '../catalogue.ts';

export const why: Catalogue['why'] = {
  notice: 'この発言がこのように表示される理由',
  kind: '種類：',
  kinds: {
    direct: 'すべて引用符の中にあります',
    mixed: '伝聞の文で、一部の言葉が引用符の中にあります',
    indirect: '引用符のない間接話法',
  },
  fixed: '管理者が訂正：',
  noSpeaker: '近くに発言者を示す言葉がありません。',
  mention: '発言者を示す言葉：',
  speaker: '発言者：',
  sure: (percent, shown) =>
    `確度${percent}%、${shown ? '名前を示すのに十分です' : '名前を示すには不十分です'}`,
  cue: '発言を示す語：',
  attribution: '言葉が媒体に伝わった経路：',
};
