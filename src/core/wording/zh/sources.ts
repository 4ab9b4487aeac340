/** Chinese: sources and changes to them. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const sources: Catalogue['sources'] = {
  news: (count) => `${number(count)} 个来源有新情况`,
  moreNews: (count) => `还有 ${number(count)} 个来源。/sources list 会全部列出。`,
  nowhere: ['私信没有自己的来源。', '请在您的服务器或工作区的频道里使用此命令。'],
};
