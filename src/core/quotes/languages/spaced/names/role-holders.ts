/** Which names a text joins to an office: "the spokesman Karl Roth", "Karl Roth, the spokesman of the union,". */
import type { LanguageRules } from '../../language-rules.ts';
import { type MaskedSentence, type MaskedToken, tokenSpan } from '../masked-sentences.ts';
import { isRole, isSmall } from '../phrase-words.ts';
import type { TokenRange } from './name-tokens.ts';

/** The full names of each sentence. */
type NamesBySentence = ReadonlyMap<MaskedSentence, readonly TokenRange[]>;

/** What stands at the sides of a role: "Brazilian" before "president", "union" behind "spokesman of the". */
interface Office {
  readonly before: readonly string[];
  readonly behind: string | null;
}

interface Holder extends Office {
  readonly name: string;
}

/** Words behind a role that are looked at for what it is an office of. */
const OFFICE = 4;

export function officeAt(tokens: readonly MaskedToken[], role: number, { first, last }: TokenRange): Office {
  const before = tokens.slice(first, role).flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : []));
  const behind = tokens
    .slice(role + 1, Math.min(last, role + 1 + OFFICE))
    .find(({ kind, capital }) => kind === 'word' && capital);
  return { before, behind: behind?.lower ?? null };
}

/** Nothing at the side of the mention speaks against the office that the text joins to the name. */
export function isSameOffice(holder: Office, mention: Office): boolean {
  const [, ...words] = mention.before;
  const isNear = words.every((word) => holder.before.includes(word));
  return isNear && (mention.behind === null || mention.behind === holder.behind);
}

/** "the spokesman Karl Roth", "Karl Roth, the spokesman of the union,". */
export function holdersIn(
  text: string,
  namesIn: NamesBySentence,
  rules: LanguageRules,
  bearers: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>();
  const add = (tokens: readonly MaskedToken[], role: number, range: TokenRange, name: string): void => {
    const holder = { ...officeAt(tokens, role, range), name };
    const key = tokens[role]?.lower ?? '';
    const list = holders.get(key);
    if (list === undefined) holders.set(key, [holder]);
    else list.push(holder);
  };
  for (const [{ tokens }, names] of namesIn) {
    for (const range of names) {
      const { start, end } = tokenSpan(tokens, range);
      const name = text.slice(start, end);
      if (!bearers.has(name)) continue;
      for (let i = range.first - 1; i >= Math.max(0, range.first - 8); i--) {
        const token = tokens[i];
        if (token?.text === ',' && i === range.first - 1) continue;
        if (token === undefined || token.kind !== 'word') break;
        if (isSmall(token, rules) && !rules.joiners.has(token.lower)) break;
        if (isRole(token, rules)) add(tokens, i, { first: Math.max(0, i - 3), last: range.first }, name);
      }
      if (tokens[range.last]?.text !== ',') continue;
      for (let i = range.last + 1; i <= range.last + 4; i++) {
        const token = tokens[i];
        if (token === undefined || token.kind !== 'word') break;
        if (isRole(token, rules)) {
          add(tokens, i, { first: range.last + 1, last: tokens.length }, name);
          break;
        }
      }
    }
  }
  return holders;
}
