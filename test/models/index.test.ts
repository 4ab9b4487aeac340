import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { UserError } from '../../src/core/base/errors.ts';
import { MODELS } from '../../src/core/text/model-files.ts';
import { createModels, damagedModels, manifestOf } from '../../src/models/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'pullquote-models-'));
const copy = pathToFileURL(`${folder}/`);

beforeEach(() => cpSync(new URL('.', manifestOf()), folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true }));

const refused = (read: () => unknown): UserError => {
  try {
    read();
  } catch (error) {
    if (error instanceof UserError) return error;
  }
  throw new Error('it was not refused');
};

test('the folder holds the models, their manifest and nothing else', () => {
  expect(readdirSync(folder).sort()).toEqual(
    [...MODELS.map((name) => `${name}.bin`), 'manifest.json'].sort(),
  );
});

test('each model of the repository has the checksum that the manifest says', () => {
  expect(damagedModels()).toEqual([]);
});

test.each(MODELS)('the notice says what %s was learnt from', (name) => {
  const notice = readFileSync(new URL('../../NOTICE', import.meta.url), 'utf8');
  expect(notice).toContain(`models/${name}.bin`);
});

test.each(MODELS)('%s is refused when a single bit of it is another one', (name) => {
  const path = join(folder, `${name}.bin`);
  const bytes = readFileSync(path);
  const last = bytes.length - 1;
  bytes[last] = (bytes[last] as number) ^ 1;
  writeFileSync(path, bytes);
  const error = refused(() => createModels(copy)(name));
  expect(error.message).toMatch(new RegExp(`^models/${name}\\.bin is damaged`));
  expect(error.remedy).toContain('git checkout -- models');
  expect(damagedModels(copy)).toEqual([error.message]);
});

test('a missing model is refused, the others are read', () => {
  rmSync(join(folder, 'labels.bin'));
  expect(refused(() => createModels(copy)('labels')).message).toMatch(/^models\/labels\.bin can't be read/);
  expect(createModels(copy)('tagger').length).toBeGreaterThan(0);
});

test.each([
  ['no JSON', 'half a manif'],
  ['without one of the models', '{"tagger": {"what": "", "madeBy": "", "sha256": ""}}'],
])('a manifest that is %s is refused', (_what, text) => {
  writeFileSync(manifestOf(copy), text);
  const { message, remedy } = refused(() => createModels(copy)('tagger'));
  expect(message).toMatch(/^models\/manifest\.json can't be read/);
  expect(remedy).toContain('git checkout -- models');
});
