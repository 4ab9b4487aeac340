/** “Wrong speaker?”: a manager corrects who said it, and the correction is kept; anyone else tells the managers. */
import * as z from 'zod';
import { UserError } from '../base/errors.ts';
import { OPERATOR, type Scope, scopeOf } from '../base/scope.ts';
import { shorten } from '../base/shorten.ts';
import { timestamp } from '../base/time.ts';
import { buttons, item, line, name, own, press } from '../messages/blocks.ts';
import type { Message } from '../messages/message.ts';
import type { QuoteHit } from '../ports/quote-store.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import { quoteBlock } from '../statements/quote-block.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { commandText } from '../wording/command-text.ts';
import { wordingFor } from '../wording/index.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { idField } from './options/shared-options.ts';
import { suggestNames } from './options/suggest-names.ts';

export const fixText = commandText('speaker fix', {
  summary: 'Correct who said a quote, or tell the managers.',
  options: {
    quote: 'The quote’s id.',
    speaker: 'Who said it. Leave empty to name nobody.',
  },
  title: 'Wrong speaker?',
  submit: 'Correct it',
  label: 'Who said it?',
  hint: 'Leave this empty to name nobody.',
  unchanged: 'That speaker is already shown.',
  done: 'Corrected. The quote is now shown this way.',
  doneHere: 'Corrected for this server or workspace. The quote is now shown this way here.',
  told: 'Thank you. The managers have been told.',
  notTold: 'The managers could not be told. Please tell them yourself.',
  noManagers: 'Only managers of a server or workspace can correct quotes. There are none here.',
  reported: 'Someone says that this quote has the wrong speaker.',
  suggested: 'They suggest: ',
  nobody: 'nobody',
});

const args = z.object({
  quote: idField,
  speaker: z.string().trim().max(100).optional(),
});

/** Of the quote, in the form: a hint has about 100 characters on Discord. No quotation marks, because they may be cut. */
const SHOWN_WORDS = 60;

type Deps = Pick<CommandDeps, 'store' | 'directory' | 'now' | 'people'>;

export function createFixSpeaker(deps: Deps): Command<typeof args, typeof fixText> {
  return {
    name: 'speaker fix',
    text: fixText,
    visibility: 'private',
    audience: 'anyone',
    args,
    hidden: true,
    suggested: ['speaker'],
    suggest: async (field, written, caller) =>
      field === 'speaker' ? suggestNames(deps, 'speakers', written, caller) : [],
    form: {
      title: (wording) => fixText(wording).title,
      submit: (wording) => fixText(wording).submit,
      async fields(caller, { quote = '' }) {
        const wording = wordingFor(caller.locale);
        const hit = await deps.store.quotes.get(caller.scope, quote);
        const initial = hit === null ? null : shownSpeaker(hit.quote);
        return [
          {
            name: 'speaker',
            label: fixText(wording).label,
            hint:
              hit === null
                ? fixText(wording).hint
                : `${shorten(hit.quote.text, SHOWN_WORDS)} — ${fixText(wording).hint}`,
            kind: 'line',
            suggested: 'or-typed',
            required: false,
            ...(initial === null ? {} : { initial }),
          },
        ];
      },
    },
    run: (given, caller) => run(deps, given, caller),
  };
}

async function run(deps: Deps, given: z.infer<typeof args>, caller: Caller): Promise<Message> {
  const wording = wordingFor(caller.locale);
  const hit = await deps.store.quotes.get(caller.scope, given.quote);
  if (hit === null) throw new UserError(...wording.errors.gone);
  const speaker = given.speaker === undefined || given.speaker === '' ? null : given.speaker;
  if (speaker === shownSpeaker(hit.quote)) throw new UserError(fixText(wording).unchanged);
  const scope = await corrects(deps, hit, caller);
  return scope === null ? report(deps, hit, speaker, caller) : correct(deps, hit, speaker, caller, scope);
}

/**
 * For whom the caller's correction counts; null where it is not theirs to make. A workspace's managers correct its own articles, and
 * shared ones for themselves; for all where nobody else is served.
 */
async function corrects(deps: Deps, { article }: QuoteHit, caller: Caller): Promise<Scope | null> {
  if (!caller.manager) return null;
  if (caller.scope.kind === 'operator') return OPERATOR;
  if (caller.workspace === null) return null;
  const alone = article.workspace === null && (await deps.people.servedAlone(caller.workspace));
  return alone ? OPERATOR : scopeOf(caller.workspace);
}

async function correct(
  deps: Deps,
  hit: QuoteHit,
  speaker: string | null,
  caller: Caller,
  scope: Scope,
): Promise<Message> {
  const wording = wordingFor(caller.locale);
  const by = `${caller.platform}:${caller.user}`;
  await deps.store.quotes.fixSpeaker(scope, hit.quote.id, speaker, by, timestamp(deps.now()));
  deps.directory.changed();
  const fixed = await deps.store.quotes.get(scope, hit.quote.id);
  const shared = scope.kind === 'workspace' && hit.article.workspace === null;
  const notice = shared ? fixText(wording).doneHere : fixText(wording).done;
  return {
    notice,
    items: [item(line(own(notice)), ...(fixed === null ? [] : [quoteBlock(fixed.quote, fixed.article)]))],
    data: { quote: hit.quote.id, speaker, kept: true, shared: !shared },
  };
}

/** Told once per person and quote. */
async function report(deps: Deps, hit: QuoteHit, speaker: string | null, caller: Caller): Promise<Message> {
  const wording = wordingFor(caller.locale);
  if (caller.workspace === null) throw new UserError(fixText(wording).noManagers);
  const { store, now, people } = deps;
  const key = `report:${caller.workspace}:${caller.user}:${hit.quote.id}`;
  const first = await store.inbox.first(key, timestamp(now()));
  const told =
    !first || (await people.tellManagers(caller.workspace, (theirs) => reportMessage(hit, speaker, theirs)));
  if (!told) throw new UserError(fixText(wording).notTold);
  const notice = fixText(wording).told;
  return { notice, items: [item(line(own(notice)))], data: { quote: hit.quote.id, speaker, kept: false } };
}

function reportMessage(hit: QuoteHit, speaker: string | null, wording: Catalogue): Message {
  const suggestion = speaker === null ? own(fixText(wording).nobody) : name(speaker);
  return {
    notice: fixText(wording).reported,
    tone: 'alert',
    items: [
      item(
        line(own(fixText(wording).reported)),
        quoteBlock(hit.quote, hit.article),
        line(own(fixText(wording).suggested), suggestion),
        ...buttons([press(fixText(wording).submit, 'speaker fix', { quote: hit.quote.id })]),
      ),
    ],
    data: { quote: hit.quote.id, speaker },
  };
}
