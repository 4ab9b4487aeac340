/**
 * The error a person may read: what is wrong and what to do about it. Everything else that is thrown is a fault.
 * What a person typed is echoed after a colon or in backticks, never in quotation marks: those are for quotations alone.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** What the person can do, as a sentence; null when the message says it already. */
  readonly remedy: string | null;

  constructor(message: string, remedy: string | null = null) {
    super(message);
    this.remedy = remedy;
  }
}

/** A document that took more time or memory to read than one document may take. */
export class TooHeavyError extends UserError {}

/** A fault of ours that one document brought out: that document is left out, and the others go on. `cause` is the fault. */
export class DocumentFaultError extends UserError {
  constructor(fault: string) {
    super('It could not be read because of a fault in Pullquote.', 'Report the fault with this document.');
    this.cause = new Error(fault);
  }
}

/** The message of anything that was thrown, for logs and for the operator. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
