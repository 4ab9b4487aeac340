/** Finds the feed behind an address that a person typed, step by step. */

import { UserError } from '../base/errors.ts';
import type { Analyst, FeedParser, Fetched, Web } from '../ports/ports.ts';
import { english } from '../wording/index.ts';
import { fill } from '../wording/reports.ts';
import type { Feed } from './feed.ts';
import { vouchedAddress } from './own-address.ts';
import { sourceRemedy } from './source-remedy.ts';

const { report } = english;

export interface DiscoverDeps {
  readonly web: Web;
  readonly parser: FeedParser;
  readonly analyst: Pick<Analyst, 'extract'>;
}

/** One step that was tried, in our own words. */
export interface Step {
  readonly tried: string;
  readonly result: string;
  readonly ok: boolean;
}

export interface Discovered {
  readonly steps: readonly Step[];
  /** Null if no feed was found; the last step says why, and the remedy what to do. */
  readonly found: { readonly address: string; readonly feed: Feed } | null;
  readonly remedy: string | null;
}

/** Paths where feeds often are when a page names none. */
const USUAL_PLACES = ['/feed', '/rss', '/feed.xml', '/rss.xml', '/atom.xml', '/index.xml', '/feed.json'];
const CANDIDATES_AT_MOST = 10;

/** @param workspace whose manager typed it; null: the operator, who may look into a network of their own */
export async function discoverFeed(
  typed: string,
  deps: DiscoverDeps,
  workspace: string | null,
): Promise<Discovered> {
  const steps: Step[] = [];
  const address = addressOf(typed);
  const vouched = vouchedAddress({ workspace, address });
  const first = await attempt(address, vouched, deps, steps);
  if (first.feed !== null) return { steps, found: { address: first.url, feed: first.feed }, remedy: null };
  if (first.document === null) return { steps, found: null, remedy: first.remedy };
  const page = await deps.analyst.extract(first.document);
  const linked = page.feeds ?? [];
  steps.push({
    tried: report.source.links,
    result: fill(report.source.linked, linked.length),
    ok: linked.length > 0,
  });
  const places = USUAL_PLACES.map((place) => new URL(place, first.url).href);
  for (const candidate of [...new Set([...linked, ...places])].slice(0, CANDIDATES_AT_MOST)) {
    const next = await attempt(candidate, vouched, deps, steps);
    if (next.feed !== null) return { steps, found: { address: next.url, feed: next.feed }, remedy: null };
  }
  return { steps, found: null, remedy: sourceRemedy('not_a_feed') };
}

/** People type host names without a scheme. */
function addressOf(typed: string): string {
  const address = typed.trim();
  return /^[a-z][a-z\d+.-]*:/i.test(address) && !/^[\w.-]+:\d+/.test(address)
    ? address
    : `https://${address}`;
}

interface Attempt {
  readonly url: string;
  readonly feed: Feed | null;
  /** The document, if it is no feed. */
  readonly document: Extract<Fetched, { kind: 'document' }> | null;
  readonly remedy: string | null;
}

async function attempt(
  address: string,
  vouched: string | undefined,
  { web, parser }: DiscoverDeps,
  steps: Step[],
): Promise<Attempt> {
  const got = await web.get(address, {}, vouched);
  if (got.kind !== 'document') {
    const result = got.kind === 'failed' ? got.detail : report.source.unchanged;
    steps.push({ tried: address, result, ok: false });
    return {
      url: address,
      feed: null,
      document: null,
      remedy: got.kind === 'failed' ? sourceRemedy(got.state) : null,
    };
  }
  const url = got.movedTo ?? address;
  try {
    const feed = await parser.feed(got);
    steps.push({
      tried: address,
      result: fill(report.source.feed, feed.items.length),
      ok: true,
    });
    return { url, feed, document: null, remedy: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    steps.push({ tried: address, result: error.message, ok: false });
    return { url: got.url, feed: null, document: got, remedy: error.remedy };
  }
}
