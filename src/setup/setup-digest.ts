/** Setting up a digest: a draft with its preview and next times, and the file in which it is kept. */
import type { App } from '../app.ts';
import { writeDigest } from '../config/index.ts';
import { UserError } from '../core/base/errors.ts';
import { OPERATOR } from '../core/base/scope.ts';
import { compose } from '../core/digests/compose.ts';
import { readDefinition, type WrittenDefinition } from '../core/digests/definition-fields.ts';
import type { Digest } from '../core/digests/digest.ts';
import { digestName } from '../core/digests/digest-name.ts';
import { destinationOf } from '../core/digests/validate-digest.ts';
import type { Message } from '../core/messages/message.ts';
import type { Finding } from '../core/ports/ports.ts';
import { previewDigest } from '../core/publishing/digest-views.ts';
import { nextSends } from '../core/publishing/due-slots.ts';
import type { Slot } from '../core/schedule/schedule.ts';
import { wordingFor } from '../core/wording/index.ts';
import { wrongAddress } from './check-configuration.ts';

export interface DigestDraft {
  readonly digest: Digest;
  /** The edition as it would be now. */
  readonly preview: Message;
  readonly next: readonly Slot[];
}

const NEXT_SHOWN = 3;

/** What is wrong with a field, in words for the person who filled it in; null: nothing. */
export function fieldProblem(written: WrittenDefinition): string | null {
  const read = readDefinition(null, written);
  if ('definition' in read) return null;
  const [field] = Object.keys(written);
  const found = read.problems.find((one) => one.field === field);
  return found === undefined ? null : said(found.problem);
}

const said = ({ message, remedy }: UserError): string =>
  `${message}${/[.!?]$/.test(message) ? '' : '.'}${remedy === null ? '' : ` ${remedy}`}`;

/** What is wrong with the form of a destination; null: nothing. */
export function placeProblem(place: string): string | null {
  try {
    return wrongAddress(place);
  } catch (error) {
    if (error instanceof UserError) return said(error);
    throw error;
  }
}

/** Whether posts could go there; the platform is asked if it is on. */
export async function inspectPlace({ platforms }: App, place: string): Promise<readonly Finding[]> {
  const to = destinationOf(place);
  const platform = platforms.get(to.platform);
  return platform === undefined
    ? [{ level: 'warning', subject: place, remedy: `${to.platform} is not set up yet.` }]
    : platform.inspect(to);
}

/** @returns null: a field is wrong */
export async function draftDigest(
  app: App,
  written: WrittenDefinition,
  places: readonly string[],
): Promise<DigestDraft | null> {
  const read = readDefinition(null, written);
  if ('problems' in read) return null;
  const known = await app.show.list(OPERATOR);
  const name = digestName(read.definition.title, new Set(known.map((one) => one.name)));
  const definition = { ...read.definition, destinations: [...places] };
  const digest: Digest = { name, workspace: null, definition };
  const content = await previewDigest(app.store, digest, app.now(), { writing: app.writing });
  return {
    digest,
    preview: compose(content, wordingFor(null)),
    next: nextSends(digest, null, app.now(), NEXT_SHOWN),
  };
}

/**
 * A file of that name is never overwritten.
 * @returns the file's path
 */
export function keepDigest({ settings }: App, { digest: { name, definition } }: DigestDraft): string {
  return writeDigest(settings.digests, name, definition);
}
