/** Checks a digest's definition beyond its schema: the schedule and time zone exist, and destinations can be parsed. */

import { UserError } from '../base/errors.ts';
import { readSchedule, readZone } from '../schedule/schedule.ts';
import { type Destination, destinationKey, parseDestination } from '../subscriptions/destination.ts';
import type { DigestDefinition } from './digest.ts';

/** The parts of a digest that are checked. */
export interface CheckedDigest {
  readonly definition: Pick<DigestDefinition, 'schedule' | 'timezone' | 'destinations' | 'sections'>;
}

export interface DigestProblem {
  /** `destinations[0]` */
  readonly path: string;
  readonly message: string;
}

/** All errors, in the order of the file. */
export function validateDigest({ definition }: CheckedDigest): readonly DigestProblem[] {
  const { schedule, timezone, destinations, sections } = definition;
  const problems = [...problemOf('timezone', () => readZone(timezone))];
  if (schedule !== undefined) problems.push(...problemOf('schedule', () => readSchedule(schedule, 'UTC')));
  const titles = new Set<string>();
  for (const [at, { title }] of sections.entries()) {
    if (titles.has(title)) {
      problems.push({
        path: `sections[${at}].title`,
        message: 'Two sections have this title; give each its own.',
      });
    }
    titles.add(title);
  }
  const places = new Set<string>();
  for (const [at, written] of destinations.entries()) {
    const path = `destinations[${at}]`;
    problems.push(
      ...problemOf(path, () => {
        const place = destinationKey(destinationOf(written));
        if (places.has(place)) throw new UserError(`Listed twice: ${place}`, 'Remove one of them.');
        places.add(place);
      }),
    );
  }
  return problems;
}

/** @throws {UserError} when it names no destination. */
export function destinationOf(written: DigestDefinition['destinations'][number]): Destination {
  if (typeof written === 'string') return parseDestination(written);
  const { to, ...options } = written;
  return parseDestination(to, options);
}

function problemOf(path: string, read: () => unknown): readonly DigestProblem[] {
  try {
    read();
    return [];
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    const { message, remedy } = thrown;
    if (remedy === null) return [{ path, message }];
    return [{ path, message: `${message.replace(/\.$/, '')}. ${remedy}` }];
  }
}
