/** Migrations that landed never change: stores ran them as they were. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MIGRATIONS } from '../../src/store/migrations/index.ts';

const FOLDER = join(import.meta.dirname, '../../src/store/migrations');

/** The start of the SHA-256 of each file without its comments and white space. A new migration adds a line; no line changes. */
const LANDED: Readonly<Record<string, string>> = {
  '0001-articles': '009cfac715525048',
  '0002-quotes': '4ff07acb44fa38df',
  '0003-digests': '49b8e5204a1068e6',
  '0004-delivery': 'b74093c5eee709e4',
  '0005-doorway': '84193ec2a8585fcd',
  '0006-reading': '350273c91140453c',
  '0007-corrections': '51b5140ff3c30cb5',
  '0008-speaker-fixes': '55ab7fa687273a19',
  '0009-hashes': '2a84642193e164b0',
  '0010-counts': '85e048b31a3a4096',
  '0011-said-words': '3fb13001fea28e7b',
  '0012-spaceless-scripts': '79f2c9078e54be46',
  '0013-analysed-by': '425b5cbf19d5509d',
  '0014-undated': '61bfc64c9aad006b',
  '0015-language-terms': '75903d683ea2f389',
  '0016-paragraphs': 'bfc5a0b531bfe25d',
  '0017-story-changes': '5dd54da41285d298',
  '0018-last-quoted': '5c7b43ef31c9845a',
  '0019-access-tokens': 'addf87bd8c42d23e',
  '0020-budgets': '17e3674fe45c9fab',
  '0021-written-texts': '21cc1299b34f5027',
  '0022-accounts': '5364740599534890',
  '0023-records': 'c112aa73c9bef015',
  '0024-newest-posts': '155ee266eae636c7',
  '0025-name-decisions': '9f19aca997483628',
  '0026-readers': 'b46f2a01f47f97f6',
  '0027-word-statistics': 'b18f60e7dfd9ad30',
};

/** Comments and the layout may change. */
const codeOf = (source: string): string =>
  source
    .replaceAll(/\/\*\*[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .replaceAll(/\s+/g, '');

it('lists every migration and changes none that landed', () => {
  const files = readdirSync(FOLDER).filter((name) => /^\d{4}-/.test(name));
  const hashes = Object.fromEntries(
    files.map((name) => {
      const code = codeOf(readFileSync(join(FOLDER, name), 'utf8'));
      return [name.replace('.ts', ''), createHash('sha256').update(code).digest('hex').slice(0, 16)];
    }),
  );
  expect(Object.keys(MIGRATIONS)).toEqual(Object.keys(hashes).toSorted());
  expect(hashes).toEqual(LANDED);
});
