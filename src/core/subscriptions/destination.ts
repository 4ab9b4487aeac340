/** Where a digest goes. Only the platform understands the address; the core stores it. */

import * as z from 'zod';
import { UserError } from '../base/errors.ts';
import { shorten } from '../base/shorten.ts';

/** How a destination wants its posts. Each platform uses the options that it knows and reports the others. */
export const deliveryOptions = z.strictObject({
  /** A post with the headlines, and the rest in its thread. */
  thread: z.boolean().optional(),
  /** Also a document of the channel that always shows the latest edition. */
  canvas: z.boolean().optional(),
  /** Without a notification. */
  quiet: z.boolean().optional(),
  /** Publish to followers (announcement channels). */
  publish: z.boolean().optional(),
  /** Forum tags by section title. */
  tags: z.record(z.string(), z.string()).optional(),
  /** The only role that may be mentioned, in the first part. */
  role: z.string().optional(),
});
export type DeliveryOptions = z.infer<typeof deliveryOptions>;

export interface Destination {
  /** The name of a platform. */
  readonly platform: string;
  /** What follows the platform's name: `<channel>`, `user/<id>`, `<workspace>/<channel>`. */
  readonly address: string;
  readonly options: DeliveryOptions;
}

/**
 * Reads `platform:address`.
 * @throws {UserError} when it has no platform or no address.
 */
export function parseDestination(written: string, options: DeliveryOptions = {}): Destination {
  const colon = written.indexOf(':');
  const platform = written.slice(0, colon);
  const address = written.slice(colon + 1);
  if (colon < 1 || !/^[a-z]+$/.test(platform) || !/^[\w/-]{1,100}$/.test(address)) {
    throw new UserError(
      `Not a destination: ${shorten(written, 60)}`,
      'Write platform:address. The README explains it under Destinations.',
    );
  }
  return { platform, address, options };
}

/** The written form without options; equal for equal destinations. */
export function destinationKey(to: Destination): string {
  return `${to.platform}:${to.address}`;
}
