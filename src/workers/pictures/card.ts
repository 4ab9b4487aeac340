/** The layout of a quote card: the words as large as they fit, and below them who said it, where and when. */
import type { MeasuredNode, Node } from '@takumi-rs/core';
import { type CardWords, hashOfWords, PICTURE_WIDTH, type QuoteCard } from '../../core/pictures/picture.ts';
import { isRightToLeft } from '../../core/text/direction.ts';
import { COLOURS, lines, MARGIN } from './style.ts';

/** Pixels; the smallest is still read on a phone, where a card is a third as wide. */
const SIZES = [72, 64, 56, 50, 44, 40, 36, 32, 29] as const;
const LINE_HEIGHT = 1.32;
const BAR = 8;
const GAP = 36;
const WIDTH = PICTURE_WIDTH - 2 * MARGIN - BAR - GAP;
/** What the words may take of the height; the rest is for the speaker and the source. */
const WORDS_HEIGHT = 375;
const NAME_SIZE = 34;
const SOURCE_SIZE = 26;
/** Lines of the speaker with role, and of the outlet with date. */
const MOST_LINES = { name: 2, source: 1 } as const;

type Measure = (node: Node) => Promise<MeasuredNode>;

/**
 * The card with the largest type that holds all words; null if the smallest does not.
 * @throws {Error} a fault: the words have changed since their span was read, or a measured line lacks some of them.
 */
export async function fitCard(card: QuoteCard, measure: Measure): Promise<Node | null> {
  const words = card.pieces.map((piece) => `“${checked(piece)}”`).join(' … ');
  const broken = withBreaks(words);
  const keep = HANGUL.test(words) ? { wordBreak: 'keep-all' } : {};
  const rtl = isRightToLeft(card.language, words);
  const who = [card.speaker, card.role].filter((part) => part !== null).join(', ');
  const through = card.attribution === null ? null : checked(card.attribution);
  const name = text(`— ${who}`, NAME_SIZE, { fontWeight: 700 });
  const source = text(
    [...(through === null ? [] : [through]), card.outlet, card.date].join(' · '),
    SOURCE_SIZE,
    {
      color: COLOURS.quiet,
    },
  );
  for (const [node, most, size] of [
    [name, MOST_LINES.name, NAME_SIZE],
    [source, through === null ? MOST_LINES.source : 2, SOURCE_SIZE],
  ] as const)
    if (lines(await measure(node), size * LINE_HEIGHT) > most) return null;
  for (const size of SIZES) {
    const node = text(broken, size, { fontWeight: 600, ...keep });
    const measured = await measure(node);
    if (measured.height > WORDS_HEIGHT || measured.runs.some(({ x, width }) => x + width > WIDTH + size))
      continue;
    if (letters(measured.runs.map((run) => run.text).join('')) !== letters(words))
      throw new Error('the lines of a card are not its words');
    return frame([node], [name, source], rtl);
  }
  return null;
}

function frame(words: Node[], below: Node[], rtl: boolean): Node {
  const column = (children: Node[], style: object = {}): Node => ({
    type: 'container',
    style: { display: 'flex', flexDirection: 'column', ...style },
    children,
  });
  return {
    type: 'container',
    style: {
      display: 'flex',
      width: '100%',
      height: '100%',
      padding: MARGIN,
      flexDirection: 'row',
      gap: GAP,
      direction: rtl ? 'rtl' : 'ltr',
      backgroundColor: COLOURS.paper,
      color: COLOURS.ink,
    },
    children: [
      { type: 'container', style: { width: BAR, height: '100%', backgroundColor: COLOURS.accent } },
      column([column(words, { flexGrow: 1 }), column(below, { gap: 6 })], { width: WIDTH, height: '100%' }),
    ],
  };
}

function text(written: string, fontSize: number, style: object): Node {
  return {
    type: 'text',
    text: written,
    style: { fontSize, lineHeight: LINE_HEIGHT, width: WIDTH, overflowWrap: 'anywhere', ...style },
  };
}

/** The words of a span, proved against its hash at the moment of drawing. */
function checked({ text: words, sha256 }: CardWords): string {
  if (hashOfWords(words) !== sha256) throw new Error('the words of a card are not those of their span');
  return words;
}

/** Korean lines break between words. */
const HANGUL = /\p{Script=Hangul}/u;
/** Scripts without spaces whose lines break between words all the same. */
const SPACELESS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Where words have no spaces between them, an invisible one, at which a line may break. */
function withBreaks(words: string): string {
  if (!SPACELESS.test(words)) return words;
  const parts = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(words)];
  return parts
    .map(({ segment, isWordLike }, at) =>
      at > 0 && isWordLike === true && parts[at - 1]?.isWordLike === true ? `\u200b${segment}` : segment,
    )
    .join('');
}

/** The letters in one order: runs come as they stand from left to right, and lines break at white space, which they may drop. */
function letters(words: string): string {
  return [...words.replace(/[\s\u200b]/gu, '')].sort().join('');
}
