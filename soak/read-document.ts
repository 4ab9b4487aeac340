/** Reads one foreign document from standard input as the bot does, and writes how much memory and computing time that took. */
import { writeFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as z from 'zod';
import { UserError } from '../src/core/base/errors.ts';
import { createAnalyst } from '../src/workers/index.ts';
import { memoryOf } from './memory-of.ts';

const kind = z.enum(['page', 'feed', 'opml']).parse(process.argv[2]);
const url = 'https://herald.example/';

/** What is loaded and compiled once is no document's memory. */
async function warm(): Promise<void> {
  if (kind === 'page') await read(Buffer.from(`<p>${'Nobody left the harbour on Monday. '.repeat(40)}</p>`));
  else if (kind === 'feed')
    await read(Buffer.from('<rss version="2.0"><channel><title>A</title></channel></rss>'));
  else await read(Buffer.from('<opml version="2.0"><body></body></opml>'));
}

async function read(bytes: Uint8Array): Promise<void> {
  try {
    if (kind !== 'page') return void (await analyst[kind]({ bytes, type: null, url }));
    const { title, text } = await analyst.extract({ bytes, type: null, url });
    await analyst.analyse({ id: 'a', title: title ?? '', text });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

const analyst = createAnalyst({ threads: 1 });
await warm();
const document = await buffer(process.stdin);
setFlagsFromString('--expose-gc');
runInNewContext('gc')();
const before = memoryOf('self', 'VmRSS');
// From here on a new peak is counted: proc_pid_clear_refs(5).
writeFileSync('/proc/self/clear_refs', '5');
const start = process.cpuUsage();
await read(document);
const { user, system } = process.cpuUsage(start);
const grown = memoryOf('self', 'VmHWM') - before;
process.stdout.write(JSON.stringify({ grown, computing: (user + system) / 1_000_000 }));
process.exit();
