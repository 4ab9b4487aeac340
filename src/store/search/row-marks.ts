/** Marks that full-text rows carry, so that a search for common words reads fewer rows. */
import { createHash } from 'node:crypto';
import type { Scope } from '../../core/base/scope.ts';
import { languageWithTerms } from '../../core/text/terms/language-terms.ts';
import { outletKey } from '../rows/outlet-key.ts';
import { workspaceKey } from '../rows/scoped.ts';

/** One mark: a letter for its kind, and a short hash of its value. */
function mark(kind: 'w' | 'o' | 's' | 'p' | 'l' | 'r', value: string): string {
  return `${kind}_${createHash('sha256').update(value).digest('hex').slice(0, 12)}`;
}

const workspaceMark = (workspace: string | null): string => mark('w', workspaceKey(workspace));
export const outletMark = (outlet: string): string => mark('o', outletKey(outlet));
export const storyMark = (story: string): string => mark('s', story);
export const speakerMark = (key: string): string => mark('p', key);
/** Of quotes in records of speech. */
export const RECORD_MARK = mark('r', 'record');
export const languageMark = (code: string): string => mark('l', code);

/** The marks of a scope; none for the operator, who sees all rows. */
export function workspaceMarks(scope: Scope): readonly string[] {
  switch (scope.kind) {
    case 'operator':
      return [];
    case 'shared':
      return [workspaceMark(null)];
    case 'workspace':
      return [workspaceMark(null), workspaceMark(scope.workspace)];
    default:
      return scope satisfies never;
  }
}

export function marksOf(article: {
  readonly workspace: string | null;
  readonly outlet: string;
  readonly story: string;
  readonly language: string | null;
  readonly record?: true;
}): readonly string[] {
  const marks = [
    workspaceMark(article.workspace),
    outletMark(article.outlet),
    storyMark(article.story),
    ...(article.record === true ? [RECORD_MARK] : []),
  ];
  const language = languageWithTerms(article.language);
  return language === null ? marks : [...marks, languageMark(language)];
}
