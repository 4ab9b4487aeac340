/** `npm run bench [-- part …]`: measures speed and memory and prints one table. */
import { parseArgs } from 'node:util';
import { useModels } from '../src/core/text/model-files.ts';
import { createModels } from '../src/models/index.ts';
import type { Part, Row } from './row.ts';

/** Each part is a module of this folder that exports `measure`. */
const PARTS = [
  'analyze',
  'articles',
  'sources',
  'hostile',
  'store',
  'answers',
  'digests',
  'processes',
  'pictures',
  'start',
] as const;

const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.filter((name) => !PARTS.some((part) => part === name));
if (unknown.length > 0) {
  process.stderr.write(`No such part: ${unknown.join(', ')}. There are ${PARTS.join(', ')}.\n`);
  process.exit(2);
}

/** A table that reads the same in a terminal and in Markdown. */
function table(rows: readonly Row[]): string {
  const cells = [
    ['what', 'measured', 'aim'],
    ['---', '---:', '---:'],
    ...rows.map((row) => [row.name, `${format(row.value)} ${row.unit}`, row.aim ?? '']),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((cell) => cell[column]?.length ?? 0)));
  return cells
    .map((cell) => `| ${cell.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`)
    .join('\n');
}

function format(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toPrecision(3);
}

useModels(createModels());
for (const name of PARTS.filter((part) => positionals.length === 0 || positionals.includes(part))) {
  const part: Part = await import(`./${name}.ts`);
  const rows: Row[] = [];
  for await (const row of part.measure()) rows.push(row);
  process.stdout.write(`\n## ${name}\n\n${table(rows)}\n`);
}
