/** What a page's JSON-LD says of its article: the fields of schema.org/Article. */
import * as z from 'zod';
import { parseJson } from '../parse-json.ts';
import type { DomDocument } from './dom.ts';
import { decoded, squashed } from './page-title.ts';

/** A longer JSON-LD block is a catalogue, not an article's description. */
const LONGEST_DESCRIPTION = 2_000_000;

/** How deep articles are wrapped: a page, its main entity, a graph. */
const DEEPEST = 4;

export interface Described {
  readonly headline?: string | undefined;
  /** The date as the page writes it. */
  readonly published?: string | undefined;
  /** The date as the page writes it: it tells the zone of a date without one. */
  readonly modified?: string | undefined;
  readonly authors: readonly string[];
  readonly publisher?: string | undefined;
  readonly language?: string | undefined;
  readonly body?: string | undefined;
  readonly restricted: boolean;
}

const text = z.string().optional().catch(undefined);
const nameSchema = z.object({
  '@id': text,
  name: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .catch(undefined),
});
type Named = z.infer<typeof nameSchema>;
const oneSchema = z.union([z.string(), nameSchema]);
const personSchema = z
  .union([oneSchema, z.array(z.unknown())])
  .optional()
  .catch(undefined);

/** Each field alone may be wrong. */
const articleSchema = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: text,
  datePublished: text,
  dateModified: text,
  inLanguage: text,
  articleBody: text,
  author: personSchema,
  publisher: personSchema,
  isAccessibleForFree: z.union([z.boolean(), z.string()]).optional().catch(undefined),
});
type Article = z.infer<typeof articleSchema>;

const wrapperSchema = z.object({
  '@graph': z.array(z.unknown()).optional().catch(undefined),
  mainEntity: z.unknown().optional(),
});

/** `titles`: what else the page calls its article. Of several articles in the JSON-LD the one of that name is meant. */
export function describedArticle(page: DomDocument, titles: readonly (string | undefined)[]): Described {
  const things = [...page.querySelectorAll('script[type*="ld+json" i]')].flatMap((script) =>
    thingsIn(script.textContent ?? ''),
  );
  const articles = things.flatMap((thing) => {
    const parsed = articleSchema.safeParse(thing);
    return parsed.success ? [parsed.data] : [];
  });
  const own = articles.filter((one) => /Article|BlogPosting|Report/.test(String(one['@type'])));
  const wanted = new Set(titles.filter((title) => title !== undefined).map(squashed));
  const article =
    own.find((one) => one.headline !== undefined && wanted.has(squashed(decoded(one.headline) ?? ''))) ??
    own[0];
  if (article === undefined) return { ...weaklyDescribed(articles), authors: [], restricted: false };
  const names = namesById(things);
  return {
    headline: decoded(article.headline),
    published: article.datePublished ?? weaklyDescribed(articles).published,
    modified: article.dateModified,
    authors: namesOf(article.author, names),
    publisher: namesOf(article.publisher, names)[0],
    language: article.inLanguage,
    body: article.articleBody,
    restricted: String(article.isAccessibleForFree).toLowerCase() === 'false',
  };
}

/** A page or a fact check that is no article, as far as it is dated. */
function weaklyDescribed(things: readonly Article[]): Pick<Described, 'published' | 'modified'> {
  const page = things.find(
    (one) => /ClaimReview|WebPage$/.test(String(one['@type'])) && one.datePublished !== undefined,
  );
  return { published: page?.datePublished, modified: page?.dateModified };
}

/** The objects of a block: itself, a list, a graph, main entities. Broken JSON is the publisher's fault and says nothing. */
function thingsIn(json: string): readonly unknown[] {
  if (json.length > LONGEST_DESCRIPTION) return [];
  const bare = json
    .trim()
    .replace(/^(?:\/\/\s*)?<!(?:\[CDATA\[|--)/, '')
    .replace(/(?:\/\/\s*)?(?:\]\]|--)>$/, '');
  const parsed = parsedJson(bare) ?? parsedJson(bare.replace(/\p{Cc}/gu, ' '));
  return parsed === null ? [] : unwrapped(parsed, 0);
}

function parsedJson(json: string): unknown {
  try {
    return parseJson(json);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function unwrapped(thing: unknown, depth: number): readonly unknown[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(thing)) return thing.flatMap((one) => unwrapped(one, depth + 1));
  const wrapper = wrapperSchema.safeParse(thing);
  if (!wrapper.success) return [];
  return [
    thing,
    ...unwrapped(wrapper.data.mainEntity ?? [], depth + 1),
    ...unwrapped(wrapper.data['@graph'] ?? [], depth + 1),
  ];
}

/** In a graph an author is often only the address of a person who stands elsewhere in it. */
function namesById(things: readonly unknown[]): ReadonlyMap<string, Named> {
  const names = new Map<string, Named>();
  for (const thing of things) {
    const { data } = nameSchema.safeParse(thing);
    if (data?.['@id'] !== undefined && data.name !== undefined) names.set(data['@id'], data);
  }
  return names;
}

function namesOf(given: z.infer<typeof personSchema>, names: ReadonlyMap<string, Named>): readonly string[] {
  const list = given === undefined ? [] : Array.isArray(given) ? given : [given];
  return list.flatMap((one) => {
    const { data } = oneSchema.safeParse(one);
    if (data === undefined) return [];
    if (typeof data === 'string') return [data];
    const name = data.name ?? names.get(data['@id'] ?? '')?.name ?? [];
    return (Array.isArray(name) ? name : [name]).flatMap((each) => decoded(each) ?? []);
  });
}
