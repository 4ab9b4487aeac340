/** Article bodies from news pages, through the same extraction that pages go through. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { extractArticle } from '../src/workers/pages/extract-article.ts';

const rowSchema = z.object({ id: z.string(), url: z.string(), html: z.string() });

export async function* predict(gold: readonly unknown[], goldPath: string) {
  for (const given of gold) {
    const { id, url, html } = rowSchema.parse(given);
    const page = readFileSync(join(dirname(goldPath), html), 'utf8');
    yield { id, articleBody: extractArticle(page, url).text };
  }
}
