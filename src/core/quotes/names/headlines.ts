/** Sentences in title case or capitals, where a capital proves nothing, and the names in them. */
import { SHAPE, type Tokens, tokenText } from '../../text/tokens.ts';
import { classNumber } from '../../text/vocabulary.ts';
import { isFirstName } from './gender.ts';
import { isNameWord, sortAt } from './noun-phrases.ts';

const CONTENT = new Set(
  (
    [
      ...(['title', 'role', 'body', 'document', 'say'] as const),
      ...(['tell', 'describe', 'think', 'show', 'auxiliary'] as const),
    ] as const
  ).map(classNumber),
);

/** Words that title case writes with a capital: nouns, verbs, whatever is not a function word. */
export function isContentWord(tokens: Tokens, i: number): boolean {
  const sort = sortAt(tokens, i);
  return sort === 0 || CONTENT.has(sort);
}

/** The numbers of the sentences that are headlines. */
export function headlinesOf(tokens: Tokens, sentenceOf: Int32Array): ReadonlySet<number> {
  const headlines = new Set<number>();
  for (let first = 0; first < tokens.count; ) {
    let capitals = 0;
    let lower = 0;
    let last = first;
    for (; last < tokens.count && sentenceOf[last] === sentenceOf[first]; last++) {
      if (isNameWord(tokens, last)) capitals += 1;
      else if (tokens.shape[last] === SHAPE.lower && isContentWord(tokens, last)) lower += 1;
    }
    if (capitals >= 4 && lower === 0) headlines.add(sentenceOf[first] ?? 0);
    first = last;
  }
  return headlines;
}

/** In a headline, only names that occur elsewhere or begin with a first name count. */
export function headlineNameEnd(
  tokens: Tokens,
  first: number,
  end: number,
  known: ReadonlySet<string>,
): number {
  const word = tokenText(tokens, first);
  const named = isFirstName(word);
  if (!known.has(word) && !named) return first;
  let last = first + 1;
  while (last < end && known.has(tokenText(tokens, last))) last += 1;
  if (last === first + 1 && named && last < end) {
    if (tokens.shape[last] === SHAPE.initial && last + 1 < end) last += 1;
    last += 1;
  }
  return last;
}
