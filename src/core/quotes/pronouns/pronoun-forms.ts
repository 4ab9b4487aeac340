/** The pronouns of a text that stand for one person: their kind and gender. */
import { FEMININE_NOUNS } from '../../text/names/gendered-nouns.ts';
import { SHAPE, type Tokens, tokenText } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import type { Gender } from '../names/gender.ts';
import { sortAt } from '../names/noun-phrases.ts';

type PronounKind = 'subject' | 'object' | 'possessive' | 'reflexive' | 'relative';

export interface Pronoun {
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

/** The classes of these forms. */
const FORM_CLASSES = new Set((['pronoun', 'possessive', 'relative'] as const).map(classNumber));

/** The pronoun at a token; null for any other word. */
export function pronounAt(tokens: Tokens, i: number): Pronoun | null {
  if (!FORM_CLASSES.has(sortAt(tokens, i))) return null;
  const form = FORMS[tokenText(tokens, i).toLowerCase()];
  if (form === undefined) return null;
  const [kind, gender] = form;
  const possessive = kind === 'object' && gender === 'feminine' && opensPhrase(tokens, i + 1);
  return { token: i, kind: possessive ? 'possessive' : kind, gender };
}

/** Whether a noun phrase follows, so that "her" is a possessive. */
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
