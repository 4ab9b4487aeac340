/** `pullquote analyze`: text in, JSON out; needs no store. */

import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { Command } from 'commander';
import { z } from 'zod';
import { reasonOf } from '../core/base/errors.ts';
import { unreadable } from '../core/base/unreadable.ts';
import type { ArticleText } from '../core/quotes/quote.ts';
import type { Terminal } from './terminal.ts';

/** Reads one article from a file, its type told by the extension; `-` is standard input. */
export type ReadArticle = (path: string) => Promise<Omit<ArticleText, 'id'>>;

type AnalysisJson = (article: ArticleText) => string;

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
    .description('print what is found in articles as JSON, one line each; nothing is stored')
    .argument('[file...]', 'files, or - for standard input')
    .option('--jsonl', 'each line of the input is one article: {"id","text","title"?,"url"?,"publishedAt"?}')
    .action(async (files: readonly string[], options: { readonly jsonl?: true }) => {
      // Imported here so that other verbs do not load the engine and its weights.
      const { analysisJson } = await import('../core/ingest/analysis-json.ts');
      for (const file of files.length === 0 ? ['-'] : files) {
        const clean = options.jsonl
          ? await analyseLines(file, terminal, analysisJson)
          : await analyseFile(file, terminal, analysisJson, readArticle);
        if (!clean) terminal.exitCode = 1;
      }
    });
}

async function analyseFile(
  path: string,
  terminal: Terminal,
  analysisJson: AnalysisJson,
  readArticle: ReadArticle,
): Promise<boolean> {
  try {
    terminal.print(analysisJson({ ...(await readArticle(path)), id: path }));
    return true;
  } catch (error) {
    terminal.print(JSON.stringify({ id: path, error: reasonOf(error) }));
    return false;
  }
}

/**
 * True if every line was an article.
 * @throws {UserError} when the file cannot be read.
 */
async function analyseLines(path: string, terminal: Terminal, analysisJson: AnalysisJson): Promise<boolean> {
  let clean = true;
  for await (const line of linesOf(path === '-' ? terminal.stdin : createReadStream(path), path)) {
    if (line.trim() === '') continue;
    const { output, ok } = analyseLine(line, analysisJson);
    clean &&= ok;
    if (!terminal.stdout.write(`${output}\n`)) await drained(terminal);
  }
  return clean;
}

/** Splits at line feeds only, because JSON strings may hold every other Unicode line separator. */
async function* linesOf(input: Readable, path: string): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest: string[] = [];
  try {
    for await (const chunk of input) {
      const lines = decoder.write(chunk).split('\n');
      const last = lines.pop() ?? '';
      for (const line of lines) {
        yield rest.length === 0 ? line : rest.join('') + line;
        rest = [];
      }
      rest.push(last);
    }
  } catch (error) {
    throw unreadable(path, error);
  }
  const end = rest.join('') + decoder.end();
  if (end !== '') yield end;
}

function drained(terminal: Terminal): Promise<void> {
  return new Promise((resolve) => {
    terminal.stdout.once('drain', resolve);
  });
}

function analyseLine(
  line: string,
  analysisJson: AnalysisJson,
): { readonly output: string; readonly ok: boolean } {
  let id: string | null = null;
  try {
    const value: unknown = JSON.parse(line);
    id = idOf(value);
    const article = lineSchema.safeParse(value);
    if (!article.success) {
      const [issue] = article.error.issues;
      throw new Error(`${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not an article'}`);
    }
    return { output: analysisJson(withoutAbsent(article.data)), ok: true };
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
