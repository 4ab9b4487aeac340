/** Interviews without quotation marks: a question in its own paragraph, the answer in the following ones. */
import type { Span } from '../../text/span.ts';
import type { TranscriptTurn } from './transcript-turns.ts';

/** Fewest questions, and the least share of answers in the first person: an explainer has questions too. */
const FEWEST_QUESTIONS = 3;
const LEAST_PERSONAL = 0.6;

const LONGEST_QUESTION = 240;

/** Most characters of the introduction, which must name the interviewee and say that it is an interview. */
const LONGEST_INTRODUCTION = 2000;
const INTERVIEW =
  /\b(?:spoke|speaks|talks|talked|chats|chatted|sat down|sits down|interview|interviewed|Q&A|tells us|told us|answers|answered|asked (?:him|her|them))\b/i;
const NAME = /\p{Lu}[\p{L}’'-]+(?: (?:(?:de|da|di|van|von|der|al|bin) )?\p{Lu}[\p{L}’'-]+)+/gu;

const FIRST_PERSON = /(?:^|[^\p{L}])(?:I|[Mm]y|me|mine|myself|[Ww]e|[Oo]ur|us)(?:$|[^\p{L}])/u;
const MARKED = /["“”«»]/;

/** The turn of each answer by its passage; empty unless exactly one person is introduced. Linear. */
export function plainAnswersIn(text: string, passages: readonly Span[]): ReadonlyMap<number, TranscriptTurn> {
  const questions = passages.flatMap((passage, index) => (isQuestion(text, passage) ? [index] : []));
  const [first] = questions;
  if (first === undefined || first === 0 || questions.length < FEWEST_QUESTIONS) return new Map();
  const answers = new Map<number, readonly number[]>();
  let personal = 0;
  for (const [i, question] of questions.entries()) {
    const next = questions[i + 1] ?? question + 2;
    const own: number[] = [];
    for (let index = question + 1; index < Math.min(next, passages.length); index++) own.push(index);
    const [head] = own;
    const passage = passages[head ?? -1];
    if (passage === undefined) continue;
    answers.set(question, own);
    if (FIRST_PERSON.test(text.slice(passage.start, passage.end))) personal += 1;
  }
  if (answers.size < FEWEST_QUESTIONS || personal < LEAST_PERSONAL * answers.size) return new Map();
  const label = introduced(text, passages[first - 1]?.end ?? 0);
  if (label === null) return new Map();
  const turns = new Map<number, TranscriptTurn>();
  for (const index of [...answers.values()].flat()) {
    const words = passages[index];
    if (words === undefined || MARKED.test(text.slice(words.start, words.end))) continue;
    turns.set(index, { label, fullest: label, words });
  }
  return turns;
}

function isQuestion(text: string, { start, end }: Span): boolean {
  return end - start <= LONGEST_QUESTION && text[end - 1] === '?' && !MARKED.test(text.slice(start, end));
}

/** The only person that the introduction names. */
function introduced(text: string, end: number): Span | null {
  const introduction = text.slice(0, Math.min(end, LONGEST_INTRODUCTION));
  if (!INTERVIEW.test(introduction)) return null;
  const names = [...introduction.matchAll(NAME)];
  const [only] = names;
  if (only === undefined || names.some(([name]) => name !== only[0])) return null;
  return { start: only.index, end: only.index + only[0].length };
}
