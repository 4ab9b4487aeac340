/** Chinese: what a check of quotes finds. */

import type { Catalogue } from '../catalogue.ts';
import { number } from './numbers.ts';

export const check: Catalogue['check'] = {
  verdict: {
    exact: '有据可查，逐字相同。',
    altered: '有据可查，但措辞不同。',
    other_speaker: '有据可查，但说话的是别人。',
    stitched: '由两段话拼接而成。',
    absent: '查无此话。',
  },
  marked: '有据可查，用 … 或 [ ] 标出的部分除外。',
  asReported: '只见于转述。',
  unsaid: {
    asserted: '有据可查。',
    denied: '只作为被否认的话出现。',
    not_said: '只作为没有说过的话出现。',
    asked: '只作为提问出现。',
    hypothetical: '只作为假设出现。',
    wished: '只作为愿望出现。',
    future: '只作为尚未说出的话出现。',
    fictional: '只作为虚构内容出现。',
  },
  unknown: '有据可查，但文章没有确切说明是谁说的。',
  read: '有据可查，但这些话旁边没有姓名。',
  articleSays: '文章写的是 ',
  readAs: '，我们理解为 ',
  readFromAround: '这些话旁边没有说明；根据上下文，我们理解为 ',
  inText: '出现在这篇文章里，但不是我们能识别的引语。',
  whole: '文本没有引号，因此整段作为一条引语核对。',
  nobody: '所称的说话人没有存档。请核实是谁说的。',
  misattributed: '而且说话的是别人。',
  several: (all, exact) => `核对了 ${number(all)} 条引语，其中 ${number(exact)} 条逐字相同`,
  claimedFor: ' 据称出自：',
  partial: '这些话是一段更长的话的一部分。',
  reported: '这是媒体的话，不是说话人的原话。',
  claimed: '待核对：',
  recorded: '查到：',
};
