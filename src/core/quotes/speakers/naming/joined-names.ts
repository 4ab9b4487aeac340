/** Mentions of several people at once, by their names or as a group. */
import { SHAPE } from '../../../text/tokens.ts';
import { VOCABULARY } from '../../labels/feature-vocabulary.ts';
import { textSpanOf, type UnitSpan } from '../../labels/label-spans.ts';
import type { ParsedText } from '../../marks/parsed-text.ts';
import { isNameWord, wordAt } from '../../names/noun-phrases.ts';
import type { Coreference } from '../../pronouns/coreference.ts';
import { entityAt } from '../../pronouns/entity-at.ts';
import { plainName, withoutArticle } from './plain-name.ts';

const AND = VOCABULARY.ids.get('and') ?? 0;

/** "Ada Holm and Nils Berg" for a mention that joins two entities by "and"; null for any other. */
export function namesJoined(parsed: ParsedText, coreference: Coreference, source: UnitSpan): string | null {
  const { units } = parsed;
  const parts: UnitSpan[] = [];
  let first = source.first;
  for (let i = source.first; i <= source.last; i++) {
    const joint = i === source.last || units.word[i] === AND || units.shape[i] === SHAPE.comma;
    if (!joint) continue;
    if (i > first) parts.push({ first, last: i });
    first = i + 1;
  }
  const hasAnd = parts.length > 1 && units.word[(parts.at(-1)?.first ?? 0) - 1] === AND;
  if (!hasAnd) return null;
  const entities = new Set(
    parts.map((part) => entityAt(parsed, coreference, textSpanOf(units, part))?.entity ?? -1),
  );
  const group = groupOfNames(parsed, coreference, parts);
  if (group !== null) return group;
  const names = [...entities]
    .map((entity) => coreference.entities[entity])
    .filter((entity) => entity !== undefined && entity.kind !== 'body');
  if (names.length < 2 || names.length !== parts.length) {
    // "Holm and Berg": two names without further words are two people, not the last one alone.
    const bare = parts.every(({ first, last }) => last - first <= 2 && isNameWord(units, first));
    return bare ? plainName(parsed.text, textSpanOf(units, source)) : null;
  }
  const words = names.map((entity) => entity?.name ?? '');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** "The judges, Ada Holm, Nils Berg and Tove Lund": the judges. */
function groupOfNames(
  parsed: ParsedText,
  coreference: Coreference,
  [head, ...members]: readonly UnitSpan[],
): string | null {
  const { units } = parsed;
  if (head === undefined || members.length < 2 || units.shape[head.last] !== SHAPE.comma) return null;
  const plural = /[^s]s$/.test(wordAt(units, head.last - 1)) && units.shape[head.last - 1] === SHAPE.lower;
  const named = members.every((part) => entityAt(parsed, coreference, textSpanOf(units, part)) !== null);
  return plural && named ? withoutArticle(plainName(parsed.text, textSpanOf(units, head))) : null;
}
