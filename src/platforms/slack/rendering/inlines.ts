/** Inlines as rich text elements: literal text, so that foreign words neither mention people nor format anything. */
import { plainLine } from '../../../core/messages/escape.ts';
import type { Inline } from '../../../core/messages/message.ts';
import { OMISSION } from '../../../core/messages/split.ts';
import { verbatimWords } from '../../../core/messages/verbatim.ts';
import { isolated, isolatesOf } from '../../../core/text/direction-controls.ts';
import { RICH_TEXT } from '../limits.ts';
import type { DateElements } from './dates.ts';
import { linkAddress } from './escape.ts';
import type { RichElement, RichTextStyle } from './payload.ts';

/** A linked headline is never split, so a longer one is shortened, with a mark. */
const LINK_WORDS = 1_000;
const LONGEST_WORD = 150;

type StyleName = 'bold' | 'code' | 'italic' | 'marked';

export function richElements(inlines: readonly Inline[], dates: DateElements): readonly RichElement[] {
  return inlines.flatMap((inline) => richElement(inline, dates));
}

function richElement(inline: Inline, dates: DateElements): readonly RichElement[] {
  switch (inline.kind) {
    case 'own':
      return text(inline.text, inline.style);
    case 'name':
      return foreignText(oneLineName(inline.text), inline.style);
    case 'verbatim':
      return inline.url === undefined
        ? foreignText(verbatimWords(inline.words), inline.style)
        : linkElements(verbatimWords(inline.words), inline.url, inline.style);
    case 'link':
      return linkElements(plainLine(inline.label), inline.url);
    case 'time':
      return [dates.element(inline.at, inline.style)];
    default:
      return inline satisfies never;
  }
}

/** A name on one line. Spaces at its ends are kept, because they separate it from its neighbours. */
export function oneLineName(written: string): string {
  const name = plainLine(written);
  return `${/^\s/u.test(written) ? ' ' : ''}${name}${name !== '' && /\s$/u.test(written) ? ' ' : ''}`;
}

/** Literal text in parts that Slack accepts, split between words and never inside a character. */
export function text(written: string, style?: StyleName, most = RICH_TEXT): readonly RichElement[] {
  const whole = written.toWellFormed();
  const elements: RichElement[] = [];
  for (let at = 0; at < whole.length; ) {
    const end = seam(whole, at + most);
    elements.push({ type: 'text', text: whole.slice(at, end), ...styled(style) });
    at = end;
  }
  return elements;
}

/** Isolates add two characters to each line, so at most they double a text. */
const ISOLATED_TEXT = RICH_TEXT / 2 - 2;

/** The same for foreign text. Each part is isolated by itself, because posts may be divided between them. */
export function foreignText(written: string, style?: StyleName): readonly RichElement[] {
  const [open] = isolatesOf(written);
  return text(written, style, open === '' ? RICH_TEXT : ISOLATED_TEXT).map((element) =>
    element.type === 'text' ? { ...element, text: isolated(element.text) } : element,
  );
}

/** A link with a literal label; only the words if the address cannot be linked. */
export function linkElements(label: string, url: string | null, style?: StyleName): readonly RichElement[] {
  const target = linkAddress(url);
  const whole = label.toWellFormed();
  if (target === null) return foreignText(whole, style);
  if (whole.length <= LINK_WORDS) {
    return whole.length === 0 ? [] : [{ type: 'link', url: target, text: isolated(whole), ...styled(style) }];
  }
  const shown = whole.slice(0, seam(whole, LINK_WORDS)).trimEnd();
  return [{ type: 'link', url: target, text: isolated(shown), ...styled(style) }, ...text(` ${OMISSION}`)];
}

/** The last offset up to `max` between words, or at least between characters. */
function seam(whole: string, max: number): number {
  if (whole.length <= max) return whole.length;
  const blank = whole.lastIndexOf(' ', max);
  if (blank > max - LONGEST_WORD) return blank;
  const unit = whole.charCodeAt(max);
  return unit >= 0xdc00 && unit <= 0xdfff ? max - 1 : max;
}

function styled(style: StyleName | undefined): { readonly style?: RichTextStyle } {
  return style === undefined ? {} : { style: { [style === 'marked' ? 'bold' : style]: true } };
}
