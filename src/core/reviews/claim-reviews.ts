/** What fact-checkers say of words like these: a look-up at the Fact Check Tools API, which collects ClaimReview marks. It changes no verdict. */
import * as z from 'zod';
import { createCache } from '../base/cache.ts';
import { createRateLimit } from '../base/rate-limit.ts';
import type { Now } from '../base/time.ts';
import { linkable, plainLine } from '../messages/escape.ts';
import type { Log, Web } from '../ports/ports.ts';
import { STOP_WORDS } from '../text/search-words.ts';
import { stemsOf } from '../text/words.ts';

export interface ClaimReview {
  /** The claim in the words of the review. */
  readonly claim: string;
  readonly claimant: string | null;
  readonly publisher: string;
  readonly url: string;
  /** The publisher’s own words: “Mostly false”. */
  readonly rating: string;
  /** YYYY-MM-DD. */
  readonly reviewedOn: string | null;
}

export interface ClaimReviews {
  /** Of claims that share most of their telling words with these; empty where nobody reviewed them or nobody answered in time. */
  of(words: string): Promise<readonly ClaimReview[]>;
}

export interface ClaimReviewsDeps {
  readonly web: Web;
  readonly key: string;
  readonly now: Now;
  readonly log: Log;
  /** Default: Google’s. */
  readonly address?: string;
}

/** https://developers.google.com/fact-check/tools/api/reference/rest/v1alpha1/claims/search */
const ADDRESS = 'https://factchecktools.googleapis.com/v1alpha1/claims:search';
const ASKED = 10;
const SHOWN = 3;
/** A person waits for the answer. */
const PATIENCE_MS = 2_500;
const KEPT = 500;
const ASKS_A_MINUTE = 60;
const LONGEST_QUERY = 300;
/** Share of the telling words of the shorter of the two that both have. */
const LEAST_SHARED = 0.6;
const LEAST_TELLING = 3;

const text = z.string().trim().min(1).max(2_000);
const answerShape = z.object({
  claims: z
    .array(
      z.object({
        text,
        claimant: text.optional().catch(undefined),
        claimReview: z
          .array(
            z.object({
              publisher: z.object({ name: text.optional(), site: text.optional() }),
              url: text,
              textualRating: text,
              reviewDate: text.optional().catch(undefined),
            }),
          )
          .max(20),
      }),
    )
    .max(50)
    .default([]),
});

export function createClaimReviews({
  web,
  key,
  now,
  log,
  address = ADDRESS,
}: ClaimReviewsDeps): ClaimReviews {
  const known = createCache<string, readonly ClaimReview[]>(KEPT);
  const asks = createRateLimit(ASKS_A_MINUTE, now);
  const ask = async (words: string): Promise<readonly ClaimReview[]> => {
    const url = new URL(address);
    url.search = new URLSearchParams({ query: words, pageSize: String(ASKED), key }).toString();
    const got = await web.get(url.href, {}, address);
    if (got.kind !== 'document') {
      log.warn('the look-up of fact checks failed', {
        reason: got.kind === 'failed' ? got.detail : got.kind,
      });
      return [];
    }
    return reviewsIn(new TextDecoder().decode(got.bytes), words);
  };
  return {
    async of(words) {
      const asked = plainLine(words, LONGEST_QUERY);
      if (tellingOf(asked).size < LEAST_TELLING) return [];
      const before = known.get(asked);
      if (before !== undefined) return before;
      if (asks.take('all', 1) > 0) return [];
      const late = Promise.withResolvers<null>();
      const timer = setTimeout(() => late.resolve(null), PATIENCE_MS);
      const found = await Promise.race([ask(asked), late.promise]).finally(() => clearTimeout(timer));
      if (found === null) return [];
      known.set(asked, found);
      return found;
    },
  };
}

/** Anything that is no such answer holds no review. */
export function reviewsIn(json: string, words: string): readonly ClaimReview[] {
  const parsed = answerShape.safeParse(asJson(json));
  if (!parsed.success) return [];
  const wanted = tellingOf(words);
  return parsed.data.claims
    .filter((claim) => isAlike(wanted, tellingOf(claim.text)))
    .flatMap(({ text: claim, claimant, claimReview }) =>
      claimReview.flatMap(({ publisher, url, textualRating, reviewDate }): ClaimReview[] => {
        const address = linkable(url);
        if (address === null) return [];
        return [
          {
            claim: plainLine(claim, 300),
            claimant: claimant === undefined ? null : plainLine(claimant, 100),
            publisher: plainLine(publisher.name ?? publisher.site ?? new URL(address).hostname, 100),
            url: address,
            rating: plainLine(textualRating, 100),
            reviewedOn: /^\d{4}-\d{2}-\d{2}/.exec(reviewDate ?? '')?.[0] ?? null,
          },
        ];
      }),
    )
    .slice(0, SHOWN);
}

function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const least = Math.min(one.size, other.size);
  return least >= LEAST_TELLING && one.intersection(other).size >= LEAST_SHARED * least;
}

function tellingOf(words: string): ReadonlySet<string> {
  return new Set(stemsOf(words).filter((stem) => !STOP_WORDS.has(stem)));
}

function asJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
