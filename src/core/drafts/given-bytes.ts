/** The bytes of a file that was fetched, or what is wrong with it and what to do. */
import { UserError } from '../base/errors.ts';
import type { FetchedFile } from '../ports/file-fetch.ts';
import { english } from '../wording/index.ts';
import { fill } from '../wording/reports.ts';

/** Discord's smallest limit for what people upload; a draft with pictures fits. In bytes. */
export const LARGEST_DRAFT = 10_000_000;

const { draft: report } = english.report;

/** @throws {UserError} when it was not handed over. */
export function givenBytes(fetched: FetchedFile): Uint8Array {
  if (fetched.kind === 'file') return fetched.bytes;
  switch (fetched.why) {
    case 'elsewhere':
      throw new UserError(report.elsewhere, report.attach);
    case 'moved':
    case 'gone':
      throw new UserError(report.gone, report.again);
    case 'large':
      throw tooLarge();
    case 'unreached':
      throw new UserError(report.slow, report.later);
    default:
      return fetched.why satisfies never;
  }
}

export function tooLarge(): UserError {
  return new UserError(fill(report.large, LARGEST_DRAFT / 1_000_000), report.largeRemedy);
}
