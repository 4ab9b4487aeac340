import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimsFrom, MADE_UP } from '../../../eval/invented-claims.ts';
import { SHARED } from '../../../src/core/base/scope.ts';
import type { NameIndex } from '../../../src/core/names/name-index.ts';
import { type CheckedClaim, checkClaim } from '../../../src/core/statements/check-claim.ts';
import { claimsOf } from '../../../src/core/statements/claim.ts';
import { type Newsroom, openNewsroom } from '../commands/newsroom.ts';

let room: Newsroom;
let people: NameIndex;

beforeAll(async () => {
  room = await openNewsroom();
  people = await room.directory.nameIndex(SHARED, 'speakers');
});
afterAll(() => room.close());

const verdictOf = (words: string, speaker: string | null = null): Promise<CheckedClaim> =>
  checkClaim(room.store, SHARED, words, speaker, people);

describe('check', () => {
  test('of 1,000 generated claims at least 99 in 100 are judged rightly, and no changed one is called exact', async () => {
    const hits = await room.store.quotes.list(SHARED, {}, { limit: 500, offset: 0 });
    const cases = claimsFrom(hits, MADE_UP, 1000, 7);
    const wrong: string[] = [];
    for (const one of cases) {
      const { verdict } = await verdictOf(one.words, one.speaker);
      if (!one.expected.includes(verdict))
        wrong.push(`${one.kind}: ${verdict} (${one.speaker}) ${one.words}`);
      if (verdict === 'exact') expect(one.expected, one.words).toContain('exact');
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(wrong.length).toBeLessThanOrEqual(10);
  }, 60_000);

  test('typography is no alteration: straight marks, double spaces, other dashes, case', async () => {
    const { verdict } = await verdictOf(
      "IN TODAY'S challenging  geopolitical situation and global uncertainty",
    );
    expect(verdict).toBe('exact');
  });

  test('a changed number, sign or currency is an alteration', async () => {
    const { verdict } = await verdictOf(
      'I can only imagine what the families and survivors have gone through over the last 30-or-so months',
    );
    expect(verdict).toBe('altered');
  });

  test('an editor’s bracket around a first letter is typography', async () => {
    expect((await verdictOf('[W]e will keep at it until we are confident the job is done')).verdict).toBe(
      'exact',
    );
  });

  test('what the claim itself marks as left out or put in is altered, and known to be marked', async () => {
    for (const words of [
      'Together, we defend the formation of a more just and democratic … world order',
      'Together, we defend the formation of a more [...] democratic multipolar world order',
      'Together, [Russia and China] defend the formation of a more just and democratic multipolar world order',
    ]) {
      expect(await verdictOf(words)).toMatchObject({ verdict: 'altered', marked: true });
    }
    for (const words of [
      'Together, we defend the formation of a more just and democratic world order',
      'Together, we defend … the formation of a more just and democratic world order',
      'Together, [we] oppose the formation of a more just and democratic multipolar world order',
    ]) {
      expect(await verdictOf(words)).toMatchObject({ verdict: 'altered', marked: false });
    }
  });

  test('words from the narration between two stretches, or of the stretch before, do not count for a claim', async () => {
    const { matches } = await verdictOf(
      'Together, [Russia and China] defend the formation of a more just and democratic multipolar world order',
    );
    expect(matches[0]?.hit.quote.text).toMatch(/^Together/);
  });

  test('an altered quote that is somebody else’s besides is known to be', async () => {
    const words = 'We will keep at it until the job is done';
    // The article says “he said”: whom it means is read, not written.
    expect(await verdictOf(words, 'Putin')).toMatchObject({ verdict: 'altered', misattributed: false });
    expect(await verdictOf(words, 'Powell')).toMatchObject({ verdict: 'altered', misattributed: false });
  });

  test('one or two words are on record only when they are all that stands between the marks', async () => {
    expect((await verdictOf('special responsibilities')).verdict).toBe('exact');
    expect((await verdictOf('the')).verdict).toBe('absent');
    expect((await verdictOf('is a')).verdict).toBe('absent');
  });

  test('hostile claims get an answer: no words, full-text operators, marks of another script, ten thousand words', async () => {
    for (const words of [
      '',
      '***',
      '" OR 1=1 --',
      'NEAR(a b) AND "',
      '\u202Eabc\u202C',
      'a '.repeat(10_000),
      '%_%',
    ]) {
      expect((await verdictOf(words)).verdict).toBe('absent');
    }
  });
});

describe('claims in a pasted text', () => {
  test('a text without marks is one claim', () => {
    expect(claimsOf(' we will act ')).toMatchObject([{ words: 'we will act', whole: true, speaker: null }]);
  });

  test('each stretch between marks is a claim, with whom the text names for it', () => {
    const claims = claimsOf(
      'Putin said: “Together, we defend the formation of a more just world.” Nothing else. "It was never built to last," said the ministry.',
    );
    expect(claims.map(({ words }) => words)).toEqual([
      'Together, we defend the formation of a more just world.',
      'It was never built to last,',
    ]);
    expect(claims[0]?.speaker).toBe('Putin');
  });

  test.each([
    ['He said: “We will rebuild the quay next spring.”', null],
    ['“We will rebuild the quay next spring,” she said.', null],
    ['“We will rebuild the quay next spring,” the harbour master said.', null],
    ['The harbour master said: “We will rebuild the quay next spring.”', 'The harbour master'],
    ['It was said “we will rebuild the quay next spring”.', null],
  ])('a speaker is a name, no pronoun and no word of the sentence: %s', (text, speaker) => {
    expect(claimsOf(text).map((claim) => claim.speaker)).toEqual([speaker]);
  });

  test('two speakers in one sentence each have their own', () => {
    const speakers = (text: string) => claimsOf(text).map(({ speaker }) => speaker);
    expect(
      speakers(
        'Powell said “we will keep at it until the end” and Putin added "together, we defend the order".',
      ),
    ).toEqual(['Powell', 'Putin']);
    expect(speakers('"We will keep at it," Powell said, and added "we are confident of the end".')).toEqual([
      'Powell',
      'Powell',
    ]);
    expect(
      speakers('"We will keep at it," said Powell. "Together, we defend the order," said Putin.'),
    ).toEqual(['Powell', 'Putin']);
  });

  test('where there are no marks, the block quotes of a chat message are the claims', () => {
    expect(
      claimsOf('Look:\n> we will keep at it\n> until the end\n\nReally?\n> the job is done'),
    ).toMatchObject([
      { words: 'we will keep at it\nuntil the end', whole: false, speaker: null },
      { words: 'the job is done', whole: false, speaker: null },
    ]);
  });

  test('terms in marks are left out where there are statements', () => {
    const claims = claimsOf('Under “America First” he said: “We will put our own people before everything.”');
    expect(claims.map(({ words }) => words)).toEqual(['We will put our own people before everything.']);
  });
});
