/** Slack's markup: escapes foreign text, and builds our links. */
import { linkable } from '../../../core/messages/escape.ts';

/** Slack's three control characters: https://docs.slack.dev/messaging/formatting-message-text#escaping */
export function escapeMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** An http(s) address without characters that would end a link; null if it cannot be linked. */
export function linkAddress(url: string | null, max?: number): string | null {
  const target = linkable(url, max);
  return target?.replaceAll('<', '%3C').replaceAll('>', '%3E').replaceAll('|', '%7C') ?? null;
}

/** `<url|label>`; the label is our own text. */
export function mrkdwnLink(url: string, label: string): string {
  return `<${escapeMrkdwn(url)}|${escapeMrkdwn(label)}>`;
}
