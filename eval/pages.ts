/** What is read off saved pages: body, title, byline and date, through the same extraction that pages go through. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import { reasonOf } from '../src/core/base/errors.ts';
import { decodeDocument } from '../src/core/sources/decode-document.ts';
import { extractArticle } from '../src/workers/pages/extract-article.ts';

const rowSchema = z.object({ id: z.string(), html: z.string(), url: z.string().nullable().optional() });

/** The first bytes of a gzip file: RFC 1952, section 2.3.1. */
const GZIP = [0x1f, 0x8b] as const;

export async function* predict(gold: readonly unknown[], goldPath: string) {
  for (const given of gold) {
    const { id, html, url } = rowSchema.parse(given);
    yield { id, ...read(readFileSync(join(dirname(goldPath), html)), url ?? null) };
  }
}

function read(file: Uint8Array, url: string | null): object {
  try {
    const bytes = file[0] === GZIP[0] && file[1] === GZIP[1] ? gunzipSync(file) : file;
    const { text, title, byline, publishedAt, outlet, language } = extractArticle(
      decodeDocument(bytes, 'text/html').text,
      url,
    );
    return { text, title, byline, publishedAt, outlet, language };
  } catch (error) {
    return { error: reasonOf(error) };
  }
}
