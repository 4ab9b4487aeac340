/** The library answers as the command does, over the same articles. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { claimsFrom, MADE_UP } from '../../eval/invented-claims.ts';
import { SHARED } from '../../src/core/base/scope.ts';
import { writtenJson } from '../../src/core/verdicts/written-json.ts';
import { type Compared, check, record } from '../../src/quotes.ts';
import { type Newsroom, openNewsroom } from '../core/commands/newsroom.ts';

let room: Newsroom;
let library: Compared;
beforeAll(async () => {
  room = await openNewsroom();
  const articles = await room.store.articles.list(SHARED, {}, { limit: 100, offset: 0 });
  library = await record(
    articles
      .toSorted((a, b) => a.source.localeCompare(b.source))
      .map(({ id, text, title, outlet, url, publishedAt, revisedAt }) => ({
        ...{ id, text, title, outlet, publishedAt, retrievedAt: revisedAt },
        ...(url === null ? {} : { url }),
      })),
  );
});
afterAll(() => room.close());

it('gives the bytes of the command, for claims of every kind', async () => {
  const hits = await room.store.quotes.list(SHARED, {}, { limit: 500, offset: 0 });
  const kinds = new Set<string>();
  for (const { words, speaker } of claimsFrom(hits, MADE_UP, 35, 3)) {
    const line = `check “${words}”${speaker === null ? '' : ` speaker:"${speaker}"`}`;
    const { message } = await room.type(line);
    const answer = await library.check(`“${words}”`, speaker ?? undefined);
    for (const { verdict } of answer.checks) kinds.add(verdict);
    // The day of saying depends on the time zone of the source, which the stored article no longer has.
    const comparable = (data: unknown) => writtenJson(data).replaceAll(/"saidOn": .*/g, '');
    expect(comparable(answer)).toBe(comparable(message.data));
  }
  expect(kinds.size).toBeGreaterThan(3);
});

it('checks against nothing, and against one article', async () => {
  const said = 'Mara Holt said: “We will rebuild the bridge before winter.”';
  const verdictOf = async (against: Parameters<typeof check>[1]['against']) =>
    (await check(said, { against })).checks.map(({ verdict }) => verdict);
  expect(await verdictOf([])).toEqual(['absent']);
  expect(await verdictOf([{ id: '1', text: said }])).toEqual(['exact']);
  const changed = said.replace('winter', 'spring');
  expect(await verdictOf([{ id: '1', text: changed }])).toEqual(['altered']);
});
