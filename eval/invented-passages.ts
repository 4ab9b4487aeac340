/** Invented passages in the words of real ones: they crowd a store as other articles on the same subjects would. */

import { random } from '../bench/random.ts';
import { stemsOf } from '../src/core/text/words.ts';

/** Real passages whose words follow one another in an invented one: its subject. */
const ALIKE = 20;
/** Words that more passages hold tell no subject. */
const COMMON = 150;
/** Invented passages of one subject before the next is drawn, and how many words they have. */
const PER_SUBJECT = 72;
const SHORTEST = 35;
const LONGEST = 75;

/** What follows each word in the passages of one subject, and how they begin. */
interface Chain {
  readonly after: ReadonlyMap<string, readonly string[]>;
  readonly begins: readonly string[];
}

/** So many passages; the same for the same texts. */
export function* crowd(texts: readonly string[], count: number): Generator<string> {
  if (texts.length === 0)
    throw new Error('every passage answers something: there are none to invent others from');
  const next = random(1);
  const any = <T>(list: readonly T[]): T | undefined => list[Math.floor(next() * list.length)];
  const words = texts.map((text) => text.split(/\s+/).filter((word) => word !== ''));
  const stems = texts.map((text) => [...new Set(stemsOf(text))]);
  const holding = new Map<string, number[]>();
  for (const [place, list] of stems.entries()) {
    for (const stem of list) holding.set(stem, [...(holding.get(stem) ?? []), place].slice(0, COMMON + 1));
  }

  function alike(place: number): readonly number[] {
    const shared = new Map<number, number>();
    for (const stem of stems[place] ?? []) {
      const others = holding.get(stem) ?? [];
      if (others.length > COMMON) continue;
      const weight = Math.log(texts.length / others.length);
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    const most = [...shared].sort(([, a], [, b]) => b - a).slice(0, ALIKE);
    return most.map(([other]) => other);
  }

  function chain(): Chain {
    const begins: string[] = [];
    const after = new Map<string, string[]>();
    for (const place of alike(Math.floor(next() * texts.length))) {
      let former: string | null = null;
      for (const word of words[place] ?? []) {
        if (former === null) begins.push(word);
        else after.set(former, [...(after.get(former) ?? []), word]);
        former = word;
      }
    }
    return { after, begins };
  }

  let subject = chain();
  for (let made = 0; made < count; made += 1) {
    if (made % PER_SUBJECT === PER_SUBJECT - 1) subject = chain();
    const passage: string[] = [];
    const length = SHORTEST + Math.floor(next() * (LONGEST - SHORTEST));
    while (passage.length < length) {
      const following = subject.after.get(passage.at(-1) ?? '') ?? [];
      passage.push(any(following) ?? any(subject.begins) ?? '');
    }
    yield passage.join(' ');
  }
}
