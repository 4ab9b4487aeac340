/** Reads a draft of any kind: its quotations with their places. */
import { UserError } from '../../core/base/errors.ts';
import { quotationsOfDraft, type ReadDraft } from '../../core/drafts/draft-quotations.ts';
import type { DraftDocument, DraftText } from '../../core/drafts/draft-text.ts';
import { markdownDraft, plainDraft } from '../../core/drafts/plain-draft.ts';
import { english } from '../../core/wording/index.ts';
import { docxDraft } from './docx-draft.ts';
import { htmlDraft } from './html-draft.ts';

const { draft: report } = english.report;

/** @throws {UserError} when there is no text in it that can be read, or too much. */
export function readDraft(document: DraftDocument): ReadDraft {
  return quotationsOfDraft(draftText(document));
}

/** @throws {UserError} when it is no text. */
function draftText({ kind, bytes }: DraftDocument): DraftText {
  if (bytes.length === 0) throw new UserError(report.empty, report.emptyRemedy);
  if (kind === 'docx') return docxDraft(bytes);
  const source = decoded(bytes);
  switch (kind) {
    case 'text':
      return plainDraft(source);
    case 'markdown':
      return markdownDraft(source);
    case 'html':
      return htmlDraft(source);
    default:
      return kind satisfies never;
  }
}

/** Programs of Windows write UTF-16 with its mark, or the code page of the West. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // No text has such a character: https://encoding.spec.whatwg.org/#binary-data-byte has the same rule for pages.
  if (bytes.includes(0)) throw new UserError(report.binary, report.kindsRemedy);
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    if (CONTROLS.test(text)) throw new UserError(report.binary, report.kindsRemedy);
    return text;
  }
}

/** Characters that files of text don't have. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROLS = /[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/;
