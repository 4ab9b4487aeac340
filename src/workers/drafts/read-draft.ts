/** Reads a draft of any kind. */
import type { DraftDocument, DraftText } from '../../core/drafts/draft-text.ts';
import { markdownDraft, plainDraft } from '../../core/drafts/plain-draft.ts';
import { docxDraft } from './docx-draft.ts';
import { htmlDraft } from './html-draft.ts';

export function readDraft({ kind, bytes }: DraftDocument): DraftText {
  if (kind === 'docx') return docxDraft(bytes);
  const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
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
