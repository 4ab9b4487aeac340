/** Markdown with front matter: the fields from the YAML on top, the text below without its marks. */
import { parseDocument } from 'yaml';
import { UserError } from '../core/base/errors.ts';
import { type Fields, readFields } from './article-fields.ts';

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** Front matter of hundreds of pages is no front matter. */
const LONGEST_FRONT_MATTER = 100_000;

/**
 * @throws {UserError} when the front matter is no YAML.
 */
export function readMarkdownArticle(source: string): { readonly fields: Fields; readonly text: string } {
  const text = source.replaceAll('\r\n', '\n').replace(/^\uFEFF/, '');
  const head = FRONT_MATTER.exec(text.slice(0, LONGEST_FRONT_MATTER));
  if (head === null) return withHeading({}, text);
  const document = parseDocument(head[1] ?? '', { strict: true });
  const problem = document.errors[0];
  if (problem !== undefined) {
    throw new UserError(
      `Its front matter is not valid YAML: ${problem.message.split('\n')[0]}`,
      'Correct the lines between the two ---.',
    );
  }
  const fields: unknown = document.toJS({ maxAliasCount: 20 });
  return withHeading(fields === null ? {} : readFields(fields), text.slice(head[0].length));
}

/** A first heading is the title when no field says so. */
function withHeading(fields: Fields, body: string): { readonly fields: Fields; readonly text: string } {
  const heading = /^\s*# +([^\n]+)\n?/.exec(body);
  if (heading === null || fields.title !== undefined) return { fields, text: plain(body) };
  return {
    fields: { ...fields, title: plain(heading[1] ?? '') },
    text: plain(body.slice(heading[0].length)),
  };
}

/** Marks that only say how words look; the words stay as they are. */
function plain(markdown: string): string {
  return markdown
    .replace(/^#{1,6} +/gm, '')
    .replace(/^> ?/gm, '')
    .replace(/!\[([^\]\n]{0,300})\]\([^)\s]{0,2000}\)/g, '')
    .replace(/\[([^\]\n]{1,500})\]\([^)\s]{0,2000}\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,1000})\1/g, '$2')
    .replace(/(?<![\w*])\*(?=\S)([^*\n]{1,1000})\*(?![\w*])/g, '$1')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim();
}
