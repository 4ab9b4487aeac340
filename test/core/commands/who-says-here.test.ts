import { afterAll, beforeAll, expect, it } from 'vitest';
import { CALLER, type Newsroom, openNewsroom, textOf } from './newsroom.ts';

const ARTICLE = `GANNET BAY — The harbour board has refused a night ferry to the outer islands.

"We cannot ask families to sleep beside an engine room," the board's chairwoman, Ottilie Brandreth, said on Tuesday.

"The islands will empty if nobody can get home after a concert," said Tavish Menmuir, who runs the ferry company.
`;
const UNQUOTED = `GANNET BAY — High water is at six in the morning and half past six in the evening for the whole of this week.

The harbour office has printed the tables for the rest of the month, and they hang in the window of the post office.
`;

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
  const url = 'https://gull.example/harbour/night-ferry?edition=late';
  await room.add(ARTICLE, { title: 'Harbour board refuses the night ferry', url });
  await room.add(UNQUOTED, { title: 'Tide tables for March', url: 'https://gull.example/tides' });
});
afterAll(() => room.close());

const asked = async (message: string) => {
  const input = { kind: 'options', command: 'quotes here', options: { message } } as const;
  const reply = await room.dispatch.run({ id: null, caller: CALLER, input });
  if (reply === null) throw new Error('no answer');
  return textOf(reply.message);
};

it.each([
  ['bare', 'have you seen https://gull.example/harbour/night-ferry?edition=late?'],
  [
    'with what tells where a reader came from',
    'https://gull.example/harbour/night-ferry?utm_source=x&edition=late#top',
  ],
  ['in brackets', '(https://gull.example/harbour/night-ferry?edition=late)'],
  ['behind words', '[the ferry](https://gull.example/harbour/night-ferry?edition=late), at last'],
  ['as Slack writes it', 'look: <https://gull.example/harbour/night-ferry?edition=late|the ferry>'],
  [
    'after one that is not stored',
    'https://tern.example/a https://gull.example/harbour/night-ferry?edition=late',
  ],
])('shows who says what in the article behind a link, %s', async (_how, message) => {
  const text = await asked(message);
  expect(text).toContain('Harbour board refuses the night ferry');
  expect(text).toMatch(/We cannot ask families[\s\S]*Ottilie Brandreth/);
  expect(text).toMatch(/The islands will empty[\s\S]*Tavish Menmuir/);
});

it('says so where nobody is quoted, nothing is stored or no link stands', async () => {
  expect(await asked('https://gull.example/tides')).toContain('Nobody is quoted in this article.');
  const unknown = await asked('https://tern.example/nothing');
  expect(unknown).toContain('No article is stored under these links');
  expect(unknown).toContain('tern.example/nothing');
  expect(await asked('no link here, ftp://gull.example/x neither')).toContain('There is no link');
});
