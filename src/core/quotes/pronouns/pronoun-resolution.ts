/** Whom a pronoun stands for: the figure that fits best by gender, place and role in the sentence. */
import { FEMININE_NOUNS } from '../../text/first-names.ts';
import { SHAPE, type Tokens, tokenText } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { Figure } from '../names/entities.ts';
import type { Gender } from '../names/mentions.ts';
import { sortAt } from '../names/noun-phrases.ts';
import { besideSpeech, type Place, placesOf, sameClause } from './mention-positions.ts';
import { type Candidate, choose, type Trait, WEIGHTS } from './salience.ts';

type PronounKind = 'subject' | 'object' | 'possessive' | 'reflexive' | 'relative';

interface Pronoun {
  readonly token: number;
  readonly kind: PronounKind;
  readonly gender: Gender;
}

const FORMS: Readonly<Record<string, readonly [PronounKind, Gender]>> = {
  he: ['subject', 'masculine'],
  him: ['object', 'masculine'],
  his: ['possessive', 'masculine'],
  himself: ['reflexive', 'masculine'],
  she: ['subject', 'feminine'],
  her: ['object', 'feminine'],
  hers: ['possessive', 'feminine'],
  herself: ['reflexive', 'feminine'],
  who: ['relative', null],
  whom: ['relative', null],
  whose: ['relative', null],
};

/** How many figures and sentences back are weighed. */
const MOST_FIGURES = 10;
const REACH = 6;
/** Mentions looked at before and after a pronoun: a list of a thousand names must not cost a million steps. */
const MOST_BEFORE = 60;
const MOST_AFTER = 12;
/** How sure "he" is of a name that nothing else says is a person's. */
const UNCLEAR = 0.6;

export interface Resolved {
  readonly token: number;
  readonly figure: number;
  /** Share of the winner among all that fit. */
  readonly share: number;
}

/** Pronouns of the third person and relatives, from left to right; each choice feeds the next. */
export function pronounsOf(
  tokens: Tokens,
  figures: readonly Figure[],
  sentenceOf: Int32Array,
  within: Int32Array,
  weights: Readonly<Record<Trait, number>> = WEIGHTS,
  watch?: (token: number, candidates: readonly Candidate[]) => void,
): ReadonlyMap<number, Resolved> {
  const places = placesOf(tokens, figures, sentenceOf, within);
  const resolved = new Map<number, Resolved>();
  const counts = new Float64Array(figures.length);
  const chain = new Map<Gender, { readonly figure: number; readonly sentence: number }>();
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (next < places.length && (places[next]?.mention.first ?? 0) <= i) {
      const figure = places[next]?.figure ?? 0;
      counts[figure] = (counts[figure] as number) + 1;
      next += 1;
    }
    const pronoun = pronounAt(tokens, i);
    if (pronoun === null) continue;
    if (pronoun.kind === 'relative') {
      const place = places[next - 1];
      if (
        place !== undefined &&
        i - place.mention.last <= 3 &&
        onlyAside(tokens, place.mention.last, i) &&
        figures[place.figure]?.kind !== 'body'
      ) {
        resolved.set(i, { token: i, figure: place.figure, share: 0.9 });
      }
      continue;
    }
    const candidates = candidatesOf(
      pronoun,
      places,
      next,
      figures,
      counts,
      chain.get(pronoun.gender),
      sentenceOf,
      within,
      tokens,
    );
    watch?.(i, candidates);
    const best = choose(candidates, weights);
    if (best === null) continue;
    const sure = figures[best.figure]?.kind === 'person' ? 1 : UNCLEAR;
    resolved.set(i, { token: i, figure: best.figure, share: sure * best.share });
    chain.set(pronoun.gender, { figure: best.figure, sentence: sentenceOf[i] ?? 0 });
  }
  return resolved;
}

function pronounAt(tokens: Tokens, i: number): Pronoun | null {
  if ((tokens.word[i] ?? 0) === 0) return null;
  const form = FORMS[tokenText(tokens, i).toLowerCase()];
  if (form === undefined) return null;
  const [kind, gender] = form;
  const possessive = kind === 'object' && gender === 'feminine' && opensPhrase(tokens, i + 1);
  return { token: i, kind: possessive ? 'possessive' : kind, gender };
}

/** Whether a noun phrase goes on here: then "her" before it is a possessive. */
function opensPhrase(tokens: Tokens, i: number): boolean {
  const shape = tokens.shape[i] ?? SHAPE.stop;
  if (shape >= SHAPE.comma) return shape >= SHAPE.symbol;
  const sort = sortAt(tokens, i);
  if (sort === 0) return !/ly$/.test(tokenText(tokens, i));
  const word = tokenText(tokens, i).toLowerCase();
  return (
    sort >= classNumber('time') ||
    sort === classNumber('number') ||
    FEMININE_NOUNS.has(word) ||
    word === 'own' ||
    word === 'first'
  );
}
function candidatesOf(
  pronoun: Pronoun,
  places: readonly Place[],
  next: number,
  figures: readonly Figure[],
  counts: Float64Array,
  chain: { readonly figure: number; readonly sentence: number } | undefined,
  sentenceOf: Int32Array,
  within: Int32Array,
  tokens: Tokens,
): readonly Candidate[] {
  const sentence = sentenceOf[pronoun.token] ?? 0;
  const seen = new Set<number>();
  const found: Candidate[] = [];
  for (let p = next - 1; p >= Math.max(0, next - MOST_BEFORE) && seen.size < MOST_FIGURES; p--) {
    const place = places[p];
    if (place === undefined || sentence - place.mention.sentence > REACH) break;
    if (seen.has(place.figure)) continue;
    const figure = figures[place.figure];
    if (figure === undefined || !fits(figure, pronoun.gender)) continue;
    const first = seen.size === 0;
    seen.add(place.figure);
    found.push({
      figure: place.figure,
      traits: traitsOf(pronoun, place, figure, sentence, counts, chain, first, within, tokens, false),
    });
  }
  // "In his speech, Smith …": the name may follow within the sentence.
  for (let p = next; p < Math.min(places.length, next + MOST_AFTER); p++) {
    const place = places[p];
    if (place === undefined || place.mention.sentence !== sentence) break;
    const figure = figures[place.figure];
    if (seen.has(place.figure) || figure === undefined || !fits(figure, pronoun.gender)) continue;
    // "He wrote on X": a subject is never what a preposition after it takes.
    if (pronoun.kind === 'subject' && place.afterPreposition) continue;
    seen.add(place.figure);
    found.push({
      figure: place.figure,
      traits: traitsOf(pronoun, place, figure, sentence, counts, chain, false, within, tokens, true),
    });
  }
  return found;
}

function fits(figure: Figure, gender: Gender): boolean {
  return figure.kind !== 'body' && (figure.gender === null || figure.gender === gender);
}

function traitsOf(
  pronoun: Pronoun,
  place: Place,
  figure: Figure,
  sentence: number,
  counts: Float64Array,
  chain: { readonly figure: number; readonly sentence: number } | undefined,
  nearest: boolean,
  within: Int32Array,
  tokens: Tokens,
  ahead: boolean,
): Partial<Record<Trait, number>> {
  const away = ahead ? 0 : sentence - place.mention.sentence;
  const flag = (on: boolean): number => (on ? 1 : 0);
  const clause = away === 0 && !ahead && sameClause(tokens, place.mention.last, pronoun.token);
  return {
    genderFits: flag(figure.gender !== null),
    sameSentence: flag(away === 0 && !ahead),
    formerSentence: flag(away === 1),
    sentencesAway: away,
    subject: flag(place.subject),
    firstInSentence: flag(place.firstInSentence),
    afterPreposition: flag(place.afterPreposition),
    possessor: flag(place.possessor),
    mentions: Math.min(2, Math.log2(1 + (counts[place.figure] as number))),
    chain: flag(chain !== undefined && chain.figure === place.figure && sentence - chain.sentence <= 2),
    nearest: flag(nearest),
    subjectForSubject: flag(pronoun.kind === 'subject' && place.subject),
    clauseSubjectForObject: flag(pronoun.kind === 'object' && clause),
    nearestForPossessive: flag(pronoun.kind === 'possessive' && clause && nearest),
    subjectForReflexive: flag(pronoun.kind === 'reflexive' && clause),
    person: flag(figure.kind === 'person'),
    ahead: flag(ahead),
    quoted: flag(place.quoted !== (within[pronoun.token] !== -1)),
    tokensAway: ahead ? 0 : Math.log2(1 + pronoun.token - place.mention.last),
    subjectSameSentence: flag(place.subject && away === 0 && !ahead),
    subjectFormerSentence: flag(place.subject && away === 1),
    possessiveForSubject: flag(pronoun.kind === 'possessive' && place.subject && away === 0),
    possessorForPossessive: flag(pronoun.kind === 'possessive' && place.possessor),
    prepositionForPossessive: flag(pronoun.kind === 'possessive' && place.afterPreposition && nearest),
    objectNearest: flag(pronoun.kind === 'object' && nearest),
    relativeNearest: flag(pronoun.kind === 'subject' && nearest),
    ungenderedTitled: flag(figure.gender === null && figure.titled),
    speaks: flag(place.speaks),
    speaksForSpeaker: flag(place.speaks && besideSpeech(tokens, pronoun.token, pronoun.token + 1)),
    fullName: flag(place.mention.words.length > 1),
    opensText: flag(place.figure === 0),
    passageSame: flag(tokens.passage[place.mention.first] === tokens.passage[pronoun.token]),
  };
}
/** Nothing but commas and an age: "Smith, 33, who". */
function onlyAside(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (tokens.shape[i] !== SHAPE.comma && tokens.shape[i] !== SHAPE.digits) return false;
  }
  return true;
}
