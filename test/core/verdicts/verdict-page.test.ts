/** `docs/verdict.md`: its tables are those of the schemas, and its examples are what Pullquote answers over the samples. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { draftAnswer } from '../../../src/core/drafts/draft-format.ts';
import {
  checkAnswer,
  checkedClaim,
  quoteRecord,
  quotesAnswer,
} from '../../../src/core/verdicts/verdict-format.ts';
import { writtenJson } from '../../../src/core/verdicts/written-json.ts';
import { type Newsroom, openNewsroom } from '../commands/newsroom.ts';
import { fieldTable } from './field-table.ts';

const PAGE = new URL('../../../docs/verdict.md', import.meta.url).pathname;
const page = readFileSync(PAGE, 'utf8');

const OF_A_QUOTE = Object.keys(quoteRecord.shape);
const TABLES: Readonly<Record<string, string>> = {
  quote: fieldTable(quoteRecord),
  check: fieldTable(
    checkAnswer,
    OF_A_QUOTE.filter((name) => name !== 'speaker'),
  ),
  quotes: fieldTable(quotesAnswer, OF_A_QUOTE),
};

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

/** The page with what a program made put between its marks. */
function filled(marks: Readonly<Record<string, string>>, whole = page): string {
  return Object.entries(marks).reduce((text, [name, content]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [before = '', rest = ''] = text.split(open);
    return `${before}${open}\n${content}\n${close}${rest.split(close)[1] ?? ''}`;
  }, whole);
}

/** The command of an example as the page has it. */
const example = /^npx pullquote check '([^'\n]*)' --format json$/m.exec(page)?.[1] ?? '';

it('is what the schemas and the samples make of it (run vitest with --update to write it)', async () => {
  const { message } = await room.type(`check ${example}`);
  // Ids come from the place of a file too, which differs from one machine to the next.
  const json = writtenJson(message.data)
    .replace(/(?<="articleId": ")\w+/g, 'a77qlusp9m8lz')
    .replace(/(?<="id": ")q\w+/g, 'qmngk2u8jdrx1');
  const answer = `\`\`\`json\n${json}\`\`\``;
  await expect(filled({ ...TABLES, example: answer })).toMatchFileSnapshot(PAGE);
});

it('describes the fields of a draft on the page of drafts', async () => {
  const known = Object.keys(checkedClaim.shape);
  const table = fieldTable(
    draftAnswer,
    [...OF_A_QUOTE, ...known].filter((name) => name !== 'passes'),
  );
  const rows = table.split('\n').filter((row) => !row.includes('.matches[]') && !row.includes('.inText.'));
  const file = PAGE.replace('verdict.md', 'drafts.md');
  await expect(filled({ draft: rows.join('\n') }, readFileSync(file, 'utf8'))).toMatchFileSnapshot(file);
});

it('describes every field of a quote and of a check', () => {
  const described = (table: string) =>
    table
      .split('\n')
      .slice(2)
      .filter((row) => !/\.(?:\w+)` /.test(row) || /checks\[\]\.\w+`/.test(row));
  const rows = Object.values(TABLES).flatMap(described);
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.filter((row) => row.endsWith('|  |'))).toEqual([]);
});
