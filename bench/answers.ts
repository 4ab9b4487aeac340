/**
 * Measures every command that answers, and autocomplete, over a store of generated articles.
 * `BENCH_RUNS` says how often each is asked (200); `BENCH_COMMANDS` measures only those whose name begins with it: `ask`, `check, ten quotes`.
 */

import { scopeOf } from '../src/core/base/scope.ts';
import { yieldToEventLoop } from '../src/core/base/yield-to-event-loop.ts';
import { createAnswers } from '../src/core/commands/answers.ts';
import type { Caller, Dispatch } from '../src/core/commands/command.ts';
import { createDispatch } from '../src/core/commands/dispatch/dispatch.ts';
import type { Message } from '../src/core/messages/message.ts';
import { createNameDirectory } from '../src/core/names/name-directory.ts';
import { NO_ARTIST } from '../src/core/pictures/artist.ts';
import type { Store } from '../src/core/ports/ports.ts';
import { createDigestViews } from '../src/core/publishing/digest-views.ts';
import { SILENT } from '../test/fakes/log.ts';
import { random } from './random.ts';
import { anyOutlet, anySpeaker, anyWord, wordOfRank } from './records.ts';
import { longestStep, percentile, type Row } from './row.ts';
import { anyRecord, DATABASE, now, openFilled, openFilledOnPostgres, peakMemory } from './store-contents.ts';

const RUNS = Number(process.env['BENCH_RUNS'] ?? 200);

const BEGINNING = process.env['BENCH_COMMANDS'] ?? '';

/** A workspace, as nearly everybody who asks: shared articles and its own. */
const WORKSPACE = 'bench:w1';

const CALLER: Caller = {
  platform: 'bench',
  workspace: WORKSPACE,
  user: 'u',
  channel: 'c',
  direct: false,
  manager: false,
  locale: 'en',
  timezone: 'UTC',
  scope: scopeOf(WORKSPACE),
};

export async function* measure(): AsyncIterable<Row> {
  const store = await openFilled();
  try {
    yield* commands(store);
    yield peakMemory();
  } finally {
    await store.close();
  }
  if (DATABASE === null) return;
  const postgres = await openFilledOnPostgres(DATABASE);
  try {
    for await (const row of commands(postgres)) yield { ...row, ...onPostgres(row) };
  } finally {
    await postgres.close();
  }
}

/** Each question goes over a socket, and some commands ask several, so the aims are wider. */
function onPostgres({ name, aim }: Row): Partial<Row> {
  const wider = aim === undefined ? {} : { aim: name.endsWith('p50') ? '≤ 20' : '≤ 80' };
  return { name: `Postgres, ${name}`, ...wider };
}

async function* commands(store: Store): AsyncIterable<Row> {
  const show = createDigestViews({ store, digests: () => [], now });
  const directory = createNameDirectory({ store, digests: show.list, now, log: SILENT });
  const people = { servedAlone: async () => true };
  const dispatch = createDispatch(
    createAnswers({ store, now, directory, show, writing: null, artist: NO_ARTIST, people }),
    {
      store,
      now,
      log: SILENT,
    },
  );
  const next = random(5);
  const steps = new Map<string, number>();

  const began = performance.now();
  const parsed = await longestStep(() => directory.nameIndex(CALLER.scope, 'speakers'));
  steps.set('reading the directory', parsed);
  yield { name: 'reading the directory of speakers', value: performance.now() - began, unit: 'ms' };

  async function* timed(name: string, inputs: readonly string[], work: (input: string) => Promise<void>) {
    const [first] = inputs;
    if (first !== undefined) await work(first);
    const times: number[] = [];
    const step = await longestStep(async () => {
      for (const input of inputs) {
        const started = performance.now();
        await work(input);
        times.push(performance.now() - started);
        // What SQLite answers comes without a turn of the loop.
        await yieldToEventLoop();
      }
    });
    steps.set(name, step);
    yield { name: `${name}, p50`, value: percentile(times, 0.5), unit: 'ms', aim: '≤ 10' };
    yield { name: `${name}, p99`, value: percentile(times, 0.99), unit: 'ms', aim: '≤ 50' };
  }

  for (const [name, line] of Object.entries(linesWith(next))) {
    // Those that are left out are made up too, so that the others ask the same.
    const lines = Array.from({ length: RUNS }, line);
    if (name.startsWith(BEGINNING)) yield* timed(name, lines, (text) => run(dispatch, text));
  }
  for (const [name, [command, field, typed]] of Object.entries(typedWith(next))) {
    const begun = Array.from({ length: RUNS }, typed);
    const whole = `autocomplete ${name}`;
    if (!whole.startsWith(BEGINNING)) continue;
    yield* timed(whole, begun, async (text) => {
      await dispatch.suggest(command, field, text, CALLER);
    });
  }
  for (const [name, value] of [...steps].sort(([, a], [, b]) => b - a).slice(0, 3))
    yield { name: `longest step, ${name}`, value, unit: 'ms', aim: '≤ 50' };
}

/** Each command as people type it, with words, names and times that differ from run to run. */
function linesWith(next: () => number): Readonly<Record<string, () => string>> {
  const words = (count: number) => Array.from({ length: count }, () => anyWord(next)).join(' ');
  const common = (count: number) => Array.from({ length: count }, (_, rank) => wordOfRank(rank)).join(' ');
  const quote = () => anyRecord(next).quotes[0];
  const said = () => quote()?.text ?? '';
  return {
    quotes: () => 'quotes',
    'quotes, speaker': () => `quotes speaker:"${anySpeaker(next)}"`,
    'quotes, two words': () => `quotes ${words(2)}`,
    'quotes, common words': () => `quotes ${common(3)}`,
    'quotes, outlet and time': () => `quotes source:"${anyOutlet(next)}" since:30d`,
    'quotes, speaker, words and time': () =>
      `quotes speaker:"${anySpeaker(next)}" about:"${words(2)}" since:90d until:30d`,
    'quotes, one kind': () => 'quotes kind:indirect',
    'quotes, unknown speaker': () => `quotes speaker:"${words(2)}"`,
    'context, words': () => `context ${words(3)}`,
    'context, quote': () => `context ${quote()?.id ?? ''}`,
    'ask, what somebody said': () => `ask What did ${anySpeaker(next)} say about ${words(2)}?`,
    'ask, words': () => `ask Who ${words(6)}?`,
    'ask, words and time': () => `ask Which ${words(3)} since last month?`,
    'ask, common words': () => `ask Who ${common(6)}?`,
    'ask, 10 kB': () => `ask ${words(1200)}`,
    'check, real quote': () => `check ${said()}`,
    'check, altered quote': () => `check ${said()} ${words(2)}`,
    'check, twelve words': () => `check ${words(12)}`,
    'check, common words': () => `check ${common(12)}`,
    'check, ten quotes': () => `check ${Array.from({ length: 10 }, () => `“${said()}”`).join(' and ')}`,
    'check, 10 kB': () => `check ${words(1200)}`,
    'story, words': () => `story ${words(3)}`,
    'story, id': () => `story ${anyRecord(next).article.story}`,
    speakers: () => 'speakers',
    'speakers, time': () => 'speakers since:30d',
    'speakers, outlet': () => `speakers source:"${anyOutlet(next)}"`,
    'speakers, outlet and time': () => `speakers source:"${anyOutlet(next)}" since:2w`,
    'export quotes, speaker': () => `export quotes speaker:"${anySpeaker(next)}"`,
    'digest why, quote': () => `digest why ${quote()?.id ?? ''}`,
    'digest list': () => 'digest list',
    'sources list': () => 'sources list',
  };
}

/** Command, field and what was typed so far. */
function typedWith(next: () => number) {
  return {
    'speaker, nothing typed': ['quotes', 'speaker', () => ''],
    'speaker, one letter': ['quotes', 'speaker', () => anySpeaker(next).slice(0, 1)],
    'speaker, three letters': ['quotes', 'speaker', () => anySpeaker(next).slice(0, 3)],
    'speaker, misspelt': ['quotes', 'speaker', () => swapped(anySpeaker(next))],
    outlet: ['quotes', 'source', () => anyOutlet(next).slice(4, 7)],
    story: ['story', 'story', () => anyRecord(next).article.title.slice(0, 6)],
  } as const satisfies Readonly<Record<string, readonly [string, string, () => string]>>;
}

/** Two letters have changed places. */
function swapped(name: string): string {
  return name.slice(0, 2) + name.charAt(3) + name.charAt(2) + name.slice(4);
}

let pressed = 0;

async function run(dispatch: Dispatch, text: string): Promise<void> {
  pressed += 1;
  const id = `${process.pid}-${performance.now()}-${pressed}`;
  const reply = await dispatch.run({ id, caller: CALLER, input: { kind: 'text', text } });
  if (reply === null || isBroken(reply.message)) throw new Error(`broke: ${text.slice(0, 80)}`);
}

const isBroken = ({ data, tone }: Message): boolean => tone === 'error' || 'id' in Object(data);
