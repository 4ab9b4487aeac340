/** All gates in order: the first that does not pass stops a sentence. No gate asks a model; none can be turned off. */
import { ownWords, withStoredQuotations } from '../quoted-words.ts';
import type {
  Gate,
  NumberedSentence,
  ProposedSentence,
  StoppedSentence,
  WrittenSentence,
} from '../written-text.ts';
import { form } from './form.ts';
import { type Passes, wordsIn } from './gate.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { qualifiers } from './qualifiers.ts';
import { roles } from './roles.ts';
import { speech } from './speech.ts';
import { wording } from './wording.ts';

/** Most stored sentences that one written sentence may rest on. */
const MOST_SOURCES = 3;

const IN_ORDER: readonly (readonly [gate: Gate, passes: Passes])[] = [
  ['form', form],
  ['wording', wording],
  ['numbers', numbers],
  ['names', names],
  ['roles', roles],
  ['qualifiers', qualifiers],
  ['speech', speech],
];

export interface Checked {
  readonly sentences: readonly WrittenSentence[];
  readonly stopped: readonly StoppedSentence[];
}

/** Divides the proposed sentences into those that may be shown and those that a gate stopped. */
export function checkSentences(
  proposed: readonly ProposedSentence[],
  sent: readonly NumberedSentence[],
): Checked {
  const byNumber = new Map(sent.map((sentence) => [sentence.number, sentence]));
  const sentences: WrittenSentence[] = [];
  const stopped: StoppedSentence[] = [];
  for (const { text, from } of proposed) {
    const result = checkSentence(text.trim(), from, byNumber);
    if (typeof result === 'string') stopped.push({ text: text.slice(0, LONGEST_KEPT), gate: result });
    else if (!sentences.some((other) => other.text === result.text)) sentences.push(result);
  }
  return { sentences, stopped };
}

/** Of a stopped sentence so much is kept for who asks why. UTF-16 units. */
const LONGEST_KEPT = 400;

function checkSentence(
  text: string,
  numbers: readonly number[],
  byNumber: ReadonlyMap<number, NumberedSentence>,
): WrittenSentence | Gate {
  const cited = [...new Set(numbers)].map((number) => byNumber.get(number));
  const from = cited.filter((sentence) => sentence !== undefined);
  if (from.length === 0 || from.length !== cited.length || from.length > MOST_SOURCES) return 'sources';
  if (text.length > LONGEST_READ) return 'form';
  const quotations = withStoredQuotations(text, from);
  if (quotations === null) return 'quotations';
  const proposal = {
    text: quotations.text,
    own: ownWords(quotations),
    words: wordsIn(quotations.text),
    from: from.map((sentence) => ({ ...sentence, words: wordsIn(sentence.text) })),
  };
  for (const [gate, passes] of IN_ORDER) if (!passes(proposal)) return gate;
  return {
    text: quotations.text,
    quoted: quotations.quoted,
    from: from.map(({ article, of, start, end }) => ({ article, of, start, end })),
  };
}

/** No sentence is longer; a hostile reply costs no more than reading this much. UTF-16 units. */
const LONGEST_READ = 1_000;
