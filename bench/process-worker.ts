/** One of several processes that are measured together: it empties the outbox, or answers commands for some seconds. */
import { randomUUID } from 'node:crypto';
import { SILENT } from '../soak/outbox.ts';
import { SHARED } from '../src/core/base/scope.ts';
import { timestamp } from '../src/core/base/time.ts';
import { createAnswers } from '../src/core/commands/answers.ts';
import { createDispatch } from '../src/core/commands/dispatch.ts';
import { createNameDirectory } from '../src/core/names/name-directory.ts';
import { NO_ARTIST } from '../src/core/pictures/artist.ts';
import { createDigestViews } from '../src/core/publishing/digest-views.ts';
import { openStore } from '../src/store/index.ts';
import { random } from './random.ts';
import { anySpeaker, anyWord } from './records.ts';

const [, , what = '', url = '', seconds = '0'] = process.argv;
const now = () => Temporal.Now.instant();
const store = await openStore({ url }, { now });

/** Claims, tries and settles as the drain does, without a platform to wait for. */
async function deliver(): Promise<number> {
  const owner = randomUUID();
  let done = 0;
  for (let idle = 0; idle < 3; ) {
    const at = timestamp(now());
    const mine = await store.deliveries.claim({
      ...{ owner, now: at, leaseMs: 60_000, limit: 100, platform: 'slack', except: [] },
    });
    idle = mine.length === 0 ? idle + 1 : 0;
    await Promise.all(
      mine.map(async ({ id }) => {
        await store.deliveries.trying(id, owner, at, 60_000);
        await store.deliveries.settle(id, owner, { status: 'sent', outcome: null });
      }),
    );
    done += mine.length;
  }
  return done;
}

/** Four people who ask one question after another. */
async function ask(ms: number): Promise<number> {
  const show = createDigestViews({ store, digests: () => [], now });
  const directory = createNameDirectory({ store, digests: show.list, now, log: SILENT });
  const people = { servedAlone: async () => true };
  const dispatch = createDispatch(
    createAnswers({ store, now, directory, show, writing: null, artist: NO_ARTIST, people }),
    { store, now, log: SILENT },
  );
  const next = random(process.pid);
  const caller = {
    ...{ platform: 'bench', workspace: null, user: 'u', channel: 'c', direct: false, manager: false },
    ...{ locale: 'en', timezone: 'UTC', scope: SHARED },
  };
  const lines = [
    () => `quotes speaker:"${anySpeaker(next)}"`,
    () => `quotes ${anyWord(next)} ${anyWord(next)}`,
    () => `ask Who ${Array.from({ length: 6 }, () => anyWord(next)).join(' ')}?`,
    () => 'speakers since:30d',
  ];
  await directory.nameIndex(SHARED, 'speakers');
  const until = performance.now() + ms;
  let done = 0;
  const person = async (): Promise<void> => {
    while (performance.now() < until) {
      const text = lines[done % lines.length]?.() ?? '';
      done += 1;
      await dispatch.run({ id: randomUUID(), caller, input: { kind: 'text', text } });
    }
  };
  await Promise.all([person(), person(), person(), person()]);
  return done;
}

if (what === 'ask') {
  // The first questions load what later ones use.
  await ask(500);
}
const began = performance.now();
const done = what === 'ask' ? await ask(Number(seconds) * 1_000) : await deliver();
process.stdout.write(JSON.stringify({ done, ms: performance.now() - began }));
await store.close();
