/** The Spanish catalogue. */

import type { Catalogue } from '../catalogue.ts';
import { alert } from './alerts.ts';
import { argument } from './arguments.ts';
import { check } from './checks.ts';
import { commandNames } from './command-names.ts';
import { commands } from './commands.ts';
import { button, names, stored } from './common.ts';
import { correction, correctionLog } from './corrections.ts';
import { definition } from './definitions.ts';
import { draft } from './drafts.ts';
import { edition, ledger } from './editions.ts';
import { errors, place } from './errors.ts';
import { option } from './options.ts';
import { page, sourceState } from './pages.ts';
import { discord, prompt, slack } from './platforms.ts';
import { post } from './posts.ts';
import { problem } from './problems.ts';
import { corrected, fromRecord, quotes } from './quotes.ts';
import { why } from './reasons.ts';
import { report } from './reports.ts';
import { sources } from './sources.ts';
import { store } from './store.ts';
import { context, exchange, reviewed } from './stories.ts';
import { writing } from './writing.ts';

export const catalogue: Catalogue = {
  language: 'es',
  alert,
  argument,
  button,
  check,
  commandNames,
  commands,
  context,
  corrected,
  correction,
  correctionLog,
  definition,
  discord,
  draft,
  edition,
  errors,
  exchange,
  fromRecord,
  ledger,
  names,
  option,
  page,
  place,
  post,
  problem,
  prompt,
  quotes,
  report,
  reviewed,
  slack,
  sourceState,
  sources,
  store,
  stored,
  why,
  writing,
};
