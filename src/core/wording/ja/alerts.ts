/** Japanese: what followers of a speaker are told. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const alert: Catalogue['alert'] = {
  new: (quotations) => (quotations === 1 ? '新しい発言が1件' : `新しい発言が${number(quotations)}件`),
  notice: (speaker, news) => `${speaker}：${news}`,
  moreBelow: (quotations) => `下にあと${number(quotations)}件あります。`,
  context: '背景',
  quotes: 'すべての発言',
  unfollow: 'フォロー解除',
};
