/** Chinese: what followers of a speaker are told. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const alert: Catalogue['alert'] = {
  new: (quotations) => (quotations === 1 ? '有一条新引语' : `有 ${number(quotations)} 条新引语`),
  notice: (speaker, news) => `${speaker}：${news}`,
  moreBelow: (quotations) => `下面还有 ${number(quotations)} 条。`,
  context: '背景',
  quotes: '全部引语',
  unfollow: '取消关注',
};
