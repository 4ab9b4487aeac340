/** The picture at the top of an edition, for digests that want one: a quotation as a card, or who was quoted how often. */
import { own } from '../messages/blocks.ts';
import { linkable } from '../messages/escape.ts';
import type { Block, QuoteBlock } from '../messages/message.ts';
import type { Picture } from '../pictures/picture.ts';
import { quoteCard } from '../pictures/quote-card.ts';
import { speakersChart } from '../pictures/quote-charts.ts';
import type { ArticleRecord } from '../ports/article-store.ts';
import { isAsserted } from '../quotes/asserted.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import type { DigestDefinition } from './digest.ts';

/** One that fits at a size that is read on a phone. UTF-16 units. */
const LONGEST = 280;
/** A chart of fewer says nothing. */
const LEAST_SPEAKERS = 3;

/** A story as far as it is needed here. */
interface PicturedStory {
  readonly record: ArticleRecord;
  readonly quotes: readonly QuoteBlock[];
}

/** @param counts what the edition holds, in words */
export function editionPicture(
  kind: DigestDefinition['picture'],
  stories: readonly PicturedStory[],
  counts: string,
  wording: Catalogue,
): readonly Block[] {
  if (kind === 'article') return articlePicture(stories, wording);
  const picture =
    kind === 'none'
      ? null
      : kind === 'card'
        ? firstCard(stories, wording)
        : mostQuoted(stories, counts, wording);
  return picture === null ? [] : [{ kind: 'drawing', picture }];
}

/** The picture that the lead story's page declares, with its outlet as the credit. Pullquote never fetches it. */
function articlePicture(stories: readonly PicturedStory[], { post }: Catalogue): readonly Block[] {
  const [lead] = stories;
  const url = lead === undefined ? null : publicAddress(lead.record.article.picture);
  if (lead === undefined || url === null || lead.record.article.status === 'withdrawn') return [];
  const { title, outlet } = lead.record.article;
  return [
    { kind: 'picture', url, alt: `${post.picture}: ${title || outlet} (${outlet})` },
    {
      kind: 'context',
      inlines: [own(`${post.picture}: `), { kind: 'name', text: outlet }],
    },
  ];
}

/** An address by https at a named host; null for anything else, so that nobody is led into a network of their own. */
function publicAddress(written: string | null): string | null {
  const url = written === null ? null : URL.parse(linkable(written) ?? '');
  const isNamed =
    url !== null &&
    /\.[a-z][a-z-]*[a-z]$/i.test(url.hostname) &&
    !/\.(?:local|internal|localhost)$/i.test(url.hostname);
  return isNamed && url.protocol === 'https:' && url.port === '' ? url.href : null;
}

function firstCard(stories: readonly PicturedStory[], wording: Catalogue): Picture | null {
  const reader = { wording, locale: wording.edition.dates };
  for (const { record, quotes } of stories)
    for (const quote of quotes) {
      const length = quote.pieces.reduce((sum, { text }) => sum + text.length, 0);
      const card =
        length > LONGEST || quote.speaker === null ? null : quoteCard(quote, record.article.language, reader);
      if (card !== null && typeof card !== 'string') return card;
    }
  return null;
}

function mostQuoted(stories: readonly PicturedStory[], counts: string, wording: Catalogue): Picture | null {
  const names = stories.flatMap(({ record }) =>
    record.quotes.filter(isAsserted).flatMap((quote) => shownSpeaker(quote) ?? []),
  );
  const rows = [...Map.groupBy(names, (name) => name)]
    .map(([name, quotes]) => ({ name, role: null, quotes: quotes.length }))
    .toSorted((a, b) => b.quotes - a.quotes);
  if (rows.length < LEAST_SPEAKERS) return null;
  return speakersChart(rows, {
    title: wording.edition.whoWasQuoted,
    footer: counts,
    locale: wording.edition.dates,
  });
}
