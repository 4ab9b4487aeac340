/**
 * The quotes of the samples, with their speakers and confidences, as they are today: a change of the engine shows here as a diff that
 * people can read. `npm run golden` writes the file again; read the diff before you commit it.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { ANALYSIS_VERSION } from '../src/core/ingest/analysis-version.ts';
import { analyse } from '../src/core/quotes/analyse.ts';
import type { Quote } from '../src/core/quotes/quote.ts';

const FOLDER = join(import.meta.dirname, '../config/samples');
const HEAD = z.object({ title: z.string(), publishedAt: z.string() });
const COLUMNS = [
  'article',
  'start',
  'words',
  'kind',
  'modality',
  'speaker',
  'by',
  'mention',
  'shown',
  'confidence',
];

/** One line a quote; what is missing is `-`. */
function quoteLine(article: string, text: string, quote: Quote): string {
  const { speaker } = quote;
  const words = quote.text.length > 40 ? `${quote.text.slice(0, 39)}…` : quote.text;
  return [
    article,
    quote.start,
    words.replace(/\s+/g, ' '),
    quote.kind,
    quote.modality,
    speaker?.name ?? '-',
    speaker?.by ?? '-',
    speaker === null ? '-' : text.slice(speaker.start, speaker.end).replace(/\s+/g, ' '),
    speaker?.shown === true ? 'shown' : 'unattributed',
    speaker === null ? '-' : speaker.confidence.toFixed(2),
  ].join(' | ');
}

function articleLines(file: string): string[] {
  const [, head = '', ...rest] = readFileSync(join(FOLDER, file), 'utf8').split(/^---$/m);
  const text = rest.join('---').trim();
  const id = file.replace(/\.md$/, '');
  return analyse({ id, text, ...HEAD.parse(parse(head)) }).quotes.map((quote) => quoteLine(id, text, quote));
}

function goldenLines(): string {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
  const lines = [COLUMNS.join(' | '), ...files.toSorted().flatMap(articleLines)];
  return `${lines.join('\n')}\n`;
}

test('the quotes of the samples are those of the golden file (`npm run golden` writes it again)', async () => {
  await expect(goldenLines()).toMatchFileSnapshot('fixtures/sample-quotes.txt');
});

const RELEASED = 'fixtures/released-analysis.json';
const released = z
  .object({ version: z.string(), analysis: z.int(), sha256: z.string() })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, RELEASED), 'utf8')));
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')));

test('an analysis that finds something else than the last release has a version of its own, so that stores are read again', () => {
  const sha256 = createHash('sha256').update(goldenLines()).digest('hex');
  if (sha256 !== released.sha256) expect(ANALYSIS_VERSION).toBeGreaterThan(released.analysis);
});

test('what the last release found is written down (`npm run golden` does it when the version is raised)', async () => {
  const sha256 = createHash('sha256').update(goldenLines()).digest('hex');
  const now = version === released.version ? released : { version, analysis: ANALYSIS_VERSION, sha256 };
  await expect(`${JSON.stringify(now, null, 2)}\n`).toMatchFileSnapshot(RELEASED);
});
