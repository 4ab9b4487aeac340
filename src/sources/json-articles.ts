/** Articles in JSON: one object, a list of them, or one a line. */

import * as z from 'zod';
import { reasonOf, UserError } from '../core/base/errors.ts';
import { shorten } from '../core/base/shorten.ts';
import { type Fields, readFields } from './article-fields.ts';

/** An article of a JSON document, with what it calls itself. */
export interface JsonArticle {
  readonly id: string | null;
  readonly fields: Fields;
  readonly text: string;
}

const idSchema = z.object({ id: z.union([z.string(), z.number().transform(String)]) });

/**
 * @throws {UserError} when the text is not JSON.
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(
      `It is not valid JSON: ${shorten(reasonOf(error), 120)}`,
      'Correct it, or name the file .txt or .md.',
    );
  }
}

/** The articles of a document: itself, the entries of a list, or those under `articles`. */
export function entriesOf(document: unknown): readonly unknown[] {
  if (Array.isArray(document)) return document;
  const wrapped = z.object({ articles: z.array(z.unknown()) }).safeParse(document);
  return wrapped.success ? wrapped.data.articles : [document];
}

/**
 * @throws {UserError} when there is no text in it.
 */
export function readJsonArticle(entry: unknown): JsonArticle {
  const fields = readFields(entry);
  const text = fields.text ?? fields.summary;
  if (text === undefined)
    throw new UserError('The field "text" is missing.', 'Put the text of the article into "text".');
  const id = idSchema.safeParse(entry);
  return { id: id.success ? id.data.id : null, fields, text };
}
