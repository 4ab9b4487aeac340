import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SHARED } from '../../../src/core/base/scope.ts';
import { type Citation, citationOf, writeCitations } from '../../../src/core/statements/citation.ts';
import { english } from '../../../src/core/wording/index.ts';
import { type Newsroom, openNewsroom } from '../commands/newsroom.ts';

let room: Newsroom;
let citation: Citation;
beforeAll(async () => {
  room = await openNewsroom();
  const [first] = await room.store.quotes.cited(SHARED, { kinds: ['direct'] }, { limit: 1, offset: 0 });
  if (first === undefined) throw new Error('no quote');
  citation = citationOf(first);
});
afterAll(() => room.close());

test('a citation’s offsets and hash are those of the stored text', async () => {
  const article = await room.store.articles.get(SHARED, citation.articleId);
  expect(article?.text.slice(citation.start, citation.end)).toBe(citation.text);
  expect(citation.textSha256).toBe(
    createHash('sha256')
      .update(article?.text ?? '', 'utf8')
      .digest('hex'),
  );
});

test('CSV groups commas, marks and line breaks, and defuses formulas', () => {
  const hostile = { ...citation, text: 'He said, "no"\nand left', outlet: '=HYPERLINK("x")', title: '-1+2' };
  const csv = writeCitations([hostile], 'csv', english);
  expect(csv).toContain('"He said, ""no""\nand left"');
  expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
  expect(csv).toContain(",'-1+2,");
  expect(csv.endsWith('\r\n')).toBe(true);
});

test('JSON gives every field back', () => {
  expect(JSON.parse(writeCitations([citation], 'json', english))).toEqual([citation]);
});

test('Markdown escapes foreign markup and puts marks around direct words alone', () => {
  const hostile = { ...citation, text: 'a *bold* [claim](x)', speaker: '<b>' };
  const markdown = writeCitations([hostile, { ...hostile, kind: 'indirect' }], 'md', english);
  expect(markdown).toContain('> “a \\*bold\\* \\[claim\\](x)”');
  expect(markdown).toContain('> a \\*bold\\*');
  expect(markdown).toContain('— \\<b\\>,');
});

test('a citation says through whom the words came and when they were said', async () => {
  const found = await room.store.quotes.cited(SHARED, { about: 'multipolar' }, { limit: 5, offset: 0 });
  const cited = found.map((one) => ({ ...citationOf(one), saidOn: '2025-05-08' }));
  expect(cited.map(({ attribution }) => attribution)).toContain('according to a Kremlin readout');
  expect(writeCitations(cited, 'csv', english).split('\r\n')[0]).toMatch(/,quoteId,attribution,modality$/);
  expect(writeCitations(cited, 'md', english)).toMatch(
    /— Vladimir Putin, according to a Kremlin readout, said 2025-05-08, \[Specimen Daily\].+, published 2025-05-08, retrieved /,
  );
});
