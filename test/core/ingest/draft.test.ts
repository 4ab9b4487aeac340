/** What of a draft is stored, and what is refused. */

import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/core/articles/article.ts';
import { UNDATED } from '../../../src/core/articles/publication-date.ts';
import { UserError } from '../../../src/core/base/errors.ts';
import { checkDraft } from '../../../src/core/ingest/draft.ts';

const NOW = Temporal.Instant.from('2026-03-02T10:00:00Z');
const check = (draft: Partial<Draft>) =>
  checkDraft(
    { source: 'Tidewater Example', outlet: 'Tidewater Example', text: 'The ferry sailed.', ...draft },
    null,
    NOW,
  );

describe('the text', () => {
  test('is the article’s own, and the summary only where there is none', () => {
    expect(check({ text: 'The ferry sailed.', summary: 'A boat.' }).text).toBe('The ferry sailed.');
    expect(check({ text: '', summary: 'A boat.' }).text).toBe('A boat.');
  });

  test.each([{ text: '' }, { text: ' \n ' }, { text: '… — !' }, { text: '', summary: '' }])(
    'is refused without words: %j',
    (draft) => {
      expect(() => check(draft)).toThrow(UserError);
    },
  );

  test('may be one letter or one digit', () => {
    expect(check({ text: 'я' }).text).toBe('я');
    expect(check({ text: '7' }).text).toBe('7');
  });

  test('has at most 500,000 characters', () => {
    expect(check({ text: 'a'.repeat(500_000) }).text).toHaveLength(500_000);
    expect(() => check({ text: 'a'.repeat(500_001) })).toThrow(/500001/);
  });

  test('has line ends of one kind, no control characters, and no space around it', () => {
    expect(check({ text: ' a\r\nb\rc\u0000\u0007\uFEFF\td ' }).text).toBe('a\nb\nc\td');
    expect(check({ text: 'a\uD800b' }).text).toBe('a\uFFFDb');
  });
});

describe('the title', () => {
  test('is one line', () => {
    expect(check({ title: ' Ferry\n\n sails ' }).title).toBe('Ferry sails');
  });

  test('is the first sentence where there is none', () => {
    expect(check({ text: 'The ferry sailed.  It came back.' }).title).toBe('The ferry sailed.');
    expect(check({ text: 'The ferry sailed.', title: ' ' }).title).toBe('The ferry sailed.');
  });

  test('is cut at a word, at 300 characters; at 150 when it comes from the text', () => {
    const words = 'ferry '.repeat(100).trim();
    expect(check({ title: words }).title).toBe('ferry '.repeat(50).trim());
    expect(check({ text: words }).title).toBe(`${'ferry '.repeat(24)}…`);
  });

  test.each([
    [
      'The port authority of Westport closed all three gates on Monday evening, after a crane fell into the basin and blocked the only way out to the sea for every larger ship',
      'The port authority of Westport closed all three gates on Monday evening',
    ],
    [
      'Two leaders of neighbouring countries met in the capital of a third one on Thursday for talks on trade and fishing rights that ended with the signing of a joint declaration of many pages',
      'Two leaders of neighbouring countries met in the capital of a third one on Thursday for talks on trade and fishing rights that ended with the …',
    ],
  ])('from a long sentence ends with a clause, or shows that it goes on: %s', (text, title) => {
    expect(check({ text: `${text}.` }).title).toBe(title);
  });

  test('is cut inside a word that is longer than half of it', () => {
    expect(check({ title: 'x'.repeat(400) }).title).toBe('x'.repeat(300));
    expect(check({ title: `a ${'x'.repeat(400)}` }).title).toBe(`a ${'x'.repeat(298)}`);
    expect(check({ title: 'x'.repeat(300) }).title).toBe('x'.repeat(300));
  });

  test('is kept whole when it just fits, and is not cut at a space in its first half', () => {
    const fits = `${'x'.repeat(250)} ${'y'.repeat(49)}`;
    expect(check({ title: fits }).title).toBe(fits);
    expect(check({ title: `${'x'.repeat(150)} ${'y'.repeat(400)}` }).title).toHaveLength(300);
    expect(check({ title: `${'x'.repeat(151)} ${'y'.repeat(400)}` }).title).toBe('x'.repeat(151));
  });

  test('never ends in half a character', () => {
    expect(check({ title: `${'x'.repeat(299)}😀` }).title.isWellFormed()).toBe(true);
  });
});

describe('the date', () => {
  test('is the source’s own, with its day', () => {
    const { published } = check({ publishedAt: '2026-03-01T23:30:00-05:00' });
    expect(published.on).toBe('2026-03-01');
    expect(Temporal.Instant.from(published.at).toString()).toBe('2026-03-02T04:30:00Z');
  });

  test.each([undefined, 'soon', '2027-01-01'])('is none when the source says %j', (publishedAt) => {
    expect(check(publishedAt === undefined ? {} : { publishedAt }).published).toBe(UNDATED);
  });
});

describe('the identity', () => {
  test('is the source with guid, address and fingerprint', () => {
    const { identity, guid, url } = check({ guid: ' g-1 ', url: 'https://tidewater.example/a?utm_source=x' });
    expect(guid).toBe('g-1');
    expect(url).toBe('https://tidewater.example/a');
    expect(identity).toMatchObject({ guid, url, source: 'Tidewater Example', workspace: null });
    expect(identity).not.toHaveProperty('anySource');
  });

  test('holds for any source where nobody named one', () => {
    expect(check({ unnamed: true }).identity.anySource).toBe(true);
  });

  test('of two texts differs, of one text does not', () => {
    const print = (text: string) => check({ text }).identity.fingerprint;
    expect(print('The ferry sailed.')).toBe(print('The ferry sailed.'));
    expect(print('The ferry sailed.')).not.toBe(print('The ferry sank, and nobody was hurt.'));
  });

  test('what is absent is null, and what is too long is cut', () => {
    expect(check({})).toMatchObject({ url: null, guid: null, byline: null, language: null });
    expect(check({ byline: 'b'.repeat(300) }).byline).toHaveLength(200);
    expect(check({ language: 'l'.repeat(60) }).language).toHaveLength(35);
    expect(check({ guid: 'g'.repeat(1200) }).guid).toHaveLength(1000);
  });

  test('an outlet that signs for itself is no author', () => {
    expect(check({ byline: 'The Tidewater Example' }).byline).toBeNull();
    expect(check({ byline: 'TidewaterExample' }).byline).toBeNull();
    expect(check({ byline: 'Ana Quill, Tidewater Example' }).byline).toBe('Ana Quill, Tidewater Example');
  });
});
