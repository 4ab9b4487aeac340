/** Chinese: what is said of a checked draft. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const draft: Catalogue['draft'] = {
  notice: (all, failed) =>
    `核对了 ${number(all)} 条引语，${failed === 0 ? '全部有记录' : `${number(failed)} 条与记录不符`}`,
  count: {
    absent: '没有记录',
    altered: '有改动',
    other_speaker: '另一人所说',
    stitched: '由两段话拼成',
    marked: '有改动，且都已标明',
    exact: '逐字一致',
  },
  line: (line) => `第 ${number(line)} 行`,
  paragraph: (paragraph) => `第 ${number(paragraph)} 段`,
  rest: (left) => `还有 ${number(left)} 条引语未在此显示：所附文件包含全部。`,
  most: (checked) => `只核对了前 ${number(checked)} 条引语。其余的请拆分草稿后核对。`,
  others: '只核对了一个文件。其他文件请逐个发送。',
  unkept: '草稿只为这次回答而读取。Pullquote 不保存其中任何内容。',
  working: (done, all) => `已核对 ${number(done)} / ${number(all)} 条引语……`,
  ok: '有记录',
};
