/** One claim of `/check` as an item: the verdict, the record's words in their sentence, and every difference. */

import { textOf } from '../articles/article.ts';
import { publishedOrNull } from '../articles/publication-date.ts';
import { shorten } from '../base/shorten.ts';
import type { Block, Inline, Item } from '../messages/message.ts';
import { type Origin, verbatim } from '../messages/verbatim.ts';
import { isAsserted } from '../quotes/asserted.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import type { CheckedClaim, ClaimMatch } from '../statements/check-claim.ts';
import { originOf, provenance, quoteBlock, sentenceOf } from '../statements/quote-block.ts';
import { isNamedBeside } from '../statements/recorded-words.ts';
import type { TextPlace } from '../statements/words-in-texts.ts';
import { nameKey } from '../text/names/name-spelling.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import { claimedInlines, comparedInlines } from './compare-wording.ts';
import { bold, buttons, item, line, linked, name, own, press, sourced } from './inline.ts';
import { quoteButtons, quoteData, titleInline } from './statement-item.ts';

/** A claim, judged. */
export interface Checked extends CheckedClaim {
  /** It names somebody who can't be held against the record. */
  readonly nobody: boolean;
}

/** Between the words that name the speaker and those that say that they spoke. */
const BESIDE = 40;

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
    ...buttons(first === undefined ? [] : quoteButtons(first.hit.quote.id, wording)),
  );
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

function matchBlocks(
  { words, speaker, verdict, differs }: CheckedClaim,
  match: ClaimMatch,
  wording: Catalogue,
): readonly Block[] {
  const { quote, article } = match.hit;
  // A claimed name is confirmed by a name; a pronoun or the text around may be misread.
  const isRead =
    speaker !== null && verdict === 'exact' && shownSpeaker(quote) !== null && !isNamedBeside(match.hit);
  const notes = [
    ...(match.partial && verdict === 'exact' ? [line(own(wording.check.partial))] : []),
    ...(match.reported && isAsserted(quote) ? [line(own(wording.check.reported))] : []),
    ...(differs === 'speaker_read' || isRead ? [readLine(match, wording)] : []),
  ];
  const differing = match.difference.runs.some(({ kind }) => kind === 'left') || differs === 'words';
  const marked = verdict === 'altered' && differing ? differenceLines(words, match, wording) : [];
  const rest = match.stretches.map((hit) => hit.quote).filter(({ id }) => id !== quote.id);
  return [...notes, ...marked, quoteBlock(quote, article, { rest, sentence: true })];
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

function placeOrigin({ article, of }: TextPlace): Origin {
  return of === 'title' ? { article: article.id, of, text: article.title } : originOf(article, of);
}

/** A judged claim as programs get it: §8's fields first. */
export function checkData({ matches, inText, ...checked }: Checked) {
  return {
    ...checked,
    inText: inText === null ? null : placeData(inText),
    matches: matches.map(({ hit, partial, reported, difference }) => ({
      ...quoteData(hit, shownSpeaker(hit.quote)),
      sentence: plain(sentenceOf(hit.quote, hit.article)),
      partial,
      reported,
      difference: difference.runs,
    })),
  };
}

function placeData(place: TextPlace) {
  const { article, of, start, end, sentence } = place;
  const origin = placeOrigin(place);
  const words = verbatim(origin, start, end);
  const from = of === 'title' ? provenance(article, 'summary', null) : provenance(article, of, words.text);
  return {
    articleId: article.id,
    of,
    start,
    end,
    text: words.text,
    url: from.url,
    outlet: article.outlet,
    publishedAt: publishedOrNull(article),
    sentence: plain(verbatim(origin, sentence.start, sentence.end)),
  };
}

function plain({
  text,
  start,
  end,
}: {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}) {
  return { text, start, end };
}
