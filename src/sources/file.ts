/** Articles from files, folders and standard input: one bad item never stops the rest. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import type { Draft } from '../core/articles/article.ts';
import { UserError } from '../core/errors.ts';
import type { Analyst } from '../core/ports.ts';
import { decode } from './decode.ts';
import { draftOf } from './fields.ts';
import { entriesOf, parseJson, readJsonArticle } from './json.ts';
import { linesOf } from './lines.ts';
import { readMarkdown } from './markdown.ts';

/** Files that are read whole. Lists of articles of any size go in line by line, as JSONL. */
const LARGEST_FILE = 10_000_000;

type Format = 'text' | 'markdown' | 'html' | 'json' | 'jsonl';

const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** One article found, or why there is none. */
export type Found =
  | { readonly name: string; readonly draft: Draft }
  | { readonly name: string; readonly error: UserError };

/** Reads files and streams into drafts. */
export interface Files {
  /** A file, or every article file of a folder and the folders in it, in order of name. */
  read(path: string): AsyncIterable<Found>;
  /** A stream such as standard input: JSONL, JSON, HTML, Markdown with front matter or plain text, told by how it begins. */
  readStream(name: string, chunks: AsyncIterable<Uint8Array>): AsyncIterable<Found>;
}

export interface FilesDeps {
  readonly analyst: Pick<Analyst, 'extract'>;
  /** Whose articles are that do not say so themselves. */
  readonly outlet?: string;
}

export function createFiles({ analyst, outlet }: FilesDeps): Files {
  const named = outlet === undefined ? {} : { outlet };

  const single = async (
    name: string,
    format: Format,
    bytes: Uint8Array,
    guid: string | null,
  ): Promise<readonly Found[]> => {
    const source = decode(bytes);
    const identity = guid === null ? {} : { guid };
    if (source.trim() === '') throw new UserError('It is empty.', 'Check that the file was saved.');
    if (format === 'markdown') {
      const { fields, text } = readMarkdown(source);
      return [{ name, draft: draftOf(fields, text, { ...named, ...identity }) }];
    }
    if (format === 'html') {
      const { text, canonicalUrl, cut, ...page } = await analyst.extract(source, null);
      const fields = { ...page, ...(canonicalUrl === undefined ? {} : { url: canonicalUrl }) };
      return [
        {
          name,
          draft: {
            ...draftOf(fields, text, { ...named, ...identity }),
            ...(cut === undefined ? {} : { cut }),
          },
        },
      ];
    }
    if (format === 'json') {
      const entries = entriesOf(parseJson(source));
      return entries.map((entry, i) =>
        attempt(entries.length === 1 ? name : `${name}:${i + 1}`, (of) => jsonDraft(of, entry, guid)),
      );
    }
    return [{ name, draft: draftOf({}, source, { ...named, ...identity }) }];
  };

  const jsonDraft = (name: string, entry: unknown, file: string | null): Found => {
    const { id, fields, text } = readJsonArticle(entry);
    const guid = id === null || file === null ? {} : { guid: `${file}#${id}` };
    return { name, draft: draftOf(fields, text, { ...named, ...guid }) };
  };

  async function* lineByLine(
    name: string,
    chunks: AsyncIterable<Uint8Array>,
    guid: string | null,
  ): AsyncGenerator<Found> {
    let number = 0;
    for await (const line of linesOf(chunks)) {
      number += 1;
      if (line !== null && line.every((byte) => byte <= 0x20)) continue;
      yield attempt(`${name}:${number}`, (of) => {
        if (line === null)
          throw new UserError('The line is too long for one article.', 'Cut it into several.');
        return jsonDraft(of, parseJson(decode(line)), guid);
      });
    }
  }

  async function* oneFile(path: string, size: number): AsyncGenerator<Found> {
    const guid = `file:${createHash('sha256').update(resolve(path)).digest('hex').slice(0, 16)}`;
    const format = FORMATS[extname(path).toLowerCase()];
    if (format === 'jsonl') {
      yield* lineByLine(path, createReadStream(path), guid);
      return;
    }
    if (size > LARGEST_FILE) throw tooLarge(size);
    const bytes = await readFile(path);
    yield* await single(path, format ?? formatOf(bytes), bytes, guid);
  }

  async function* read(path: string): AsyncGenerator<Found> {
    try {
      const about = await stat(path);
      if (about.isDirectory()) {
        for (const entry of (await readdir(path, { withFileTypes: true })).toSorted((a, b) =>
          a.name < b.name ? -1 : 1,
        )) {
          const hidden = entry.name.startsWith('.');
          if (!hidden && (entry.isDirectory() || FORMATS[extname(entry.name).toLowerCase()] !== undefined)) {
            yield* read(join(path, entry.name));
          }
        }
      } else {
        yield* oneFile(path, about.size);
      }
    } catch (error) {
      yield { name: path, error: readable(error) };
    }
  }

  return {
    read,
    async *readStream(name, chunks) {
      try {
        const { start, all } = await begin(chunks);
        if (formatOf(start) === 'jsonl') yield* lineByLine(name, all, null);
        else {
          const bytes = await whole(all);
          yield* await single(name, formatOf(bytes), bytes, null);
        }
      } catch (error) {
        yield { name, error: readable(error) };
      }
    },
  };
}

/** How a document without a telling name begins. */
function formatOf(bytes: Uint8Array): Format {
  const start = new TextDecoder().decode(bytes.subarray(0, 4096)).trimStart();
  if (start.startsWith('---')) return 'markdown';
  if (/^<(?:!doctype|html|\?xml|!--)/i.test(start)) return 'html';
  if (start.startsWith('[')) return 'json';
  // An object that ends with its first line is the first of many; one that goes on is alone.
  if (start.startsWith('{'))
    return /^\{[^\n]*\}\s*(?:\n|$)/.test(start) || !start.includes('\n') ? 'jsonl' : 'json';
  return 'text';
}

/** The first bytes of a stream, and the stream with them. */
async function begin(chunks: AsyncIterable<Uint8Array>) {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  const start = first.done === true ? new Uint8Array() : first.value;
  async function* all() {
    yield start;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  return { start, all: all() };
}

async function whole(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > LARGEST_FILE) throw tooLarge(size);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

function attempt(name: string, make: (name: string) => Found): Found {
  try {
    return make(name);
  } catch (error) {
    return { name, error: readable(error) };
  }
}

function tooLarge(size: number): UserError {
  const mb = (size / 1_000_000).toFixed(0);
  return new UserError(
    `It is too large for one article: ${mb} MB.`,
    'At most 10 MB, or one article a line in a .jsonl file.',
  );
}

const SYSTEM_ERRORS: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  ENOENT: ['There is no such file.', 'Check the path.'],
  EACCES: ['It may not be read.', 'Give this user the right to read it.'],
  EPERM: ['It may not be read.', 'Give this user the right to read it.'],
};

/** What a person can mend; anything else is a fault and goes up. */
function readable(error: unknown): UserError {
  if (error instanceof UserError) return error;
  const known = error instanceof Error && 'code' in error ? SYSTEM_ERRORS[String(error.code)] : undefined;
  if (known === undefined) throw error;
  return new UserError(...known);
}
