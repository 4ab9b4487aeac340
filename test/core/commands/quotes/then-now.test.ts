/** `/quotes … order:then-now` over the samples: pairs of one person, with the days and the marked words. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { quotesAnswer } from '../../../../src/core/verdicts/verdict-format.ts';
import { type Newsroom, openNewsroom, textOf } from '../newsroom.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
  const said = [
    ['2025-03-05', '3 March', 'The bridge will be open before winter'],
    ['2025-06-10', '9 June', 'The bridge will be open before next summer'],
  ] as const;
  for (const [publishedAt, day, words] of said)
    await room.add(`“${words},” Mara Holt said on ${day}. Nothing else was said.`, { publishedAt });
});
afterAll(() => room.close());

it('shows the earlier words, the later ones, and what differs', async () => {
  const { message } = await room.type('quotes speaker:"Mara Holt" about:bridge order:then-now');
  const { quotes, pairs } = quotesAnswer.parse(message.data);
  expect(quotes.map(({ saidOn, speaker }) => [saidOn, speaker])).toEqual([
    ['2025-03-03', 'Mara Holt'],
    ['2025-06-09', 'Mara Holt'],
  ]);
  expect(pairs).toMatchObject([{ earlier: quotes[0]?.id, later: quotes[1]?.id }]);
  const shown = textOf(message);
  expect(shown.indexOf('Then')).toBeLessThan(shown.indexOf('Now'));
  expect(shown).toContain('Differing words marked');
});

it('pairs nobody with anybody else, and asks whose words on what', async () => {
  const other = await room.type('quotes speaker:Putin about:bridge order:then-now');
  expect(quotesAnswer.parse(other.message.data).pairs).toEqual([]);
  for (const line of ['quotes about:bridge order:then-now', 'quotes speaker:"Mara Holt" order:then-now']) {
    const { message } = await room.type(line);
    expect([message.tone, message.notice]).toEqual(['error', 'Whose words, and on what?']);
  }
});
