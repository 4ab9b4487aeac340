/** `npm run library [-- folder]`: makes of the quote engine a file that other programs import as `pullquote/quotes`, with its types. */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const ROOT = resolve(import.meta.dirname, '..');
const out = resolve(process.argv[2] ?? join(ROOT, 'dist'));

// The weights lie two folders above the file, as they do above `src/models/`.
const bundle = await rolldown({
  input: [join(ROOT, 'src/quotes.ts'), join(ROOT, 'src/quotes-engine.ts')],
  platform: 'node',
  // Packages stay what they are: the program that installs Pullquote has them.
  external: (id) => !/^[./]/.test(id),
});
await bundle.write({ dir: join(out, 'library'), format: 'esm' });
await bundle.close();

const types = spawnSync(
  process.execPath,
  [
    join(ROOT, 'node_modules/typescript/bin/tsc'),
    ...['--project', join(ROOT, 'tsconfig.library.json'), '--outDir', join(out, 'types')],
  ],
  { stdio: 'inherit' },
);
process.exitCode = types.status ?? 1;
