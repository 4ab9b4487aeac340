/** Articles from files, folders and standard input: one bad item never stops the rest. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { UserError } from '../core/base/errors.ts';
import { whyUnreadable } from '../core/base/unreadable.ts';
import type { FoundArticle } from '../core/ingest/add-articles.ts';
import type { Analyst, RecordReader } from '../core/ports/ports.ts';
import { decodeDocument } from '../core/sources/decode-document.ts';
import { draftOf } from './article-fields.ts';
import { FORMATS, type Format, formatOf } from './file-format.ts';
import { entriesOf, parseJson, readJsonArticle } from './json-articles.ts';
import { articleFiles, type FileStamp, stampsOf } from './list-folder.ts';
import { readLines } from './read-lines.ts';

/** Files that are read whole. Lists of articles of any size go in line by line, as JSONL. */
const LARGEST_FILE = 10_000_000;

/** Reads files and streams into drafts. The outlet is whose articles are that do not say so themselves. */
export interface Files {
  /** A file, or every article file of a folder and the folders in it, in order of name. */
  read(path: string, outlet?: string): AsyncIterable<FoundArticle>;
  /**
   * Every article file below a path, in order of name; the stamp changes when it is written.
   * @throws {UserError} when it can't be read.
   */
  list(path: string): Promise<readonly FileStamp[]>;
  /** A stream such as standard input: JSONL, JSON, HTML, Markdown with front matter or plain text, told by how it begins. */
  readStream(name: string, chunks: AsyncIterable<Uint8Array>, outlet?: string): AsyncIterable<FoundArticle>;
}

/** What is known of an item besides its content. */
interface Hints {
  readonly outlet?: string;
  /** The file's identity, where it has one: an item read from there again is the same article. */
  readonly guid?: string;
}

export function createFiles({
  analyst,
}: {
  readonly analyst: Pick<Analyst, 'extract'> & RecordReader;
}): Files {
  const single = async (
    name: string,
    format: Format,
    bytes: Uint8Array,
    hints: Hints,
  ): Promise<readonly FoundArticle[]> => {
    const source = decodeDocument(bytes, null).text;
    if (source.trim() === '') throw new UserError('The file is empty.', 'Check that it was saved.');
    if (format === 'markdown') {
      const { readMarkdownArticle } = await import('./markdown-article.ts');
      const { fields, text } = readMarkdownArticle(source);
      return [{ name, draft: draftOf(fields, text, hints) }];
    }
    if (format === 'html') {
      const {
        text,
        canonicalUrl,
        cut,
        feeds: _,
        noarchive: __,
        ...page
      } = await analyst.extract({ html: source, url: null });
      const fields = { ...page, ...(canonicalUrl === undefined ? {} : { url: canonicalUrl }) };
      return [{ name, draft: { ...draftOf(fields, text, hints), ...(cut === undefined ? {} : { cut }) } }];
    }
    if (format === 'subtitles' || format === 'record') {
      const kind = format === 'record' ? 'xml' : 'subtitles';
      const { text, title, date } = await analyst.record({ kind, source });
      const fields = {
        kind: 'record',
        title: title ?? basename(name, extname(name)).replace(/[_-]+/g, ' '),
        ...(date === null ? {} : { publishedAt: date }),
      };
      return [{ name, draft: draftOf(fields, text, hints) }];
    }
    if (format === 'json') {
      const entries = entriesOf(parseJson(source));
      return entries.map((entry, i) =>
        attempt(entries.length === 1 ? name : `${name}:${i + 1}`, (of) => jsonDraft(of, entry, hints)),
      );
    }
    return [{ name, draft: draftOf({}, source, hints) }];
  };

  async function* oneFile(
    path: string,
    size: number,
    outlet: string | undefined,
  ): AsyncGenerator<FoundArticle> {
    const hints: Hints = {
      guid: `file:${createHash('sha256').update(resolve(path)).digest('hex').slice(0, 16)}`,
      ...(outlet === undefined ? {} : { outlet }),
    };
    const format = FORMATS[extname(path).toLowerCase()];
    if (format === 'jsonl') {
      yield* lineByLine(path, createReadStream(path), hints);
      return;
    }
    if (size > LARGEST_FILE) throw tooLarge(size);
    const bytes = await readFile(path);
    yield* await single(path, format ?? formatOf(bytes), bytes, hints);
  }

  async function* read(path: string, outlet?: string): AsyncGenerator<FoundArticle> {
    try {
      const about = await stat(path);
      if (!about.isDirectory()) yield* oneFile(path, about.size, outlet);
      else for (const entry of await articleFiles(path)) yield* read(join(path, entry), outlet);
    } catch (error) {
      yield { name: path, error: readable(error) };
    }
  }

  return {
    read,
    async list(path) {
      try {
        return await Array.fromAsync(stampsOf(path));
      } catch (error) {
        throw readable(error);
      }
    },
    async *readStream(name, chunks, outlet) {
      const hints: Hints = outlet === undefined ? {} : { outlet };
      try {
        const { start, all } = await begin(chunks);
        if (formatOf(start) === 'jsonl') {
          yield* lineByLine(name, all, hints);
          return;
        }
        const bytes = await whole(all);
        yield* await single(name, formatOf(bytes), bytes, hints);
      } catch (error) {
        yield { name, error: readable(error) };
      }
    },
  };
}

async function* lineByLine(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  hints: Hints,
): AsyncGenerator<FoundArticle> {
  let number = 0;
  for await (const line of readLines(chunks)) {
    number += 1;
    if (line?.every((byte) => byte <= 0x20) === true) continue;
    yield attempt(`${name}:${number}`, (of) => {
      if (line === null)
        throw new UserError('The line is too long for one article.', 'Split it into several.');
      return jsonDraft(of, parseJson(decodeDocument(line, null).text), hints);
    });
  }
}

function jsonDraft(name: string, entry: unknown, { guid, outlet }: Hints): FoundArticle {
  const { id, fields, text } = readJsonArticle(entry);
  const own = id === null || guid === undefined ? {} : { guid: `${guid}#${id}` };
  return { name, draft: draftOf(fields, text, { ...own, ...(outlet === undefined ? {} : { outlet }) }) };
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

function attempt(name: string, make: (name: string) => FoundArticle): FoundArticle {
  try {
    return make(name);
  } catch (error) {
    return { name, error: readable(error) };
  }
}

function tooLarge(size: number): UserError {
  const mb = (size / 1_000_000).toFixed(0);
  return new UserError(
    `The file is too large for one article: ${mb} MB.`,
    'The limit is 10 MB. A .jsonl file with one article per line may be larger.',
  );
}

/** An error that a person can fix; anything else is a fault and is thrown on. */
function readable(error: unknown): UserError {
  if (error instanceof UserError) return error;
  const known = whyUnreadable(error);
  if (known === null) throw error;
  return new UserError(...known);
}
