/** What outlets in other languages have of the statements that a command shows. */
import type { KnownNames } from '../../names/known-names.ts';
import type { QuoteHit } from '../../ports/quote-store.ts';
import type { Statement } from '../../statements/same-statement.ts';
import { type AnchorReader, createAnchorReader } from '../../statements/translations/anchors.ts';
import { findTranslations } from '../../statements/translations/find-translations.ts';
import type { Caller } from '../command.ts';
import type { CommandDeps } from '../deps.ts';

const readers = new WeakMap<KnownNames, AnchorReader>();

/** By the id of the leading quote. */
export async function inOtherLanguages(
  { store, directory }: Pick<CommandDeps, 'store' | 'directory'>,
  { scope }: Caller,
  statements: readonly Statement[],
): Promise<ReadonlyMap<string, readonly QuoteHit[]>> {
  const known = directory.knownNames();
  const anchors = readers.get(known) ?? createAnchorReader(known);
  readers.set(known, anchors);
  const speakers = await directory.nameIndex(scope, 'speakers');
  return findTranslations({ quotes: store.quotes, scope, speakers, anchors }, statements);
}
