/** A quotation in Block Kit: the words, the speaker and the outlet, always together. */
import { wholeQuoteToken } from '../../../core/delivery/button-token.ts';
import { plainLine as line } from '../../../core/messages/escape.ts';
import type { ExcerptBlock, Provenance, QuoteBlock } from '../../../core/messages/message.ts';
import { modalityLabel } from '../../../core/messages/modality-labels.ts';
import { cutAtSentence, joinSentences, OMISSION, STORY_QUOTE_MAX } from '../../../core/messages/split.ts';
import { type Verbatim, verbatimPart, verbatimWords } from '../../../core/messages/verbatim.ts';
import { withWholeQuotations } from '../../../core/messages/whole-quotations.ts';
import { isolated, isolatesOf, neutralDirection } from '../../../core/text/direction-controls.ts';
import type { Catalogue } from '../../../core/wording/catalogue.ts';
import type { DateElements } from './dates.ts';
import { linkAddress, mrkdwnLink } from './escape.ts';
import { foreignText, linkElements, text } from './inlines.ts';
import { markdown, plainTextObject, type RichElement, rich, type SlackBlock, section } from './payload.ts';

/** If the first sentence is longer than this, the statement is not shown. */
const FIRST_SENTENCE = 3_000;
const SURROUNDING = 600;
const NAME = 150;
const ALSO = 3;
const ALSO_URL = 1_000;

/** Blocks that are never split: the words with their speaker, the line with the outlet, the link to the rest. */
export function quoteBlocks(quote: QuoteBlock, max: number, dates: DateElements): readonly SlackBlock[] {
  const stretches = quote.clause === null ? quote.pieces : [quote.clause];
  const inItem = quote.sourceIn === 'item';
  const kept = keep(stretches, inItem ? STORY_QUOTE_MAX : max);
  const label = modalityLabel(quote.modality, dates.wording);
  const said = [
    ...(label === null ? [] : text(`${label}: `, 'bold')),
    ...shownIn(kept, quote.clause === null),
    ...ending(kept, stretches, dates),
  ];
  const parts = [
    // The bar stands for words in quotation marks; a reported clause has none.
    quote.clause === null ? { type: 'rich_text_quote' as const, elements: said } : section(said),
    ...(label === null ? [section(who(quote, dates))] : []),
  ];
  const blocks = [
    rich(...parts, ...notes(quote, dates).map(section)),
    ...(inItem ? [] : [provenance(quote.from, quote.saidOn, dates)]),
  ];
  return kept.cut && !inItem ? [...blocks, wholeQuote(quote.id, dates)] : blocks;
}

function wholeQuote(id: string, { wording }: DateElements): SlackBlock {
  const button = {
    type: 'button' as const,
    text: plainTextObject(wording.post.wholeQuote),
    action_id: 'press',
  };
  return { type: 'actions', elements: [{ ...button, value: wholeQuoteToken(id) }] };
}

/** Sentences of an article without quotation marks, with the best span in bold. */
export function excerptBlocks(
  excerpt: ExcerptBlock,
  max: number,
  dates: DateElements,
): readonly SlackBlock[] {
  const sentences = joinSentences(excerpt.sentences);
  const kept = keep(sentences, max);
  const elements = kept.stretches.flatMap((stretch, at) => [
    ...(at === 0 ? [] : text(' … ')),
    ...highlighted(stretch, excerpt.highlight),
  ]);
  const shown = rich(section([...elements, ...ending(kept, sentences, dates)]));
  return excerpt.from === null ? [shown] : [shown, provenance(excerpt.from, null, dates)];
}

/** The small print below: outlet, dates, and the link to the words. */
function provenance(from: Provenance, saidOn: string | null, dates: DateElements): SlackBlock {
  const url = linkAddress(from.url);
  const { post } = dates.wording;
  return {
    type: 'context',
    elements: [
      plainTextObject(isolated(line(from.outlet, NAME)) || post.unnamedOutlet),
      ...(saidOn === null ? [] : [plainTextObject(post.said(dates.day(saidOn)))]),
      from.publishedAt === null
        ? markdown(post.undated(dates.mrkdwn(from.storedAt, 'date')))
        : markdown(dates.mrkdwn(from.publishedAt, 'date')),
      url === null ? plainTextObject(post.noAddress) : markdown(mrkdwnLink(url, post.inPlace)),
    ],
  };
}

/** Each piece gets quotation marks, and nothing else does; a reported clause has its own. */
function shownIn(kept: Kept, marked: boolean): readonly RichElement[] {
  return kept.stretches.flatMap((stretch, at) => [
    ...(at === 0 ? [] : text(' … ')),
    ...foreignText(marked ? `“${verbatimWords(stretch)}”` : verbatimWords(stretch)),
  ]);
}

interface Kept {
  readonly stretches: readonly Verbatim[];
  readonly cut: boolean;
}

/** Whole texts while they fit into `max` characters, then whole sentences of the next; nothing after the first cut. */
function keep(stretches: readonly Verbatim[], max: number): Kept {
  const kept: Verbatim[] = [];
  let room = max;
  for (const stretch of stretches) {
    const beginning = cutAtSentence(stretch, room, kept.length === 0 ? FIRST_SENTENCE : room);
    if (beginning.kept !== null) kept.push(beginning.kept);
    if (beginning.cut) return { stretches: kept, cut: true };
    room = Math.max(0, room - stretch.text.length);
  }
  return { stretches: kept, cut: false };
}

/** If no sentence ends early enough, the text is not shown in part: what follows could change its meaning. */
function ending(kept: Kept, all: readonly Verbatim[], { wording }: DateElements): readonly RichElement[] {
  if (!kept.cut) return [];
  if (kept.stretches.length > 0) return text(` ${OMISSION}`);
  const length = all.reduce((sum, stretch) => sum + stretch.text.length, 0);
  return text(`${OMISSION} ${wording.post.tooLongHere(length)}`, 'italic');
}

function who(quote: QuoteBlock, { wording }: DateElements): readonly RichElement[] {
  const name = quote.speaker === null ? null : line(quote.speaker, NAME);
  // Where outlet and date stand elsewhere, the name leads to the words.
  const linked =
    quote.sourceIn === 'item'
      ? linkElements(name ?? wording.post.unattributed, linkAddress(quote.from.url), 'bold')
      : null;
  const speaker =
    linked ?? (name === null ? text(wording.post.unattributed, 'italic') : foreignText(name, 'bold'));
  const role = quote.role === null ? [] : text(`, ${isolated(line(quote.role, NAME))}`);
  const through = quote.attribution;
  const attribution =
    through === null || verbatimWords(through).length > SURROUNDING
      ? []
      : text(` (${isolated(verbatimWords(through))})`);
  return [...text('— '), ...speaker, ...role, ...attribution];
}

function notes(quote: QuoteBlock, dates: DateElements): readonly (readonly RichElement[])[] {
  const { wording } = dates;
  const lines: (readonly RichElement[])[] = [];
  const context = quote.context === null ? null : withWholeQuotations(quote.context, SURROUNDING);
  if (context !== null && verbatimWords(context).length <= SURROUNDING) {
    lines.push([...text(wording.post.context, 'italic'), ...foreignText(verbatimWords(context))]);
  }
  if (quote.sourceIn === 'item' && quote.saidOn !== null)
    lines.push(text(wording.post.said(dates.day(quote.saidOn))));
  if (quote.also.length > 0) lines.push(alsoIn(quote.also, wording));
  if (quote.status === 'changed') lines.push(text(wording.post.changed, 'bold'));
  if (quote.status === 'withdrawn') lines.push(text(wording.post.withdrawn, 'bold'));
  return lines;
}

function alsoIn(others: readonly Provenance[], { edition }: Catalogue): readonly RichElement[] {
  const shown = others
    .slice(0, ALSO)
    .flatMap((other, at) => [
      ...(at === 0 ? [] : text(', ')),
      ...linkElements(line(other.outlet, NAME), linkAddress(other.url, ALSO_URL)),
    ]);
  const more = others.length > ALSO ? text(edition.andMore(others.length - ALSO)) : [];
  return [...text(edition.alsoIn), ...shown, ...more];
}

function highlighted(sentence: Verbatim, best: Verbatim | null): readonly RichElement[] {
  const whole = verbatimWords(sentence);
  if (best === null || !sameText(best, sentence)) return foreignText(whole);
  const from = Math.max(best.start, sentence.start) - sentence.start;
  const to = Math.min(best.end, sentence.end) - sentence.start;
  if (from >= to) return foreignText(whole);
  const [open, close] = isolatesOf(whole);
  // An isolate ends with its line.
  const inside = (part: string) => neutralDirection(part).replaceAll('\n', `${close}\n${open}`);
  return [
    ...text(open + inside(whole.slice(0, from))),
    ...text(inside(verbatimWords(verbatimPart(sentence, from, to))), 'bold'),
    ...text(inside(whole.slice(to)) + close),
  ];
}

function sameText(one: Verbatim, other: Verbatim): boolean {
  return one.origin.article === other.origin.article && one.origin.of === other.origin.of;
}
