/** English: what stands beside the texts of a language model. */
import { plural } from '../../base/plural.ts';
import type { WrittenKind } from '../../writing/written-text.ts';

export const writing = {
  by: {
    summary: 'Summary by a model, from the sentences it links to',
    story: 'Account by a model over several outlets, from the sentences it links to',
    lead: 'Lead by a model, from the sentences it links to',
    answer: 'Answer by a model, from the sentences it links to',
    translation: 'Translated by a model; the original stands above, with links',
  } satisfies Readonly<Record<WrittenKind, string>>,
  smallPrint:
    'Headlines and quotations are the outlets’ own words, unchanged; each link leads to the original. What a model wrote says so.',
  wrote: 'Written by a model:',
  /** Before the number of sentences that a gate stopped. */
  stopped: (count: number) => `${plural(count, 'sentence')} of the model stopped`,
  spent: 'The language model has used its tokens for today.',
  until: {
    soft: 'Until midnight (UTC) only leads of editions are written; summaries are sentences of the articles.',
    hard: 'Until midnight (UTC) it writes nothing; summaries are sentences of the articles.',
  },
  alsoSearched: 'Searched also in words of a model: ',
};
