/** Outlet, time and counts as a context block in small print. */
import type { Inline } from '../../../core/messages/message.ts';
import { verbatimWords } from '../../../core/messages/verbatim.ts';
import { isolated } from '../../../core/text/direction-controls.ts';
import { CONTEXT_ELEMENTS } from '../limits.ts';
import type { DateElements } from './dates.ts';
import { type Group, sizeOf } from './fit.ts';
import { oneLineName } from './inlines.ts';
import { markdown, plainTextObject, type TextObject } from './payload.ts';

const LONGEST = 3_000;

/**
 * Small print, if every text can be literal in a context block; null: it must be a line of rich text.
 * Words are plain text elements, ours joined to their neighbours; only a date needs an element with markup.
 */
export function smallPrint(inlines: readonly Inline[], dates: DateElements): readonly Group[] | null {
  const elements: TextObject[] = [];
  for (const inline of inlines) {
    if (inline.kind === 'link' || (inline.kind === 'verbatim' && inline.url !== undefined)) {
      return null;
    }
    add(elements, smallElement(inline, dates));
  }
  const shown = elements
    .map((element) => ({ ...element, text: element.text.trim() }))
    .filter((element) => element.text !== '');
  const fitting = shown.length <= CONTEXT_ELEMENTS && sizeOf(shown) <= LONGEST;
  if (!fitting) return null;
  return shown.length === 0 ? [] : [[{ type: 'context', elements: shown }]];
}

type Small = Exclude<Inline, { kind: 'link' }>;

function smallElement(inline: Small, dates: DateElements): TextObject {
  switch (inline.kind) {
    case 'time':
      return markdown(dates.mrkdwn(inline.at, inline.style));
    case 'own':
      return plainTextObject(inline.text.toWellFormed());
    case 'name':
      return plainTextObject(isolated(oneLineName(inline.text)));
    case 'verbatim':
      return plainTextObject(isolated(verbatimWords(inline.words).toWellFormed()));
    default:
      return inline satisfies never;
  }
}

/** Joins neighbours of one kind into one element. */
function add(elements: TextObject[], next: TextObject): void {
  const last = elements.at(-1);
  if (last?.type === next.type) elements[elements.length - 1] = { ...last, text: last.text + next.text };
  else elements.push(next);
}
