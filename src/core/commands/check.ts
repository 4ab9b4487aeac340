/** `/check`: is this a real quote? Also for a whole message with several, and as an action on messages. */
import * as z from 'zod';
import { type Check, check, type Match } from '../answers/check.ts';
import { claimsOf } from '../answers/claim.ts';
import { originOf, provenance, quoteBlock } from '../answers/quoteblock.ts';
import type { Block, Inline, Item, Message } from '../messages/message.ts';
import { verbatim } from '../messages/verbatim.ts';
import { shownSpeaker } from '../quotes/confidence.ts';
import { turn } from '../turn.ts';
import type { Caller, Command } from './command.ts';
import type { CommandDeps } from './deps.ts';
import { speakerField } from './fields.ts';
import { bold, buttons, item, line, linked, own, press, shorten, small } from './inline.ts';
import { suggestNames } from './naming.ts';
import { postButton } from './post.ts';
import { quoteData } from './statementitem.ts';
import { storedLine } from './stored.ts';
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
  const people = await deps.directory.book(caller.scope, 'speakers');
  const claims = claimsOf(given.words);
  const checks: Check[] = [];
  for (const { words, speaker } of claims) {
    checks.push(await check(deps.store, caller.scope, words, given.speaker ?? speaker, people));
    // Each takes some milliseconds; others have their turn between two.
    await turn();
  }
  const stored = await storedLine(deps.store, caller.scope);
  const [only] = checks;
  const notice =
    checks.length === 1 && only !== undefined
      ? wording.check.verdict[only.verdict]
      : wording.check.several(checks.length, checks.filter(({ verdict }) => verdict === 'exact').length);
  const again = { words: given.words, ...(given.speaker === undefined ? {} : { speaker: given.speaker }) };
  return {
    notice,
    items: [
      ...(checks.length > 1 ? [item(line(bold(notice)))] : []),
      ...checks.map(checkItem),
      item(small(...stored), ...buttons(postButton('check', again, caller))),
    ],
    data: {
      checks: checks.map(({ words, speaker, verdict, matches }) => ({
        words,
        speaker,
        verdict,
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

function checkItem(checked: Check): Item {
  const { verdict, matches, words, speaker } = checked;
  const claim: Inline[] = [
    bold(wording.check.verdict[verdict]),
    own(' '),
    { kind: 'name', text: shorten(words.replace(/\s+/g, ' '), 300), style: 'code' },
    ...(speaker === null ? [] : [own(wording.check.claimedFor), { kind: 'name', text: speaker } as const]),
  ];
  const blocks = matches.flatMap((match) => matchBlocks(checked, match));
  const [first] = matches;
  return item(
    line(...claim),
    ...blocks,
    ...buttons(
      first === undefined ? [] : [press(wording.button.context, 'context', { topic: first.hit.quote.id })],
    ),
  );
}

function matchBlocks({ words, verdict }: Check, match: Match): readonly Block[] {
  const { quote, article } = match.hit;
  const notes = [
    ...(match.partial && verdict === 'exact' ? [line(own(wording.check.partial))] : []),
    ...(match.reported ? [line(own(wording.check.reported))] : []),
  ];
  const marked = verdict === 'altered' ? differenceLines(words, match) : [];
  return [...notes, ...marked, quoteBlock(quote, article)];
}

/** The claim with its own words struck out as code, and the record with the words that were changed in bold. */
function differenceLines(words: string, { hit, difference }: Match): readonly Block[] {
  const first = difference.runs.findIndex(({ kind }) => kind !== 'right');
  const last = difference.runs.findLastIndex(({ kind }) => kind !== 'right');
  const runs = difference.runs.slice(first, last + 1);
  const claimed = runs.flatMap((run): Inline[] => {
    if (run.kind === 'right') return [];
    const text = words.slice(run.left.start, run.left.end);
    return [{ kind: 'name', text, ...(run.kind === 'left' ? { style: 'bold' as const } : {}) }, own(' ')];
  });
  const origin = originOf(hit.article, hit.quote.of);
  const from = hit.quote.start;
  const recorded = runs.flatMap((run): Inline[] => {
    if (run.kind === 'left') return [];
    const said = verbatim(origin, from + run.right.start, from + run.right.end);
    return [
      { kind: 'verbatim', words: said, ...(run.kind === 'right' ? { style: 'bold' as const } : {}) },
      own(' '),
    ];
  });
  const { url } = provenance(hit.article, hit.quote.of, hit.quote.text);
  return [
    line(own(wording.check.claimed), ...claimed),
    line(own(wording.check.recorded), ...recorded, own('('), linked(hit.article.outlet, url), own(')')),
  ];
}
