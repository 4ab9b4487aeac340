/** As many articles as a measurement needs: the samples told again with other names, places and dates. */
import type { Draft } from '../src/core/articles/article.ts';
import { random } from './random.ts';

const SYLLABLES =
  'ba be di do fa fe ga go ha ka ke la le li lo ma me mi mo na ne ni no pa ra re ri ro sa se ta te ti to va ve za ze'.split(
    ' ',
  );
/** Copies in a row that share their names: about as many articles as a story and its aftermath have. */
const PER_WORLD = 20;
const KEPT = new Set(
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December President Prime Minister Chair Secretary General Administrator Mr Mrs Ms Dr He She They It The This That'.split(
    ' ',
  ),
);

function inventName(next: () => number): string {
  const word = Array.from(
    { length: 2 + Math.floor(next() * 2) },
    () => SYLLABLES[Math.floor(next() * SYLLABLES.length)] ?? '',
  ).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Words that are capitalised although no sentence begins with them: names, for our purpose. */
function namesIn(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/(?<=[\p{Ll}\p{N},;] )\p{Lu}\p{Ll}{2,}/gu)]
      .map(([name]) => name)
      .filter((name) => !KEPT.has(name)),
  );
}

/**
 * @param samples what to tell again.
 * @param until the date (YYYY-MM-DD) before which the newest lies; each is 7 minutes older than the one before it.
 */
export function* corpus(samples: readonly Draft[], count: number, until = '2026-11-01'): Generator<Draft> {
  const names = samples.map(({ text }) => namesIn(text));
  const newest = Temporal.Instant.from(`${until}T00:00:00Z`);
  for (let i = 0; i < count; i += 1) {
    const which = i % samples.length;
    const sample = samples[which];
    if (sample === undefined) throw new Error('no samples to tell again');
    const next = random(Math.floor(i / PER_WORLD));
    const renamed = new Map([...(names[which] ?? [])].map((name) => [name, inventName(next)]));
    const retell = (text: string): string =>
      text.replace(/\p{Lu}\p{Ll}{2,}/gu, (word) => renamed.get(word) ?? word);
    yield {
      ...sample,
      // The samples know themselves by their file; these are articles of their own, not revisions.
      guid: `bench-${i}`,
      url: `https://bench.example/${i}`,
      // A number of its own keeps copies from being one article.
      text: `${retell(sample.text)}\n\nThis is report number ${i}.`,
      ...(sample.title === undefined ? {} : { title: `${retell(sample.title)} (${i})` }),
      publishedAt: newest.subtract({ minutes: 7 * (i + 1) }).toString(),
    };
  }
}
