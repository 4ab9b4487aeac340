/** One round over the sources of a data folder, as the bot makes it; prints what it came to. Run by `sources.ts`. */
import { join } from 'node:path';
import { withApp } from '../src/app.ts';

const folder = process.argv[2];
if (folder === undefined) throw new Error('a data folder is needed');

await withApp(
  { config: join(folder, 'pullquote.yaml'), digests: join(folder, 'digests'), data: folder },
  async ({ poll }) => {
    const from = performance.now();
    const polled = await poll.due();
    const ms = performance.now() - from;
    const added = polled.reduce((sum, one) => sum + one.added, 0);
    const mb = process.resourceUsage().maxRSS / 1024;
    process.stdout.write(JSON.stringify({ polled: polled.length, added, ms, mb }));
  },
);
