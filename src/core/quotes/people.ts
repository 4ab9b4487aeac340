/** The people and bodies that the analysis returns: everybody named as a person, and every speaker. */
import { nameKey } from '../text/names/name-spelling.ts';
import type { Span } from '../text/span.ts';
import type { FoundQuote } from './find-quotes.ts';
import type { ParsedText } from './marks/parsed-text.ts';
import { type Coreference, nameSpansOf } from './pronouns/coreference.ts';
import { roleOf } from './pronouns/roles.ts';
import type { Person } from './quote.ts';

/** In the order of their first mention. */
export function peopleOf(
  parsed: ParsedText,
  coreference: Coreference,
  quotes: readonly FoundQuote[],
): readonly Person[] {
  const spoken = new Map<number, Span[]>();
  for (const { quote, entity } of quotes) {
    if (entity === -1 || quote.speaker === null) continue;
    const { start, end } = quote.speaker;
    const mentions = spoken.get(entity);
    if (mentions === undefined) spoken.set(entity, [{ start, end }]);
    else mentions.push({ start, end });
  }
  return coreference.entities.flatMap((entity, index): Person[] => {
    if (entity.kind !== 'person' && !spoken.has(index)) return [];
    const mentions = nameSpansOf(parsed, entity);
    const aliases = new Map<string, string>();
    for (const { start, end } of mentions)
      aliases.set(nameKey(parsed.text.slice(start, end)), parsed.text.slice(start, end));
    aliases.delete(nameKey(entity.name));
    return [{ name: entity.name, aliases: [...aliases.values()], role: roleOf(parsed, entity), mentions }];
  });
}
