/** Japanese: what readers and followers are told of a correction, and the log of corrections. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const correction: Catalogue['correction'] = {
  changes: {
    words: '媒体がこの言葉を変更しました：',
    speaker: '媒体は今、この言葉を別の人の発言としています：',
    dropped: '媒体がこの言葉を削除しました：',
  },
  now: '新しい言葉：',
  notice: (outlet, speaker) => `${speaker}：${outlet}による訂正`,
  toEdition: (edition) => `第${edition}号の訂正`,
  toEditionOf: (edition, digest) => `${digest} 第${edition}号の訂正`,
  articleOfEdition: {
    changed: ' がその号の記事を変更しました：',
    withdrawn: ' がその号の記事を取り下げました：',
  },
};

export const correctionLog: Catalogue['correctionLog'] = {
  notice: (entries) => (entries === 0 ? '訂正はありません。' : '最近の訂正'),
  what: (status, headline) => {
    if (status === 'withdrawn') return '記事は取り下げられました';
    return headline ? '記事が変更されました。見出しも変わりました' : '記事が変更されました';
  },
  done: (edited, told) => `投稿${number(edited)}件を訂正、フォロワーへの通知${number(told)}件`,
  unattributed: '発言者なし',
};
