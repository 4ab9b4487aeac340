/** One claim of `/check` as an item: the verdict, the record's words in their sentence, and every difference. */

import { textOf } from '../../articles/article.ts';
import { shorten } from '../../base/shorten.ts';
import { bold, buttons, item, line, linked, name, own, press, sourced } from '../../messages/blocks.ts';
import type { Block, Inline, Item } from '../../messages/message.ts';
import { verbatim } from '../../messages/verbatim.ts';
import { isAsserted } from '../../quotes/asserted.ts';
import { shownSpeaker } from '../../quotes/confidence/shown-speaker.ts';
import type { CheckedClaim, ClaimMatch } from '../../statements/check-claim.ts';
import type { Checked } from '../../statements/check-text.ts';
import type { FromRecord } from '../../statements/from-record.ts';
import { originOf, provenance, quoteBlock } from '../../statements/quote-block.ts';
import { isNamedBeside } from '../../statements/recorded-words.ts';
import { placeOrigin, type TextPlace } from '../../statements/words-in-texts.ts';
import { nameKey } from '../../text/names/name-spelling.ts';
import type { Catalogue } from '../../wording/catalogue.ts';
import { claimedInlines, comparedInlines } from './compare-wording.ts';
import { fromRecordBlocks } from './from-record-blocks.ts';
import { quoteButtons, titleInline } from './statement-item.ts';

/** Between the words that name the speaker and those that say that they spoke. */
const BESIDE = 40;

/** Of the claimed words in a line; where no spaces stand between words, characters. */
const LINE = { words: 4, characters: 32 };

export function checkItem(checked: Checked, wording: Catalogue): Item {
  const { matches, words, speaker, inText } = checked;
  const claim: Inline[] = [
    bold(headOf(checked, wording)),
    own(' '),
    { kind: 'name', text: shorten(words.replace(/\s+/g, ' '), 300), style: 'code' },
    ...(speaker === null ? [] : [own(wording.check.claimedFor), { kind: 'name', text: speaker } as const]),
  ];
  const blocks = matches.flatMap((match) => matchBlocks(checked, match, wording));
  const [first] = matches;
  return item(
    line(...claim),
    ...(checked.nobody && matches.length > 0 ? [line(own(wording.check.nobody))] : []),
    ...(checked.misattributed ? [line(bold(wording.check.misattributed))] : []),
    ...blocks,
    ...(inText === null ? [] : placeBlocks(inText, wording)),
    ...(checked.fromRecord === null
      ? []
      : fromRecordBlocks(checked.fromRecord, wording, isShown(checked.fromRecord, matches))),
    ...buttons(first === undefined ? [] : quoteButtons(first.hit.quote, wording)),
  );
}

function isShown({ record }: FromRecord, matches: readonly ClaimMatch[]): boolean {
  return matches.some(({ hit }) => hit.article.id === record.id);
}

/** The verdict in words, which say more of some alterations. */
export function headOf(
  { verdict, marked, differs, matches: [first] }: CheckedClaim,
  wording: Catalogue,
): string {
  switch (differs) {
    case 'not_asserted':
      return wording.check.unsaid[first?.hit.quote.modality ?? 'not_said'];
    case 'speaker_unknown':
      return wording.check.unknown;
    case 'speaker_read':
      return wording.check.read;
    case 'not_a_quotation':
      return wording.check.inText;
    case 'reported':
      return wording.check.asReported;
    case 'words':
    case null:
      return marked ? wording.check.marked : wording.check.verdict[verdict];
    default:
      return differs satisfies never;
  }
}

function matchBlocks(claim: CheckedClaim, match: ClaimMatch, wording: Catalogue): readonly Block[] {
  const { words, verdict, differs } = claim;
  const { quote, article } = match.hit;
  const notes = [
    ...(match.partial && verdict === 'exact' ? [line(own(wording.check.partial))] : []),
    ...(match.reported && isAsserted(quote) ? [line(own(wording.check.reported))] : []),
    ...(differs === 'speaker_read' || isRead(claim, match) ? [readLine(match, wording)] : []),
  ];
  const differing = match.difference.runs.some(({ kind }) => kind === 'left') || differs === 'words';
  const marked = verdict === 'altered' && differing ? differenceLines(words, match, wording) : [];
  const rest = match.stretches.map((hit) => hit.quote).filter(({ id }) => id !== quote.id);
  return [...notes, ...marked, quoteBlock(quote, article, { rest, sentence: true })];
}

/** A claimed name is confirmed by a name; a pronoun or the text around may be misread. */
function isRead({ speaker, verdict }: CheckedClaim, { hit }: ClaimMatch): boolean {
  return speaker !== null && verdict === 'exact' && shownSpeaker(hit.quote) !== null && !isNamedBeside(hit);
}

/**
 * A claim that is on record in a line: its first words, who said them where it names nobody, and a link to them. Null: there is more to
 * say, such as how its speaker was read.
 */
export function checkLine(checked: Checked, wording: Catalogue): readonly Inline[] | null {
  const { words, speaker, matches, nobody, misattributed, differs } = checked;
  const [best] = matches;
  if (best === undefined || nobody || misattributed) return null;
  if (isRead(checked, best) || best.reported || (differs !== null && differs !== 'words')) return null;
  const { quote, article } = best.hit;
  const { url } = provenance(article, quote.of, quote.text);
  return [
    { kind: 'name', text: firstWords(words), style: 'italic' },
    own(' · '),
    ...(speaker === null ? [name(shownSpeaker(quote) ?? wording.post.unattributed), own(' · ')] : []),
    linked(article.outlet, url),
  ];
}

function firstWords(words: string): string {
  const all = words.split(' ');
  const first = all.slice(0, LINE.words).join(' ');
  return shorten(all.length > LINE.words ? `${first} …` : first, LINE.characters);
}

/** The article's own words for who spoke, and whom they were taken to mean. */
function readLine({ hit: { quote, article } }: ClaimMatch, wording: Catalogue): Block {
  const { speaker, cue } = quote;
  const meant = name(shownSpeaker(quote) ?? '');
  if (speaker === null || speaker.by === 'none') {
    return line(own(wording.check.readFromAround), meant, own('.'));
  }
  const near = cue !== null && Math.max(cue.start, speaker.start) - Math.min(cue.end, speaker.end) < BESIDE;
  const span = near
    ? { start: Math.min(cue.start, speaker.start), end: Math.max(cue.end, speaker.end) }
    : speaker;
  const said = sourced(verbatim(originOf(article, quote.of), span.start, span.end), null);
  const mention = textOf(article, quote.of).slice(speaker.start, speaker.end);
  if (nameKey(mention) === nameKey(shownSpeaker(quote) ?? ''))
    return line(own(wording.check.articleSays), said, own('.'));
  return line(own(wording.check.articleSays), said, own(wording.check.readAs), meant, own('.'));
}

/** The claim and the record, each with its own words in bold where they differ. */
function differenceLines(words: string, match: ClaimMatch, wording: Catalogue): readonly Block[] {
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

/** The words in their sentence, with the article, where they are no recognised quotation. */
function placeBlocks(place: TextPlace, wording: Catalogue): readonly Block[] {
  const { article, of, start, end, sentence } = place;
  const origin = placeOrigin(place);
  const words = verbatim(origin, start, end);
  return [
    ...(of === 'title' ? [] : [line(titleInline(article))]),
    {
      kind: 'excerpt',
      sentences: [verbatim(origin, sentence.start, sentence.end)],
      from: of === 'title' ? provenance(article, 'summary', null) : provenance(article, of, words.text),
      highlight: words,
    },
    ...buttons([press(wording.button.context, 'context', { topic: article.id })]),
  ];
}
