/** The use case that reads one article from the page at an address. */

import type { Draft } from '../articles/article.ts';
import { UserError } from '../base/errors.ts';
import { shorten } from '../base/shorten.ts';
import type { FoundArticle } from '../ingest/add-articles.ts';
import type { Analyst, Web } from '../ports/ports.ts';
import { english } from '../wording/index.ts';
import { fill } from '../wording/reports.ts';
import { canonicalOf } from './own-address.ts';
import { outletOfPage } from './page-outlet.ts';
import { sourceId } from './source.ts';
import { sourceRemedy } from './source-remedy.ts';

const { report } = english;

export interface FetchPageDeps {
  readonly web: Web;
  readonly analyst: Pick<Analyst, 'extract'>;
}

/** Reads a page as an article of the given outlet, of the outlet that the page names, or of its host. */
export async function fetchPage(
  address: string,
  outlet: string | undefined,
  deps: FetchPageDeps,
): Promise<FoundArticle> {
  try {
    return { name: address, draft: await draftAt(address, outlet, deps) };
  } catch (error) {
    if (error instanceof UserError) return { name: address, error };
    throw error;
  }
}

/** @throws {UserError} when it cannot be fetched, or has no article. */
async function draftAt(
  address: string,
  named: string | undefined,
  { web, analyst }: FetchPageDeps,
): Promise<Draft> {
  const got = await web.get(address, {}, address);
  if (got.kind === 'unchanged') throw new Error(`${address} answers 304 to an unconditional request`);
  if (got.kind === 'failed')
    throw new UserError(fill(report.source.noPage, got.detail), sourceRemedy(got.state));
  const { canonicalUrl, noarchive, cut, outlet: told, ...page } = await analyst.extract(got);
  if (cut === 'consent') throw consentWallError();
  const url = canonicalOf(canonicalUrl, got.url);
  const outlet = shorten(named ?? outletOfPage(told, url), 100);
  return {
    ...page,
    source: sourceId(outlet, null),
    outlet,
    url,
    speaksForAddress: true,
    ...(cut === undefined ? {} : { cut }),
    // The publisher wants no copies shown, so only quotes with their sentences are kept.
    ...(noarchive === true || got.noarchive ? { keep: 'excerpt' } : {}),
  };
}

/** The text of a cookie notice is not that of an article. */
export function consentWallError(): UserError {
  return new UserError(report.source.consent, report.source.savePage);
}
