/** Passages in which somebody is interviewed: by a writer who says “I”, or in plain lines of question and answer. */
import type { Passage } from './passage.ts';

export const INTERVIEWS: readonly Passage[] = [
  {
    kind: 'an interviewer who says I',
    text: 'I meet the painter Leonie Harcourt in her studio.\n\n“Mind the wet paint,” she says.\n\nIs it finished? I ask.\n\n“It never is,” says Harcourt.',
    said: [
      ['Mind the wet paint,', 'Leonie Harcourt'],
      ['It never is,', 'Leonie Harcourt'],
    ],
  },
  {
    kind: 'the writer’s own words',
    text: 'Judge Corbin Vale pours the tea.\n\n“Do you regret the verdict?” I ask.\n\n“Not for a minute,” says Vale.\n\n“Even now?” I said.',
    said: [
      ['Do you regret the verdict?', null],
      ['Not for a minute,', 'Corbin Vale'],
      ['Even now?', null],
    ],
  },
  {
    kind: 'a question about somebody else in an interview',
    text: 'I sit down with former minister Hugh Lamont in his garden and ask him about Dame Judith Sparrow.\n\n“She is able,” he says.\n\nWould Sparrow win?\n\n“She might.”',
    said: [
      ['She is able,', undefined],
      ['She might.', undefined],
    ],
    never: ['Judith Sparrow', 'Sparrow', 'Dame Judith Sparrow'],
  },
  {
    kind: 'plain question lines without marks',
    text: 'Chef Rosalind Achterberg opened her third restaurant last week. She spoke to us in the kitchen.\n\nWhat do you cook at home?\n\nEggs, mostly. I am too tired for anything else.\n\nWho taught you?\n\nMy grandmother. She never measured a thing.\n\nWill there be a fourth place?\n\nNo. Three is enough for anybody.',
    said: [
      ['Eggs, mostly. I am too tired for anything else.', 'Rosalind Achterberg'],
      ['My grandmother. She never measured a thing.', 'Rosalind Achterberg'],
      ['No. Three is enough for anybody.', 'Rosalind Achterberg'],
    ],
  },
  {
    kind: 'a few rhetorical questions are no interview',
    text: 'What went wrong at the harbour?\n\nThe crane was 40 years old and had failed twice before.\n\nThe company had planned to replace it in 2019, but the order was never placed.\n\nWho is to blame?\n\nInspectors will report in June.',
    said: [],
    not: ['The crane was 40 years old and had failed twice before.', 'Inspectors will report in June.'],
  },
  {
    kind: 'an explainer with headings that ask',
    text: 'What is the new tax?\n\nThe levy adds 2 per cent to every bill. It starts in July.\n\nWho must pay it?\n\nHouseholds with more than one home. Farms are exempt.\n\nWhen is it due?\n\nBy the end of each quarter.',
    not: ['The levy adds 2 per cent to every bill. It starts in July.', 'By the end of each quarter.'],
  },
];
