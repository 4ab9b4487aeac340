/**
 * `npm version minor` runs it: the unreleased part of the change log gets the new version and the day.
 * `npm run release-notes [-- version]` prints what changed in a version, for the notes of its tag.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as z from 'zod';
import { notesOf, released } from './changelog.ts';

const ROOT = resolve(import.meta.dirname, '..');
const FILE = resolve(ROOT, 'CHANGELOG.md');
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(resolve(ROOT, 'package.json'), 'utf8')));

const text = readFileSync(FILE, 'utf8');
const [word = '', wanted = version] = process.argv.slice(2);
if (word === 'notes') {
  const notes = notesOf(text, wanted);
  if (notes === '') throw new Error(`the change log says nothing about ${wanted}`);
  process.stdout.write(`${notes}\n`);
} else {
  writeFileSync(FILE, released(text, version, Temporal.Now.plainDateISO('UTC').toString()));
}
