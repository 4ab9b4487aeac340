/** Times in the reader's time zone where Slack can show it, otherwise in the destination's. */

import type { Timestamp } from '../../../core/base/time.ts';
import type { Inline } from '../../../core/messages/message.ts';
import type { RenderOptions } from '../../../core/ports/ports.ts';
import type { Catalogue } from '../../../core/wording/catalogue.ts';
import { wordingFor } from '../../../core/wording/index.ts';
import { escapeMrkdwn } from './escape.ts';
import type { DateElement } from './payload.ts';

export type DateStyle = Extract<Inline, { kind: 'time' }>['style'];

export interface DateElements {
  element(at: Timestamp, style: DateStyle): DateElement;
  /** `<!date^…>`: https://docs.slack.dev/messaging/formatting-message-text#date-formatting */
  mrkdwn(at: Timestamp, style: DateStyle): string;
  /** A calendar day (YYYY-MM-DD) has no time zone and Slack must not convert it, so it is plain text. */
  day(on: string): string;
  /** What is said around the dates in the same language. */
  readonly wording: Catalogue;
}

const FORMATS: Readonly<Record<DateStyle, string>> = {
  date: '{date_short}',
  day: '{date_short}',
  time: '{time}',
  datetime: '{date_short_pretty} {time}',
  relative: '{ago}',
};

const SHAPES: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  date: { dateStyle: 'medium' },
  day: { dateStyle: 'medium' },
  time: { timeStyle: 'short' },
  datetime: { dateStyle: 'medium', timeStyle: 'short' },
  relative: { dateStyle: 'medium', timeStyle: 'short' },
};

export function createDateElements(options: RenderOptions): DateElements {
  const locale = supported(options.locale);
  const zone = knownZone(options.timezone);
  const formatters = new Map<DateStyle, Intl.DateTimeFormat>();

  function fallback(at: Timestamp, style: DateStyle): string {
    const known =
      formatters.get(style) ?? new Intl.DateTimeFormat(locale, { ...SHAPES[style], timeZone: zone });
    formatters.set(style, known);
    const words = known.format(Temporal.Instant.from(at).epochMilliseconds);
    return style === 'date' || style === 'day' ? words : `${words} ${zone}`;
  }

  return {
    wording: wordingFor(options.locale ?? null),
    element: (at, style) => ({
      type: 'date',
      timestamp: seconds(at),
      format: FORMATS[style],
      fallback: fallback(at, style),
    }),
    mrkdwn: (at, style) =>
      `<!date^${seconds(at)}^${FORMATS[style]}|${escapeMrkdwn(fallback(at, style)).replaceAll('|', ' ')}>`,
    day: (on) => Temporal.PlainDate.from(on).toLocaleString(locale, { dateStyle: 'medium' }),
  };
}

function seconds(at: Timestamp): number {
  return Math.floor(Temporal.Instant.from(at).epochMilliseconds / 1000);
}

/** Language, script and region only: Slack might refuse any other tag. */
function supported(locale: string | undefined): string {
  const tag = locale ?? 'en-GB';
  return /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-[A-Za-z]{2}|-\d{3})?$/.test(tag) ? tag : 'en-GB';
}

/** A profile may name a time zone that this machine does not know yet. */
function knownZone(zone: string | undefined): string {
  if (zone === undefined) return 'UTC';
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
