/** A written text as blocks: every sentence with links to the stored sentences that it rests on, marked as a model's. */

import { type Article, textOf } from '../articles/article.ts';
import { textFragmentLink } from '../articles/text-fragment-link.ts';
import { own, small } from '../messages/blocks.ts';
import type { Block, Inline } from '../messages/message.ts';
import { verbatim } from '../messages/verbatim.ts';
import type { SentencePlace, WrittenSentence, WrittenText } from './written-text.ts';

type Articles = ReadonlyMap<string, Article>;

/** No block where a text that it rests on is not there any more. */
export function writtenBlocks(
  { sentences }: Pick<WrittenText, 'sentences'>,
  articles: Articles,
  label: string,
): readonly Block[] {
  const shown = sentences.filter((sentence) => rests(sentence, articles));
  if (shown.length === 0) return [];
  let place = 0;
  const inlines = shown.flatMap((sentence, at): readonly Inline[] => [
    ...(at === 0 ? [] : [own(' ')]),
    ...wordsOf(sentence, articles),
    ...sentence.from.flatMap((from): readonly Inline[] => {
      place += 1;
      const url = linkTo(from, articles);
      return url === null ? [] : [{ kind: 'link', label: raised(place), url }];
    }),
  ]);
  return [{ kind: 'text', inlines }, small(own(label))];
}

/** Whether every stored text that the sentence rests on is there, and its quotations stand in it. */
function rests({ text, quoted, from }: WrittenSentence, articles: Articles): boolean {
  return (
    from.every((place) => storedWords(place, articles) !== null) &&
    quoted.every(({ start, end, place }) => storedWords(place, articles) === text.slice(start, end))
  );
}

function storedWords({ article: id, of, start, end }: SentencePlace, articles: Articles): string | null {
  const article = articles.get(id);
  if (article === undefined || article.status === 'withdrawn') return null;
  return textOf(article, of).slice(start, end) || null;
}

function wordsOf({ text, quoted }: WrittenSentence, articles: Articles): readonly Inline[] {
  const inlines: Inline[] = [];
  let at = 0;
  for (const { start, end, place } of quoted) {
    const article = articles.get(place.article);
    if (article === undefined) continue;
    const origin = { article: article.id, of: place.of, text: textOf(article, place.of) };
    inlines.push(own(`${text.slice(at, start)}“`), {
      kind: 'verbatim',
      words: verbatim(origin, place.start, place.end, text.slice(start, end)),
    });
    inlines.push(own('”'));
    at = end;
  }
  if (at < text.length) inlines.push(own(text.slice(at)));
  return inlines;
}

function linkTo(place: SentencePlace, articles: Articles): string | null {
  const words = storedWords(place, articles);
  return words === null ? null : textFragmentLink(articles.get(place.article)?.url ?? null, words);
}

/** Raised digits, as of a footnote: brackets would end a link on some platforms. */
function raised(number: number): string {
  return String(number).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit);
}
