/** `/check`: is this a real quote? Also for a whole message with several, and as an action on messages. */

import * as z from 'zod';
import { shorten } from '../base/shorten.ts';
import { yieldToEventLoop } from '../base/yield-to-event-loop.ts';
import type { Block, Inline, Item, Message } from '../messages/message.ts';
import { shownSpeaker } from '../quotes/confidence.ts';
import { type CheckedClaim, type ClaimMatch, checkClaim } from '../statements/check-claim.ts';
import { claimsOf } from '../statements/claim.ts';
import { isComparableSpeaker } from '../statements/claimed-speaker.ts';
import { provenance, quoteBlock } from '../statements/quote-block.ts';
import { suggestNames } from './choose-name.ts';
import type { Caller, Command } from './command.ts';
import { claimedInlines, comparedInlines } from './compare-wording.ts';
import type { CommandDeps } from './deps.ts';
import { bold, buttons, item, line, linked, own, small } from './inline.ts';
import { postButton } from './post-to-channel.ts';
import { speakerField } from './shared-options.ts';
import { quoteButtons, quoteData } from './statement-item.ts';
import { storedTotals } from './stored-totals.ts';
import { wording } from './wording.ts';

const args = z.object({
  words: z
    .string()
    .trim()
    .min(1)
    .max(32_000)
    .describe('The words to check, or a whole message with quotes in it.'),
  speaker: speakerField.optional(),
});

type Deps = Pick<CommandDeps, 'store' | 'directory'>;

export function createCheck(deps: Deps): Command<typeof args> {
  return {
    name: 'check',
    summary: wording.check.summary,
    visibility: 'private',
    audience: 'anyone',
    reads: true,
    args,
    bare: 'words',
    raw: true,
    onMessage: { label: wording.check.action },
    examples: ['check a key stabilizing factor speaker:Putin'],
    suggested: ['speaker'],
    suggest: async (field, written, caller) =>
      field === 'speaker' ? suggestNames(deps, 'speakers', written, caller) : [],
    run: (given, caller) => run(deps, given, caller),
  };
}

async function run(deps: Deps, given: z.infer<typeof args>, caller: Caller): Promise<Message> {
  const people = await deps.directory.nameIndex(caller.scope, 'speakers');
  const claims = claimsOf(given.words);
  const checks: Checked[] = [];
  for (const { words, speaker: read } of claims) {
    const speaker = given.speaker ?? read;
    const comparable = given.speaker !== undefined || (read !== null && isComparableSpeaker(read, people));
    const checked = await checkClaim(deps.store, caller.scope, words, comparable ? speaker : null, people);
    checks.push({ ...checked, speaker, nobody: speaker !== null && !comparable });
    // Each takes some milliseconds; others have their turn between two.
    await yieldToEventLoop();
  }
  const stored = await storedTotals(deps.store, caller.scope);
  const [only] = checks;
  const whole = claims.find((claim) => claim.whole);
  const notice =
    checks.length === 1 && only !== undefined
      ? headOf(only)
      : wording.check.several(checks.length, checks.filter(({ verdict }) => verdict === 'exact').length);
  const again = { words: given.words, ...(given.speaker === undefined ? {} : { speaker: given.speaker }) };
  return {
    notice,
    items: [
      ...(checks.length > 1 ? [item(line(bold(notice)))] : []),
      ...checks.map(checkItem),
      item(
        ...(whole !== undefined && only?.verdict === 'absent' ? [small(own(wording.check.whole))] : []),
        small(...stored),
        ...buttons(postButton('check', again, caller)),
      ),
    ],
    data: {
      checks: checks.map(({ matches, ...checked }) => ({
        ...checked,
        matches: matches.map(({ hit, partial, reported, difference }) => ({
          ...quoteData(hit, shownSpeaker(hit.quote)),
          partial,
          reported,
          difference: difference.runs,
        })),
      })),
    },
  };
}

/** A claim, judged. */
interface Checked extends CheckedClaim {
  /** The claimed speaker cannot be compared with the stored ones. */
  readonly nobody: boolean;
}

function checkItem(checked: Checked): Item {
  const { matches, words, speaker } = checked;
  const claim: Inline[] = [
    bold(headOf(checked)),
    own(' '),
    { kind: 'name', text: shorten(words.replace(/\s+/g, ' '), 300), style: 'code' },
    ...(speaker === null ? [] : [own(wording.check.claimedFor), { kind: 'name', text: speaker } as const]),
  ];
  const blocks = matches.flatMap((match) => matchBlocks(checked, match));
  const [first] = matches;
  return item(
    line(...claim),
    ...(checked.nobody && matches.length > 0 ? [line(own(wording.check.nobody))] : []),
    ...(checked.misattributed ? [line(bold(wording.check.misattributed))] : []),
    ...blocks,
    ...buttons(first === undefined ? [] : quoteButtons(first.hit.quote.id)),
  );
}

/** The verdict in words, which say more of some alterations. */
function headOf({ verdict, marked, matches: [first] }: CheckedClaim): string {
  if (marked) return wording.check.marked;
  const same = first?.difference.runs.every(({ kind }) => kind !== 'left');
  if (verdict === 'altered' && first?.reported === true && same === true) return wording.check.asReported;
  return wording.check.verdict[verdict];
}

function matchBlocks({ words, verdict }: CheckedClaim, match: ClaimMatch): readonly Block[] {
  const { quote, article } = match.hit;
  const notes = [
    ...(match.partial && verdict === 'exact' ? [line(own(wording.check.partial))] : []),
    ...(match.reported ? [line(own(wording.check.reported))] : []),
  ];
  const marked = verdict === 'altered' ? differenceLines(words, match) : [];
  const rest = match.stretches.map((hit) => hit.quote).filter(({ id }) => id !== quote.id);
  return [...notes, ...marked, quoteBlock(quote, article, { rest })];
}

/** The claim and the record, each with its own words in bold where they differ. */
function differenceLines(words: string, match: ClaimMatch): readonly Block[] {
  const { article, quote } = match.hit;
  const { url } = provenance(article, quote.of, quote.text);
  return [
    line(own(wording.check.claimed), ...claimedInlines(words, match)),
    line(
      own(wording.check.recorded),
      ...comparedInlines(match),
      own(' ('),
      linked(article.outlet, url),
      own(')'),
    ),
  ];
}
