/** Tells followers of a speaker what is new: one message for each statement or several together, outside quiet hours. */

import { mentions } from '../articles/article-filter.ts';
import { OPERATOR, scopeOf } from '../base/scope.ts';
import { type Now, shift, type Timestamp, timestamp } from '../base/time.ts';
import { outboxRows } from '../delivery/outbox.ts';
import { createRenderParts, type Platforms, subscriptionWorkspace } from '../delivery/render-parts.ts';
import type { Log, Store } from '../ports/ports.ts';
import type { QuoteHit } from '../ports/quote-store.ts';
import { ASSERTED, isAsserted } from '../quotes/asserted.ts';
import { shownSpeaker } from '../quotes/confidence/shown-speaker.ts';
import { nextSlots, readSchedule } from '../schedule/schedule.ts';
import type { ThenAndNow } from '../statements/over-time/pair.ts';
import { isReworded } from '../statements/over-time/same-wording.ts';
import { thenAndNow } from '../statements/over-time/then-and-now.ts';
import { type Statement, statementHits, statementsOf } from '../statements/same-statement.ts';
import { quietUntil } from '../subscriptions/quiet-hours.ts';
import { namesOf, type Subscription } from '../subscriptions/subscription.ts';
import { nameKey } from '../text/names/name-spelling.ts';
import { wordingFor } from '../wording/index.ts';
import { speakerAlertMessage } from './speaker-alert-message.ts';
import { NEWS_MS, wordsKey } from './told-words.ts';

/** An article is written a moment after its time of storage, so the last minute is read again. */
const OVERLAP_MS = 60_000;

/** Most quotes of one speaker read within the time that counts as news. */
const QUOTES_READ = 500;

const ARTICLES_READ = 200;

/** When collected alerts are sent, in the follower's time zone. */
const PACES = { hourly: '0 * * * *', daily: '0 8 * * *' } as const;

export interface SpeakerAlertsDeps {
  readonly store: Store;
  readonly platforms: Platforms;
  readonly now: Now;
  readonly log: Log;
}

/** Run by the tick; returns the number of messages made. */
export type SpeakerAlerts = () => Promise<number>;

export function createSpeakerAlerts(deps: SpeakerAlertsDeps): SpeakerAlerts {
  const { store, now } = deps;
  /** For each follow, when to look for its speaker's words; empty if nothing is new. */
  const waiting = new Map<string, Timestamp>();
  let readUntil: Timestamp | null = null;

  return async () => {
    const at = now();
    const listed = await store.subscriptions.list(OPERATOR, { kind: 'voice', status: 'active' });
    if (listed.length === 0) return 0;
    const heard = await newVoices(store, readUntil ?? shift(timestamp(at), -NEWS_MS));
    readUntil = timestamp(at);
    const follows: Subscription[] = [];
    for (const one of listed) {
      const follow = await recognised(store, one, heard);
      follows.push(follow);
      const { subject, id } = follow;
      if (subject.kind !== 'voice' || waiting.has(id)) continue;
      if (namesOf(subject).some((name) => heard.has(name))) waiting.set(id, dueAt(follow, at));
    }
    let told = 0;
    for (const follow of follows) {
      const due = waiting.get(follow.id);
      if (due === undefined || due > timestamp(at)) continue;
      const awakeAt = quietUntil(follow.preferences, zoneOf(follow), at);
      if (awakeAt !== null) {
        waiting.set(follow.id, timestamp(awakeAt));
        continue;
      }
      if (await tell(deps, follow, at)) told += 1;
      waiting.delete(follow.id);
    }
    return told;
  };
}

/** Keys of speakers quoted in articles that were stored or changed since. */
async function newVoices(store: Store, since: Timestamp): Promise<ReadonlySet<string>> {
  const heard = new Set<string>();
  const filter = { revisedAfter: shift(since, -OVERLAP_MS), withdrawn: false };
  for (let offset = 0; ; offset += ARTICLES_READ) {
    const articles = await store.articles.list(OPERATOR, filter, { limit: ARTICLES_READ, offset });
    const records = await store.articles.records(
      OPERATOR,
      articles.map(({ id }) => id),
    );
    for (const { article, quotes } of records) {
      if (article.record === true) continue;
      for (const quote of quotes.filter(isAsserted)) {
        const speaker = shownSpeaker(quote);
        if (speaker !== null) heard.add(nameKey(speaker));
      }
    }
    if (articles.length < ARTICLES_READ) return heard;
  }
}

/**
 * Resolves a follow of a name that had never been quoted: it becomes a follow of the first quoted speaker with all
 * words of the name, if there is only one.
 */
async function recognised(
  store: Store,
  follow: Subscription,
  heard: ReadonlySet<string>,
): Promise<Subscription> {
  const { subject } = follow;
  if (subject.kind !== 'voice' || !subject.awaited) return follow;
  const wanted = subject.speaker.split(' ');
  const [only, second] = [...heard].filter((name) => {
    const words = name.split(' ');
    return wanted.every((word) => words.includes(word));
  });
  if (only === undefined || second !== undefined) return follow;
  const also = only === subject.speaker ? [] : [only];
  const known = { ...follow, subject: { ...subject, also, awaited: false } };
  await store.subscriptions.save(known);
  return known;
}

function zoneOf({ preferences }: Subscription): string {
  return preferences.timezone ?? 'UTC';
}

function dueAt(follow: Subscription, at: Temporal.Instant): Timestamp {
  const pace = follow.subject.kind === 'voice' ? follow.subject.pace : 'at once';
  if (pace === 'at once') return timestamp(at);
  return nextSlots(readSchedule(PACES[pace], zoneOf(follow)), at, 1)[0]?.at ?? timestamp(at);
}

/** False: there was nothing to send. */
async function tell(
  { store, platforms, log }: SpeakerAlertsDeps,
  follow: Subscription,
  at: Temporal.Instant,
): Promise<boolean> {
  const { subject, to, id } = follow;
  const platform = platforms.get(to.platform);
  if (subject.kind !== 'voice' || platform === undefined) return false;
  const since = shift(timestamp(at), -NEWS_MS);
  const filter = { speakers: namesOf(subject), shown: true, modalities: ASSERTED, since } as const;
  const hits = await store.quotes.list(scopeOf(follow.workspace), filter, { limit: QUOTES_READ, offset: 0 });
  const wanted = hits.filter((hit) => hit.article.record !== true && isAbout(hit, subject.about));
  const earlier = await changedFrom(store, follow, wanted);
  const fresh = statementsOf(wanted).filter(
    (statement) =>
      statementHits(statement).every(({ article }) => article.storedAt > follow.createdAt) &&
      (earlier === null || earlierOf(statement, earlier) !== null),
  );
  return store.transaction(async (tx) => {
    const keys = fresh.flatMap((statement) => statementHits(statement).map(({ quote }) => wordsKey(quote)));
    const unheard = new Set(await tx.subscriptions.tell(id, [...new Set(keys)], timestamp(at)));
    const news = fresh.filter((statement) =>
      statementHits(statement).every(({ quote }) => unheard.has(wordsKey(quote))),
    );
    if (news.length === 0) return false;
    const records = await tx.articles.records(
      scopeOf(follow.workspace),
      news.map(({ lead }) => lead.article.id),
    );
    const message = speakerAlertMessage(
      subject.name,
      news,
      new Map(records.map((record) => [record.article.id, record])),
      wordingFor(follow.preferences.locale),
      earlier === null ? undefined : (statement) => earlierOf(statement, earlier)?.earlier ?? null,
    );
    const payloads = await createRenderParts(platforms, tx.actions, at)(message, follow, zoneOf(follow));
    await tx.deliveries.add(
      outboxRows({
        about: ['voice', id, ...news.map(({ lead }) => wordsKey(lead.quote))],
        edition: null,
        subscription: id,
        workspace: subscriptionWorkspace(follow, platform),
        to,
        payloads: payloads ?? [],
        dueAt: timestamp(at),
        now: at,
      }),
    );
    log.info('follower told', { subscription: id, statements: news.length });
    return true;
  });
}

/** Quotes of the person on the subject that are compared. */
const COMPARED = 300;

/** For quotes of a later statement the earlier one that it stands beside; null: the follower wants every statement. */
async function changedFrom(
  store: Store,
  { subject, workspace }: Subscription,
  wanted: readonly QuoteHit[],
): Promise<ReadonlyMap<string, ThenAndNow> | null> {
  if (subject.kind !== 'voice' || subject.changes === undefined || subject.about === null) return null;
  if (wanted.length === 0) return new Map();
  const filter = {
    speakers: namesOf(subject),
    shown: true,
    modalities: ASSERTED,
    about: subject.about,
  } as const;
  const said = await store.quotes.list(scopeOf(workspace), filter, { limit: COMPARED, offset: 0 });
  const known = new Set(said.map(({ quote }) => quote.id));
  const all = [...said, ...wanted.filter(({ quote }) => !known.has(quote.id))];
  const { about } = subject;
  const pairs = thenAndNow(all, namesOf(subject), about).filter((pair) => isReworded(pair, about));
  return new Map(pairs.flatMap((pair) => statementHits(pair.later).map(({ quote }) => [quote.id, pair])));
}

function earlierOf(statement: Statement, pairs: ReadonlyMap<string, ThenAndNow>): ThenAndNow | null {
  for (const { quote } of statementHits(statement)) {
    const pair = pairs.get(quote.id);
    if (pair !== undefined) return pair;
  }
  return null;
}

function isAbout({ quote, article }: QuoteHit, about: string | null): boolean {
  if (about === null) return true;
  const source = quote.of === 'summary' ? (article.summary ?? '') : article.text;
  const around = `${quote.text} ${source.slice(quote.context.start, quote.context.end)} ${article.title}`;
  return about.split(/[\s,]+/).some((word) => mentions(word, around, article.language));
}
