/** The English catalogue: what several files say. It is the fallback of every other language. None of it stands in quotation marks. */

import { alert } from './alerts.ts';
import { argument } from './arguments.ts';
import { check } from './checks.ts';
import { commandNames } from './command-names.ts';
import { button, names, stored } from './common.ts';
import { correction, correctionLog } from './corrections.ts';
import { definition } from './definitions.ts';
import { draft } from './drafts.ts';
import { edition, ledger } from './editions.ts';
import { errors, place } from './errors.ts';
import { language } from './language.ts';
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

export const en = {
  argument,
  commandNames,
  option,
  alert,
  button,
  check,
  context,
  definition,
  discord,
  draft,
  corrected,
  correction,
  correctionLog,
  edition,
  errors,
  exchange,
  fromRecord,
  language,
  ledger,
  names,
  page,
  place,
  post,
  problem,
  prompt,
  quotes,
  report,
  reviewed,
  slack,
  sources,
  sourceState,
  store,
  stored,
  why,
  writing,
};
