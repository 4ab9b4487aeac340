/** Reads YAML texts. The parser is loaded when there is one to read: many a start has none. */
import { createRequire } from 'node:module';
import type * as Yaml from 'yaml';
import { reasonOf } from '../core/base/errors.ts';
import type { ConfigProblem } from './config-problem.ts';

const require = createRequire(import.meta.url);

/** A YAML text as a plain value, or its syntax problems. The library limits aliases. */
export function readYaml(
  file: string,
  text: string,
): { readonly value: unknown } | { readonly problems: readonly ConfigProblem[] } {
  const { LineCounter, parseDocument }: typeof Yaml = require('yaml');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map((error) => ({
        file,
        path: `line ${lines.linePos(error.pos[0]).line}`,
        message: error.message,
      })),
    };
  }
  try {
    return { value: document.contents === null ? {} : document.toJS() };
  } catch (error) {
    return { problems: [{ file, path: '', message: reasonOf(error) }] };
  }
}
