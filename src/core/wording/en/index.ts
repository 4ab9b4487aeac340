/** The English catalogue: complete, and the fallback of every other one. None of it stands in quotation marks. */

import { setup, upkeep } from './administration.ts';
import { alert } from './alerts.ts';
import { argument } from './arguments.ts';
import { check } from './checks.ts';
import { button, names, stored } from './common.ts';
import { correction, correctionLog } from './corrections.ts';
import { digest, manual } from './digests.ts';
import { edition, ledger } from './editions.ts';
import { errors, place } from './errors.ts';
import { helping } from './help.ts';
import { option } from './options.ts';
import { ask } from './questions.ts';
import { corrected, exported, quotes, speakers } from './quotes.ts';
import { fix, why, whyPassage } from './reasons.ts';
import { sources } from './sources.ts';
import { context, story } from './stories.ts';
import { filter, follow, hours, status, subscribe } from './subscriptions.ts';

export const en = {
  argument,
  option,
  alert,
  ask,
  button,
  check,
  context,
  corrected,
  correction,
  correctionLog,
  digest,
  edition,
  errors,
  export: exported,
  filter,
  fix,
  follow,
  helping,
  hours,
  ledger,
  manual,
  names,
  place,
  quotes,
  setup,
  sources,
  speakers,
  status,
  stored,
  story,
  subscribe,
  upkeep,
  why,
  whyPassage,
};
