/** Japanese: sources and changes to them. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const sources: Catalogue['sources'] = {
  news: (count) => `情報源${number(count)}件についてのお知らせ`,
  moreNews: (count) => `ほかに情報源${number(count)}件。/sources list がすべてを示します。`,
  nowhere: [
    'DMに固有の情報源はありません。',
    'サーバーまたはワークスペースのチャンネルでこのコマンドを使ってください。',
  ],
};
