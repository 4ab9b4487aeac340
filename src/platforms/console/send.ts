/** Posts to a terminal by printing there. */

import type { Writable } from 'node:stream';
import type { Json, Outcome, PostedRef } from '../../core/delivery/outcome.ts';
import { english } from '../../core/wording/index.ts';
import { type PaintOptions, paint } from './paint.ts';
import { consolePayload } from './payload.ts';

const { report } = english;

export function writeDelivery(
  output: Writable,
  payload: Json,
  ref: PostedRef,
  options: PaintOptions,
): Outcome {
  const read = consolePayload.safeParse(payload);
  if (!read.success) return { kind: 'rejected', reason: 'bad_payload', detail: read.error.message };
  if (!output.writable) return { kind: 'rejected', reason: 'not_found', detail: report.post.terminal };
  output.write(`${paint(read.data.lines, options)}\n\n`);
  return { kind: 'sent', ref };
}
