/** A title, a name and an outlet that turn the text around them: on both platforms, the web page, the terminal and in exports. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SHARED } from '../../src/core/base/scope.ts';
import type { Message } from '../../src/core/messages/message.ts';
import { CITATION_FORMATS, citationOf, writeCitations } from '../../src/core/statements/citation.ts';
import { headline, provenance, quoteBlock } from '../../src/core/statements/quote-block.ts';
import { english } from '../../src/core/wording/index.ts';
import { discordPreview } from '../../src/platforms/discord/index.ts';
import { consoleText } from '../../src/platforms/index.ts';
import { slackPreview } from '../../src/platforms/slack/index.ts';
import { recordOf } from '../contracts/store-records.ts';
import { type Newsroom, openNewsroom } from '../core/ingest/newsroom.ts';
import { openSite, type Site } from '../platforms/web/site.ts';

const CONTROL = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
const TURNED = '\u202Erotide eht\u202C \u2067evil\u2069\u200F';

/** As an older version stored it. */
const OLD = recordOf('a1', { title: `Bridge ${TURNED}`, outlet: `Courier ${TURNED}`, byline: TURNED }, [
  { words: 'We will open the bridge in the month of May,', by: `Ines ${TURNED}` },
]);

let site: Site;
let room: Newsroom;
beforeAll(async () => {
  site = await openSite();
  room = await openNewsroom();
  await site.store.articles.save(OLD);
});
afterAll(async () => {
  await site.close();
  await room.store.close();
});

function message(): Message {
  const { article, quotes } = OLD;
  const title = headline(article);
  const from = provenance(article, 'article', null);
  return {
    notice: article.title,
    items: [
      {
        blocks: [
          {
            kind: 'text',
            inlines: title === null ? [] : [{ kind: 'verbatim', words: title, url: from.url ?? '' }],
          },
          { kind: 'context', inlines: [{ kind: 'name', text: article.outlet }] },
          ...quotes.map((quote) => quoteBlock(quote, article)),
        ],
      },
    ],
    data: null,
  };
}

describe('text that turns its neighbours', () => {
  it('is stored without its controls', async () => {
    const text = `The bridge is ready.\n\n“We ${TURNED} open it in May, and not a day later,” said Ines ${TURNED} Haldor.`;
    const draft = { source: 's', outlet: `Courier ${TURNED}`, title: TURNED, byline: TURNED, text };
    const { article } = await room.ingest(draft, null);
    expect(JSON.stringify(article)).not.toMatch(CONTROL);
    const record = await room.store.articles.record(SHARED, article.id);
    expect(JSON.stringify(record)).not.toMatch(CONTROL);
    for (const quote of record?.quotes ?? [])
      expect(article.text.slice(quote.start, quote.end)).toBe(quote.text);
  });

  it.each([
    ['Discord', () => JSON.stringify(discordPreview.render(message(), {}))],
    ['Slack', () => JSON.stringify(slackPreview.render(message(), {}))],
    ['the terminal', () => consoleText(message(), { colour: false, width: 80 })],
    ...CITATION_FORMATS.map((format): readonly [string, () => string] => [
      `the export as ${format}`,
      () =>
        writeCitations(
          OLD.quotes.map((quote) => citationOf({ quote, article: OLD.article } as never)),
          format,
          english,
        ),
    ]),
  ] as readonly (readonly [string, () => string])[])(
    'has no effect on %s where it is stored already',
    (_, shown) => {
      const text = shown();
      expect(text).toContain('open the bridge');
      expect(text).not.toMatch(CONTROL);
    },
  );

  it('has no effect on any page', async () => {
    for (const path of [
      '/articles',
      '/articles/a1',
      '/people',
      '/sources',
      `/command?text=${encodeURIComponent(`/quotes ${TURNED}`)}`,
    ])
      expect(await site.read(path), path).not.toMatch(CONTROL);
    expect(await site.read('/articles/a1')).toContain('open the bridge');
  });
});
