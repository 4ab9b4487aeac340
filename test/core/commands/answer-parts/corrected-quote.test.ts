import { expect, test } from 'vitest';
import { OPERATOR } from '../../../../src/core/base/scope.ts';
import { correctionOf } from '../../../contracts/store-rows.ts';
import { openNewsroom, textOf } from '../newsroom.ts';

/** The log marks a quote that posts may still ask about. */
async function marked(about: 'words' | 'dropped', after: 'one on record' | 'nothing') {
  const newsroom = await openNewsroom();
  const [hit] = await newsroom.store.quotes.list(OPERATOR, {}, { limit: 1, offset: 0 });
  const standing = hit?.quote ?? null;
  const changes = correctionOf('a').changes.map((change) => ({
    ...change,
    quote: 'q0000000000old',
    change: about,
    after: after === 'nothing' ? null : (standing?.id ?? null),
  }));
  const status = about === 'dropped' ? 'withdrawn' : 'changed';
  await newsroom.store.corrections.add(correctionOf('a', { status, changes }));
  const { message } = await newsroom.type('context q0000000000old');
  await newsroom.store.close();
  return { text: textOf(message), data: message.data, standing };
}

test('a quote that was changed since it was shown leads to the words that stand now', async () => {
  const { text, data, standing } = await marked('words', 'one on record');
  expect(text).toContain('The outlet has changed these words since they were shown. The new words:');
  expect(text).toContain(standing?.text.slice(0, 40));
  expect(data).toMatchObject({
    corrected: { quote: 'q0000000000old', change: 'words' },
    now: { quote: { text: standing?.text } },
  });
});

test('a quote whose article was withdrawn is said to be, and not shown', async () => {
  const { text, data } = await marked('dropped', 'nothing');
  expect(text).toContain('The article that carried these words has been withdrawn.');
  expect(text).not.toContain('“');
  expect(data).toMatchObject({ corrected: { change: 'withdrawn' }, now: null });
});

test('corrections that lead back to one another come to an end', async () => {
  const newsroom = await openNewsroom();
  const [change] = correctionOf('a').changes;
  for (const [quote, after] of [
    ['q000000000old1', 'q000000000old2'],
    ['q000000000old2', 'q000000000old1'],
  ] as const) {
    const changes = change === undefined ? [] : [{ ...change, quote, after }];
    await newsroom.store.corrections.add(correctionOf(quote, { changes }));
  }
  const { message } = await newsroom.type('context q000000000old1');
  expect(textOf(message)).toContain('The outlet has changed these words');
  await newsroom.store.close();
});
