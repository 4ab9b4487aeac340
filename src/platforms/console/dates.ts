/** Times and days in the reader's language. */

import type { Timestamp } from '../../core/base/time.ts';
import type { Inline } from '../../core/messages/message.ts';
import type { RenderOptions } from '../../core/ports/ports.ts';
import type { Catalogue } from '../../core/wording/catalogue.ts';
import { wordingFor } from '../../core/wording/index.ts';

type Shape = Extract<Inline, { kind: 'time' }>['style'];

export interface DateText {
  /** What is said around the dates in the same language. */
  readonly wording: Catalogue;
  moment(at: Timestamp, style: Shape): string;
  /** A calendar day (YYYY-MM-DD), which has no zone. */
  day(on: string): string;
}

/** With the time zone, because somebody who reads a pasted line cannot know it. */
const DATETIME: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
};

/** A terminal cannot update its text, so a relative time is written as a fixed one. */
const SHAPES: Readonly<Record<Shape, Intl.DateTimeFormatOptions>> = {
  date: { dateStyle: 'medium' },
  day: { dateStyle: 'medium' },
  time: { timeStyle: 'short' },
  datetime: DATETIME,
  relative: DATETIME,
};

export function createDateText({ locale = 'en-GB', timezone = 'UTC' }: RenderOptions): DateText {
  return {
    wording: wordingFor(locale),
    moment: (at, style) =>
      new Intl.DateTimeFormat(locale, { ...SHAPES[style], timeZone: timezone }).format(new Date(at)),
    day: (on) => Temporal.PlainDate.from(on).toLocaleString(locale, { dateStyle: 'medium' }),
  };
}
