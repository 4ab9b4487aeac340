/**
 * Errors that a person may read: what is wrong and what to do about it. Everything else that is thrown is a fault.
 * What a person typed is repeated after a colon or in backticks, never in quotation marks, which are for quotations
 * only.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  /** What the person can do, as a sentence; null if the message already says it. */
  readonly remedy: string | null;

  constructor(message: string, remedy: string | null = null) {
    super(message);
    this.remedy = remedy;
  }
}

/** A document took more time or memory than allowed. */
export class TooHeavyError extends UserError {}

/** The source of a document has used its computing time for now: it is read later. */
export class BudgetSpentError extends UserError {}

/** A fault of ours that occurs with one document: the document is skipped and the others go on. `cause` is the fault. */
export class DocumentFaultError extends UserError {
  constructor(fault: string) {
    super('It could not be read because of a fault in Pullquote.', 'Report the fault with this document.');
    this.cause = new Error(fault);
  }
}

/** What failed: the disk has no room, nothing may be written, the disk itself failed, stored data is damaged, another program has it. */
export type StoreFailureKind = 'full' | 'read-only' | 'disk' | 'damaged' | 'busy';

/**
 * The store cannot be read or written, whatever was asked of it. It is for whoever runs the process, in the log and at the command
 * line: it may name paths. Nobody in a chat sees its words.
 */
export class StoreFailureError extends Error {
  override readonly name = 'StoreFailureError';
  readonly kind: StoreFailureKind;
  readonly remedy: string;

  constructor(kind: StoreFailureKind, message: string, remedy: string) {
    super(message);
    this.kind = kind;
    this.remedy = remedy;
  }
}

/** The server of the store did not answer, or ended the connection. It passes, and says nothing of what was asked. */
export class StoreUnansweredError extends Error {
  override readonly name = 'StoreUnansweredError';
}

/** What can be done about anything that was thrown; null where nobody knows. */
export function remedyOf(thrown: unknown): string | null {
  return thrown instanceof UserError || thrown instanceof StoreFailureError ? thrown.remedy : null;
}

/** The message of anything thrown, for logs and the operator. */
export function reasonOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
