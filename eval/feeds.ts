/** Feed reading on well- and ill-formed feeds, printed in the shape that the expectations are written in. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';
import * as z from 'zod';
import { UserError } from '../src/core/base/errors.ts';
import { decodeDocument } from '../src/core/sources/decode-document.ts';
import type { RawAuthor } from '../src/workers/feeds/entry-parts.ts';
import { ADDRESSES, openTag, VOID } from '../src/workers/feeds/inline-html.ts';
import { type RawEntry, type RawFeed, readSyndication } from '../src/workers/feeds/syndication.ts';
import type { TextConstruct } from '../src/workers/feeds/text-construct.ts';
import { parseXml, resolved } from '../src/workers/feeds/xml.ts';

const caseSchema = z.object({ id: z.string(), file: z.string(), headers: z.record(z.string(), z.string()) });

/** Where the expectations say that the feeds were served. */
const SERVED_AT = 'http://127.0.0.1:8097/';

export async function* predict(gold: readonly unknown[], goldPath: string) {
  for (const given of gold) {
    const { id, file, headers } = caseSchema.parse(given);
    const header = (name: string) => Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
    const decoded = attempt(() =>
      decodeDocument(readFileSync(join(dirname(goldPath), file)), header('content-type') ?? null),
    );
    if (decoded === null) {
      yield { id, error: 'the encoding is not recognised' };
      continue;
    }
    const { text, encoding } = decoded;
    const served = new URL(header('content-location') ?? '', new URL(file, SERVED_AT)).href;
    const feed = readSyndication(parseXml(text, served));
    yield feed === null
      ? { id, error: 'not a feed' }
      : { id, result: { ...shapeOf(feed, header('content-language')), encoding } };
  }
}

/** Null: it is refused. */
function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

function shapeOf(feed: RawFeed, headerLanguage: string | undefined) {
  const subtitle = wordsOf(feed.subtitle);
  return {
    version: feed.version,
    feed: {
      ...partShape(feed),
      subtitle,
      tagline: subtitle,
      description: wordsOf(feed.summary) ?? subtitle,
      info: wordsOf(feed.info),
      language: feed.language ?? headerLanguage,
    },
    entries: feed.entries.map(entryShape),
  };
}

function entryShape(entry: RawEntry) {
  const summary = wordsOf(entry.summary ?? entry.content[0]);
  return {
    ...partShape(entry),
    summary,
    description: summary,
    content: entry.content.map(constructShape),
    enclosures: entry.enclosures,
  };
}

function partShape(part: Omit<RawFeed, 'version' | 'entries'>) {
  return {
    id: part.id,
    guid: part.id,
    title: wordsOf(part.title),
    ...(part.title === undefined ? {} : { title_detail: constructShape(part.title) }),
    link: part.link,
    links: part.links,
    author: part.authors[0] === undefined ? undefined : authorShape(part.authors[0]),
    author_detail: part.authors[0],
    published: part.published,
    updated: part.updated ?? part.published,
    tags: part.categories.map((term) => ({ term, scheme: null, label: null })),
    language: part.language,
  };
}

function constructShape(construct: TextConstruct) {
  const { type, language, base } = construct;
  return { value: wordsOf(construct), type, language, base };
}

function authorShape({ name, email }: RawAuthor): string {
  if (name === undefined) return email ?? '';
  return email === undefined ? name : `${name} (${email})`;
}

function wordsOf(construct: TextConstruct | undefined): string | undefined {
  if (construct === undefined) return undefined;
  return construct.html ? absoluteMarkup(construct.value, construct.base) : construct.value;
}

/** The same HTML with every link absolute. Its text is left letter by letter. */
function absoluteMarkup(html: string, base: string | null): string {
  if (!/<[a-z]/i.test(html)) return html;
  let out = '';
  new Parser(
    {
      onopentag(name, written) {
        const attributes = Object.entries(written).map(
          ([key, value]) =>
            [key, ADDRESSES.has(key) ? resolved(decodeHTML(value), base) : decodeHTML(value)] as const,
        );
        out += openTag(name, attributes, VOID.has(name));
      },
      onclosetag(name, implied) {
        if (!VOID.has(name) && !(implied && !html.includes(`</${name}`))) out += `</${name}>`;
      },
      ontext(text) {
        out += text;
      },
    },
    { decodeEntities: false, lowerCaseAttributeNames: false },
  ).end(html);
  return out.trim();
}
