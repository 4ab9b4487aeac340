/** Tells the kind of a draft from its name or its media type. */
import type { DraftKind } from './draft-text.ts';

const BY_EXTENSION: Readonly<Record<string, DraftKind>> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'text',
  html: 'html',
  htm: 'html',
  docx: 'docx',
};

const BY_TYPE: Readonly<Record<string, DraftKind>> = {
  'text/markdown': 'markdown',
  'text/plain': 'text',
  'text/html': 'html',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

export const DRAFT_TYPES: readonly string[] = Object.keys(BY_TYPE);

/** Null: no file of this name is a draft. */
export function kindOfFile(path: string): DraftKind | null {
  const extension = /\.([a-z]{1,10})$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return BY_EXTENSION[extension] ?? null;
}

/** @param type of a Content-Type header, with or without its parameters */
export function kindOfType(type: string): DraftKind | null {
  return BY_TYPE[type.split(';')[0]?.trim().toLowerCase() ?? ''] ?? null;
}

/** Null: it is no draft. The name says more than the type, which many programs leave at the plainest. */
export function kindOfGiven({
  name,
  type,
}: {
  readonly name: string;
  readonly type: string | null;
}): DraftKind | null {
  return kindOfFile(name) ?? kindOfType(type ?? '');
}

export function isDraftFile(file: Parameters<typeof kindOfGiven>[0]): boolean {
  return kindOfGiven(file) !== null;
}
