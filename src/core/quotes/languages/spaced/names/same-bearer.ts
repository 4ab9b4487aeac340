/** Names of one person in one text: with and without the middle name, and in the genitive. */
import type { Span } from '../../../../text/span.ts';

interface Named {
  readonly name: string;
  readonly surname: string;
  readonly mentions: Span[];
}

/** Lets shorter forms and genitives stand for the bearer of the full name. Two longer names leave a short one alone. */
export function mergeForms<T extends Named>(bearers: Map<string, T>, genitives: readonly string[]): void {
  const longer = new Map<string, T[]>();
  for (const bearer of new Set(bearers.values())) {
    const words = bearer.name.split(' ');
    const key = `${words[0]} ${bearer.surname}`;
    if (words.length > 2 && key !== bearer.name) longer.set(key, [...(longer.get(key) ?? []), bearer]);
  }
  for (const [key, found] of longer) {
    const short = bearers.get(key);
    const [only] = found;
    if (short !== undefined && only !== undefined && found.length === 1) move(bearers, short, only);
  }
  for (const bearer of [...bearers.values()]) {
    const base = genitives
      .filter((ending) => bearer.name.endsWith(ending))
      .map((ending) => bearers.get(bearer.name.slice(0, -ending.length)))
      .find((found) => found !== undefined);
    if (base !== undefined) move(bearers, bearer, base);
  }
}

function move<T extends Named>(bearers: Map<string, T>, from: T, to: T): void {
  bearers.set(from.name, to);
  for (const mention of from.mentions) to.mentions.push(mention);
  to.mentions.sort((a, b) => a.start - b.start);
}
