/** Fiction that a sentence before has introduced: "The novel follows a spy, Max Lent. “They know my name,” Lent tells her." */
import { SHAPE } from '../../../text/tokens.ts';
import type { UnitSpan } from '../../labels/label-spans.ts';
import type { Units } from '../../marks/text-units.ts';
import { plainWord } from '../plain-word.ts';
import { sentenceFrom } from '../sentence-start.ts';
import * as works from './fiction-words.ts';

/** How far back the work may be introduced, in units. */
const BACK = 110;

/** Verbs by which a work introduces its characters. */
const PLOT =
  /^(?:follows|centres|centers|revolves|tells|stars|introduces|imagines|charts|portrays|depicts|chronicles|concerns|recounts|narrates|traces|opens|begins|features|about)$/;

/** Whose words a sentence may report when the name before it belongs to a real person. */
const REAL = /^(?:by|from|director|author|writer|producer|directed|written)$/;

/** Whether the speaker is a character of a work that one of the sentences before introduces. Reads the present tense alone. */
export function goesOnFrom(
  units: Units,
  source: UnitSpan,
  first: number,
  isFramed: (sentence: number, end: number) => boolean,
): boolean {
  const name = nameIn(units, source);
  const pronoun =
    source.last - source.first === 1 && /^(?:he|she|they|it)$/.test(plainWord(units, source.first));
  if (name === '' && !pronoun) return false;
  const passage = units.passage[source.first] ?? 0;
  let end = first;
  while (end > 0 && first - end < BACK && (units.passage[end - 1] ?? -9) >= passage - 1) {
    const from = sentenceFrom(units, end - 1);
    const beside = end === first && units.passage[from] === passage;
    const framed = isFramed(from, end);
    if (pronoun && beside && (framed || hasPlot(units, from, end))) return true;
    if (name !== '' && namesCharacter(units, from, end, name, framed)) return true;
    end = from;
  }
  return false;
}

/** "The novel is narrated by a nun": the work is the subject of its sentence. */
function hasPlot(units: Units, from: number, end: number): boolean {
  let work = -1;
  for (let i = from; i < end; i++) {
    const word = plainWord(units, i);
    if (works.TRUE_STORIES.has(word) || works.MAKERS.has(word) || word === '') return false;
    if (work === -1 && (works.WORKS.has(word) || works.PRESENT_WORKS.has(word))) work = i;
    if (work !== -1 && (PLOT.test(word) || NARRATED.test(word))) return i - work < NEAR;
  }
  return false;
}

const NARRATED = /^(?:narrated|told|recounted|voiced|haunted)$/;

/** How far behind the work its plot begins, in units. */
const NEAR = 5;

/** The last word of a name; empty for other words. */
function nameIn(units: Units, { last }: UnitSpan): string {
  const shape = units.shape[last - 1];
  return shape === SHAPE.capital || shape === SHAPE.mixed ? plainWord(units, last - 1) : '';
}

/** Whether the sentence names the speaker behind a work and its plot. */
function namesCharacter(units: Units, from: number, end: number, name: string, framed: boolean): boolean {
  let work = framed;
  let plot = framed;
  for (let i = from; i < end; i++) {
    const word = plainWord(units, i);
    if (works.TRUE_STORIES.has(word) || word === 'documentaries') return false;
    if (works.WORKS.has(word) || works.PRESENT_WORKS.has(word)) work = true;
    if (work && (PLOT.test(word) || NARRATED.test(word))) plot = true;
    if (plot && word === name && !isReal(units, i, from)) return true;
  }
  return false;
}

/** "by Ada Voss", "the director Ada Voss", "based on the spy Ada Voss", "stars Ada Voss" without a part. */
function isReal(units: Units, at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 5); i--) {
    const word = plainWord(units, i);
    if (word === '') return false;
    if (word === 'as' || NARRATED.test(word)) return false;
    if (word === 'by' && NARRATED.test(plainWord(units, i - 1))) return false;
    if (REAL.test(word) || works.MAKERS.has(word) || word === 'stars' || word === 'features') return true;
    if (word === 'on' && plainWord(units, i - 1) === 'based') return true;
  }
  return false;
}
