/** The words of a mention, as a name is shown. */
import type { Span } from '../../../text/span.ts';

/** The words of the mention, on one line, without a possessive at the end. */
export function plainName(text: string, span: Span): string {
  return text
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/['’‘]s?$/, '');
}

/** "the Fed Chair" is shown as Fed Chair, like a name; "the chair" keeps its article. */
export function withoutArticle(name: string): string {
  const rest = /^the (.+)$/i.exec(name)?.[1];
  return rest?.split(' ').every((word) => /^\p{Lu}/u.test(word)) === true ? rest : name;
}
