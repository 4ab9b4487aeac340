/** The catalogues that there are beside English, by lower-case tag: `de`, `pt-br`. A language is one line here. */

import type { PartialCatalogue } from './catalogue.ts';
import { de } from './de/index.ts';

export const CATALOGUES: Record<string, PartialCatalogue> = { de };
