/** `pullquote analyze`: text in, JSON out; needs no store. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { Command } from 'commander';
import { z } from 'zod';
import { summarise } from '../core/articles/summary.ts';
import { reasonOf, UserError } from '../core/errors.ts';
import { analyse } from '../core/quotes/analyse.ts';
import type { ArticleText } from '../core/quotes/quote.ts';
import type { Terminal } from './terminal.ts';

/** Reads one article from a file, its type told by the extension; `-` is standard input. */
export type ReadArticle = (path: string) => Promise<Omit<ArticleText, 'id'>>;

const absent = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);

const lineSchema = z.object({
  id: z.string(),
  text: z.string(),
  title: absent,
  url: absent,
  publishedAt: absent,
});

export function registerAnalyze(program: Command, terminal: Terminal, readArticle: ReadArticle): void {
  program
    .command('analyze')
    .description('print what is understood of articles as JSON, one line for each; nothing is stored')
    .argument('[file...]', 'files, or - for standard input')
    .option('--jsonl', 'each line of the input is one article: {"id","text","title"?,"url"?,"publishedAt"?}')
    .action(async (files: readonly string[], options: { readonly jsonl?: true }) => {
      const inputs = files.length === 0 ? ['-'] : files;
      for (const file of inputs) {
        const clean = options.jsonl
          ? await analyseLines(file, terminal)
          : await analyseFile(file, terminal, readArticle);
        if (!clean) terminal.exitCode = 1;
      }
    });
}

/** The article with all that was found in it, as one line of JSON. */
export function analysed(article: ArticleText): string {
  const { quotes, people, passages } = analyse(article);
  return JSON.stringify({
    id: article.id,
    summary: summarise(article.text, article.title),
    quotes,
    people,
    passages,
  });
}

async function analyseFile(path: string, terminal: Terminal, readArticle: ReadArticle): Promise<boolean> {
  try {
    terminal.print(analysed({ ...(await readArticle(path)), id: path }));
    return true;
  } catch (error) {
    terminal.print(JSON.stringify({ id: path, error: reasonOf(error) }));
    return false;
  }
}

/**
 * True when every line held an article.
 * @throws {UserError} when the file can't be read.
 */
async function analyseLines(path: string, terminal: Terminal): Promise<boolean> {
  let clean = true;
  try {
    for await (const line of createInterface({
      input: open(path, terminal.stdin),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      if (line.trim() === '') continue;
      const { output, ok } = analyseLine(line);
      clean &&= ok;
      if (!terminal.stdout.write(`${output}\n`)) await drained(terminal);
    }
  } catch (error) {
    throw new UserError(
      `Can't read ${path}: ${reasonOf(error)}`,
      'Check the path, or give - to read standard input.',
    );
  }
  return clean;
}

function open(path: string, stdin: Readable): Readable {
  return path === '-' ? stdin : createReadStream(path);
}

function drained(terminal: Terminal): Promise<void> {
  return new Promise((resolve) => {
    terminal.stdout.once('drain', resolve);
  });
}

function analyseLine(line: string): { readonly output: string; readonly ok: boolean } {
  let id: string | null = null;
  try {
    const value: unknown = JSON.parse(line);
    id = idOf(value);
    const article = lineSchema.safeParse(value);
    if (!article.success) {
      const [issue] = article.error.issues;
      throw new Error(`${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not an article'}`);
    }
    return { output: analysed(withoutAbsent(article.data)), ok: true };
  } catch (error) {
    return { output: JSON.stringify({ id, error: reasonOf(error) }), ok: false };
  }
}

function idOf(value: unknown): string | null {
  const id = z.object({ id: z.string() }).safeParse(value);
  return id.success ? id.data.id : null;
}

function withoutAbsent({ id, text, title, url, publishedAt }: z.infer<typeof lineSchema>): ArticleText {
  return {
    id,
    text,
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}
