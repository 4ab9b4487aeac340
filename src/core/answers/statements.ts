/** The same words in several outlets, told once: which quotes of a list are one statement, and how their wordings differ. */
import { shownSpeaker } from '../quotes/confidence.ts';
import { type Difference, differ } from './difference.ts';
import { soundOf } from './namebook.ts';
import type { QuoteHit } from './stores.ts';
import { indexOfRun, type RunWord, wordRun } from './wordrun.ts';

/** Another outlet's wording of the same statement. */
export interface Variant {
  readonly hit: QuoteHit;
  /** `same`: word for word; `shorter`: a part of the lead's words; `different`: worded otherwise. */
  readonly wording: 'same' | 'shorter' | 'different';
  /** Left is the lead's wording, right the variant's. */
  readonly difference: Difference;
}

/** One statement: the wording that says most, the further stretches of it, and the other outlets' wordings. */
export interface Statement {
  readonly lead: QuoteHit;
  readonly rest: readonly QuoteHit[];
  readonly variants: readonly Variant[];
}

/** Shorter stretches are too common to be taken for one statement when they differ at all. */
const LEAST_WORDS = 5;
/** This share of the shorter wording's words stands in the longer one, in order. */
const SHARED = 0.7;

interface Read {
  readonly hit: QuoteHit;
  readonly run: readonly RunWord[];
  readonly bag: ReadonlySet<string>;
  readonly speaker: string | null;
}

/** Statements in the order of the list, which is kept. */
export function statementsOf(hits: readonly QuoteHit[]): readonly Statement[] {
  const groups: { readonly lead: Read; readonly rest: QuoteHit[]; readonly members: Read[] }[] = [];
  for (const hit of hits) {
    const read = readHit(hit);
    const own = groups.find(({ lead }) => sameGroup(lead.hit, hit));
    const told = groups.find(({ lead }) => sameWords(lead, read));
    if (own !== undefined) own.rest.push(hit);
    else if (told !== undefined) told.members.push(read);
    else groups.push({ lead: read, rest: [], members: [] });
  }
  return groups.map(({ lead, rest, members }) => toStatement(lead, rest, members));
}

function readHit(hit: QuoteHit): Read {
  const run = wordRun(hit.quote.text);
  const speaker = shownSpeaker(hit.quote);
  return {
    hit,
    run,
    bag: new Set(run.map((word) => word.key)),
    speaker: speaker === null ? null : soundOf(speaker),
  };
}

function sameGroup(a: QuoteHit, b: QuoteHit): boolean {
  return a.article.id === b.article.id && a.quote.of === b.quote.of && a.quote.group === b.quote.group;
}

function sameWords(a: Read, b: Read): boolean {
  if (a.hit.article.id === b.hit.article.id || !maySpeak(a.speaker, b.speaker)) return false;
  const [short, long] = a.run.length <= b.run.length ? [a, b] : [b, a];
  if (short.run.length < LEAST_WORDS) return a.run.length === b.run.length && indexOfRun(a.run, b.run) === 0;
  let shared = 0;
  for (const word of short.bag) if (long.bag.has(word)) shared++;
  if (shared < SHARED * short.bag.size) return false;
  return differ(long.run, short.run).same >= SHARED * short.run.length;
}

/** Nobody, or two names of one person: `Putin` and `Vladimir Putin`. */
function maySpeak(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.split(' ').includes(short);
}

function toStatement(first: Read, rest: readonly QuoteHit[], members: readonly Read[]): Statement {
  return {
    lead: first.hit,
    rest: rest.toSorted((a, b) => a.quote.start - b.quote.start),
    variants: members.map((member) => ({
      hit: member.hit,
      wording: wordingOf(first.run, member.run),
      difference: differ(first.run, member.run),
    })),
  };
}

function wordingOf(lead: readonly RunWord[], other: readonly RunWord[]): Variant['wording'] {
  const at = indexOfRun(lead, other);
  if (at === -1) return 'different';
  return lead.length === other.length ? 'same' : 'shorter';
}
