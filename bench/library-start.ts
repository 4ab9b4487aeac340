/** What it costs another program to import the library, and to analyse a first text: processor time, beside that of Node.js alone. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { percentile, type Row } from './row.ts';
import { cpuOf } from './verb-start.ts';

const ROOT = resolve(import.meta.dirname, '..');
const RUNS = 7;
const TEXT = '“We will rebuild the bridge before winter,” Mara Holt said on Tuesday.';

/** In turn, so that a busy machine slows all of them down. */
export function* libraryStart(): Iterable<Row> {
  // Inside the repository, so that the packages that the library needs are found.
  const folder = mkdtempSync(join(ROOT, 'node_modules/.cache-library-'));
  try {
    spawnSync(process.execPath, [join(ROOT, 'build/library.ts'), join(folder, 'dist')]);
    symlinkSync(join(ROOT, 'models'), join(folder, 'models'));
    const url = pathToFileURL(join(folder, 'dist/library/quotes.js')).href;
    const script = (code: string) => [
      '--input-type=module',
      '-e',
      `import { analyse } from '${url}';${code}`,
    ];
    const [bare, imported, first]: [number[], number[], number[]] = [[], [], []];
    for (let run = 0; run < RUNS; run += 1) {
      bare.push(cpuOf(['-e', '0']));
      imported.push(cpuOf(script('analyse')));
      first.push(cpuOf(script(`analyse({ id: 'x', text: ${JSON.stringify(TEXT)} })`)));
    }
    const alone = percentile(bare, 0.5);
    const [before, after] = [percentile(imported, 0.5), percentile(first, 0.5)];
    yield { name: 'library imported, processor time', value: before, unit: 'ms', aim: '≤ 50' };
    yield { name: 'library imported, as a multiple of `node -e 0`', value: before / alone, unit: '×' };
    yield { name: 'library and a first analysis, processor time', value: after, unit: 'ms', aim: '≤ 200' };
    yield { name: 'library and a first analysis, as a multiple', value: after / alone, unit: '×' };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
