/** The languages beside English. The files of a language are read when its first reader comes, so that starting does not wait for them. */

import { createRequire } from 'node:module';
import type { PartialCatalogue } from './catalogue.ts';

/** By lower-case tag: `de`, `pt-br`. A language is one line here and the folder of that name. */
const LANGUAGES = ['de', 'fr', 'es', 'pt', 'ru', 'zh', 'ja'] as const;

const read: (file: string) => { readonly catalogue: PartialCatalogue } = createRequire(import.meta.url);

export const CATALOGUES: Record<string, () => PartialCatalogue> = Object.fromEntries(
  LANGUAGES.map((tag) => [tag, () => read(`./${tag}/index.ts`).catalogue]),
);
