/** What is said to a person of an error that is meant for them. */
import type { UserError } from '../core/base/errors.ts';

/** What is wrong, and the remedy where there is one. */
export function errorText({ message, remedy }: UserError): string {
  return remedy === null ? message : `${message} ${remedy}`;
}
