/** English: what is said of a checked draft. */

import { grouped, plural } from '../../base/plural.ts';

export const draft = {
  notice: (all: number, failed: number) =>
    `${plural(all, 'quotation')} checked, ${failed === 0 ? 'all on record' : `${grouped(failed)} not as on record`}`,
  count: {
    absent: 'Not on record',
    altered: 'Altered',
    other_speaker: 'Another speaker',
    stitched: 'Joined from two statements',
    marked: 'Changed, with every change marked',
    exact: 'Word for word',
  },
  /** In a Word document paragraphs are lines. */
  line: (line: number) => `Line ${grouped(line)}`,
  paragraph: (paragraph: number) => `Paragraph ${grouped(paragraph)}`,
  rest: (left: number) => `${plural(left, 'quotation')} not shown here: the attached file has all of them.`,
  most: (checked: number) =>
    `Only the first ${grouped(checked)} quotations were checked. Divide the draft for the others.`,
  others: 'Only one file was checked. Send the others one at a time.',
  unkept: 'The draft was read for this answer only. Pullquote stores nothing of it.',
  working: (done: number, all: number) => `${grouped(done)} of ${plural(all, 'quotation')} checked …`,
  ok: 'On record',
};
