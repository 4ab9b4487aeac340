/** The people and bodies of an article as they are handed out: who is named as a person, and whoever speaks. */
import { nameKey } from '../text/name-spelling.ts';
import type { Span } from '../text/span.ts';
import type { FoundQuote } from './find-quotes.ts';
import type { Reading } from './marks/parsed-text.ts';
import { type Cast, placesOf } from './pronouns/coreference.ts';
import { roleOf } from './pronouns/roles.ts';
import type { Person } from './quote.ts';

/** In the order of their first mention. */
export function peopleOf(reading: Reading, cast: Cast, quotes: readonly FoundQuote[]): readonly Person[] {
  const spoken = new Map<number, Span[]>();
  for (const { quote, figure } of quotes) {
    if (figure === -1 || quote.speaker === null) continue;
    const { start, end } = quote.speaker;
    const mentions = spoken.get(figure);
    if (mentions === undefined) spoken.set(figure, [{ start, end }]);
    else mentions.push({ start, end });
  }
  return cast.figures.flatMap((figure, index): Person[] => {
    if (figure.kind !== 'person' && !spoken.has(index)) return [];
    const mentions = placesOf(reading, figure);
    const aliases = new Map<string, string>();
    for (const { start, end } of mentions)
      aliases.set(nameKey(reading.text.slice(start, end)), reading.text.slice(start, end));
    aliases.delete(nameKey(figure.name));
    return [{ name: figure.name, aliases: [...aliases.values()], role: roleOf(reading, figure), mentions }];
  });
}
