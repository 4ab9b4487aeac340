/** Slack's mark-up: what must not be read as any, and the links that we build. */
import { linkable } from '../../../core/messages/escape.ts';

/** Slack's three control characters: https://docs.slack.dev/messaging/formatting-message-text#escaping */
export function escapeMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** An http(s) address without the characters that would end a link; null when it can't be one. */
export function linkAddress(url: string | null, max?: number): string | null {
  const target = linkable(url, max);
  return target?.replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('|', '%7C') ?? null;
}

/** `<url|label>`; the label is our own. */
export function mrkdwnLink(url: string, label: string): string {
  return `<${escapeMrkdwn(url)}|${escapeMrkdwn(label)}>`;
}
