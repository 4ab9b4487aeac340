/** Asks with the tokens of others for what belongs to one workspace: with its ids, cut and joined, and with its own words. */
import fc from 'fast-check';
import { draftAnswer } from '../../src/core/drafts/draft-format.ts';
import { seedForeign } from '../contracts/foreign-rows.ts';
import { type Doors, openDoors } from './newsroom.ts';

const SECRET = 'Tavistole';
const WORDS = `We of ${SECRET} will not give way to anybody this year,`;
const OTHER = {
  workspace: 'slack:T0OTHER',
  user: 'U0STRANGE',
  channel: 'C0OTHER1',
  here: 'T0OTHER/C0OTHER1',
  inbox: 'T0OTHER/U0STRANGE',
};

/** The parameters of each question that may hold an id or words. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  check: ['words', 'speaker'],
  quotes: ['speaker', 'about', 'source', 'story', 'article', 'since'],
  context: ['topic'],
  story: ['story'],
  ask: ['question'],
};

export interface ForgedQuestions {
  /** Whether the workspace itself reads its own words, which proves that there is something to find. */
  readonly ownRead: boolean;
  readonly asked: number;
  /** The verdicts of a draft that quotes the workspace's own words: for itself, and for the others. */
  readonly drafts: readonly (string | undefined)[];
  /** Questions whose answer held something of the workspace that was not in the question. */
  readonly leaks: readonly string[];
}

export async function askForged(times: number): Promise<ForgedQuestions> {
  const doors = await openDoors({ asksAMinute: 100_000_000 });
  try {
    const ids = await seedForeign(doors.room.store, 'slack', OTHER, SECRET);
    const readers = [doors.token, await doors.tokenOf('slack:T0OWN')];
    const token = await doors.tokenOf(OTHER.workspace);
    const own = await (await doors.ask('/api/v1/quotes', { token })).text();
    const leaks: string[] = [];
    const paths = fc.sample(question(ids), times);
    for (const [at, path] of paths.entries()) {
      const response = await doors.ask(path, { token: readers[at % readers.length] ?? '' });
      if (holdsMore(await response.text(), decodeURIComponent(path.replaceAll('+', ' ')))) leaks.push(path);
    }
    const drafts = await Promise.all([token, ...readers].map((reader) => verdictOfDraft(doors, reader)));
    return { drafts, ownRead: own.includes(SECRET), asked: paths.length, leaks };
  } finally {
    await doors.close();
  }
}

async function verdictOfDraft(doors: Doors, token: string): Promise<string | undefined> {
  const headers = { 'content-type': 'text/plain' };
  const body = `She said: “${WORDS}”`;
  const response = await doors.ask('/api/v1/check-text', { method: 'POST', body, headers, token });
  return draftAnswer.parse(await response.json()).quotations[0]?.verdict;
}

/** An answer may repeat what was asked, and nothing else of the workspace. */
function holdsMore(answer: string, asked: string): boolean {
  if (!asked.includes(SECRET) && answer.includes(SECRET)) return true;
  return [`${SECRET} resigns`, `${SECRET} Post`, '"articleId": "foreign'].some((one) => answer.includes(one));
}

function question(ids: readonly string[]) {
  const words = [`Ada ${SECRET}`, WORDS];
  const id = fc.constantFrom(...ids, ...words);
  const before = fc.constantFrom('%', '*', "' or 1=1 --", '\u0000', 'workspace:');
  const forged = fc.oneof(
    id,
    fc.tuple(id, id).map(([a, b]) => `${a} ${b}`),
    fc.tuple(id, fc.nat(8)).map(([one, cut]) => one.slice(cut)),
    fc.tuple(before, id).map((parts) => parts.join('')),
  );
  return fc
    .constantFrom(...Object.keys(PARAMETERS))
    .chain((command) =>
      fc
        .dictionary(fc.constantFrom(...(PARAMETERS[command] ?? [])), forged, { minKeys: 1 })
        .map((args) => `/api/v1/${command}?${new URLSearchParams(args)}`),
    );
}
