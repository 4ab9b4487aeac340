/** Japanese: what is said of a checked draft. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const draft: Catalogue['draft'] = {
  notice: (all, failed) =>
    `引用 ${number(all)} 件を照合、${failed === 0 ? 'すべて記録どおり' : `${number(failed)} 件が記録と異なります`}`,
  count: {
    absent: '記録なし',
    altered: '改変あり',
    other_speaker: '別の人の発言',
    stitched: '二つの発言のつなぎ合わせ',
    marked: '改変あり（すべて明示）',
    exact: '一語一句同じ',
  },
  line: (line) => `${number(line)} 行目`,
  paragraph: (paragraph) => `第 ${number(paragraph)} 段落`,
  rest: (left) => `ここに示していない引用：${number(left)} 件。添付ファイルにすべてあります。`,
  most: (checked) => `最初の ${number(checked)} 件だけを照合しました。残りは原稿を分けて照合してください。`,
  others: '照合したファイルは一つだけです。ほかは一つずつ送ってください。',
  unkept: '原稿はこの回答のためだけに読みました。Pullquote は何も保存しません。',
  working: (done, all) => `引用 ${number(all)} 件中 ${number(done)} 件を照合しました…`,
  ok: '記録どおり',
};
