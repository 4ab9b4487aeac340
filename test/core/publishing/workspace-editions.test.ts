import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPERATOR, scopeOf } from '../../../src/core/base/scope.ts';
import { timestamp } from '../../../src/core/base/time.ts';
import { createDigestViews } from '../../../src/core/publishing/digest-views.ts';
import { createManualActions } from '../../../src/core/publishing/manual-actions.ts';
import { createPublishEdition } from '../../../src/core/publishing/publish-edition.ts';
import { newSource } from '../../../src/core/sources/manage-sources.ts';
import { CHANNEL_OWNER, type Subscription } from '../../../src/core/subscriptions/subscription.ts';
import { subscriptionOf } from '../../contracts/store-rows.ts';
import { SILENT } from '../../fakes/log.ts';
import { scripted } from '../delivery/outbox.ts';
import { type Desk, digestOf, openDesk } from './newsdesk.ts';

const HOUR = 3_600_000;
const ALL = { limit: 1_000, offset: 0 };
const [A, B] = ['chat:a', 'chat:b'];

/** A desk whose platform posts everything that a message says, so that a leak shows. */
function openWhole(): Promise<Desk> {
  return openDesk([{ ...scripted('chat'), render: (message) => [{ text: JSON.stringify(message.data) }] }]);
}

async function follow(desk: Desk, workspace: string): Promise<void> {
  const source = newSource(
    {
      id: `s-${workspace}`,
      workspace,
      outlet: `Paper ${workspace}`,
      address: 'https://paper.example',
      keep: 'full',
    },
    timestamp(desk.clock.now()),
  );
  await desk.store.sources.save(source);
}

async function subscribe(
  desk: Desk,
  workspace: string,
  more: Partial<Subscription> = {},
): Promise<Subscription> {
  const row = subscriptionOf(`sub-${workspace}-${more.owner ?? CHANNEL_OWNER}`, {
    workspace,
    to: { platform: 'chat', address: `${workspace}/${more.owner ?? 'news'}`, options: {} },
    preferences: { timezone: null, locale: null, quiet: null, holidays: [], contact: null },
    ...more,
  });
  await desk.store.subscriptions.save(row);
  return row;
}

/** Per destination the articles that its posts name. */
async function received(desk: Desk): Promise<Readonly<Record<string, readonly string[]>>> {
  const rows = await desk.store.deliveries.list(OPERATOR, {}, ALL);
  const got: Record<string, string[]> = {};
  for (const row of rows) {
    const edition = row.edition === null ? null : await desk.store.editions.get(OPERATOR, row.edition);
    got[row.to.address] = [
      ...(got[row.to.address] ?? []),
      ...(edition?.chosen.map(({ article }) => article) ?? []),
    ].toSorted();
  }
  return got;
}

describe('a shared digest', () => {
  it('brings a workspace its own sources beside the shared ones, and nobody else', async () => {
    const desk = await openWhole();
    await follow(desk, A);
    await subscribe(desk, A);
    await subscribe(desk, B);
    await desk.write('shared');
    await desk.write('own', { workspace: A });
    await desk.publish(digestOf());
    expect(await received(desk)).toEqual({ 'chat:a/news': ['own', 'shared'], 'chat:b/news': ['shared'] });
  });

  it('stays one edition for all where no workspace has a source', async () => {
    const desk = await openWhole();
    await subscribe(desk, A);
    await subscribe(desk, B);
    await desk.write('shared');
    await desk.publish(digestOf());
    expect(await desk.store.editions.list(OPERATOR, {}, ALL)).toHaveLength(1);
  });

  it('repeats and loses nothing when the first source is added, and numbers on', async () => {
    const desk = await openWhole();
    await subscribe(desk, A);
    await desk.write('one');
    await desk.publish(digestOf());
    await follow(desk, A);
    desk.clock.forward(HOUR);
    await desk.write('two');
    await desk.write('own', { workspace: A });
    await desk.publish(digestOf());
    desk.clock.forward(HOUR);
    await desk.write('three');
    await desk.publish(digestOf());
    expect(await received(desk)).toEqual({ 'chat:a/news': ['one', 'own', 'three', 'two'] });
    const series = { digest: 'morning', workspace: A, subscription: null };
    expect(await desk.store.editions.lastNumber(OPERATOR, series)).toBe(3);
  });

  it('goes on in the workspace’s own series after its last source is gone', async () => {
    const desk = await openWhole();
    await follow(desk, A);
    await subscribe(desk, A);
    await desk.write('one');
    await desk.publish(digestOf());
    await desk.store.sources.remove(scopeOf(A), `s-${A}`, 'keep');
    desk.clock.forward(HOUR);
    await desk.write('two');
    await desk.publish(digestOf());
    expect(await received(desk)).toEqual({ 'chat:a/news': ['one', 'two'] });
  });

  it('does not post a slot again to a workspace that adds a source after it', async () => {
    const desk = await openWhole();
    await subscribe(desk, A);
    await desk.write('one');
    await desk.publish(digestOf());
    await follow(desk, A);
    await desk.write('own', { workspace: A });
    expect(await desk.publish(digestOf())).toEqual({ kind: 'taken' });
    expect(await received(desk)).toEqual({ 'chat:a/news': ['one'] });
  });

  it('reads them for a channel with times of its own, and not for a person’s direct messages', async () => {
    const desk = await openWhole();
    await follow(desk, A);
    await desk.write('shared');
    await desk.write('own', { workspace: A });
    const subject = {
      kind: 'digest',
      digest: 'morning',
      workspace: null,
      schedule: '0 9 * * *',
      filter: null,
    } as const;
    await desk.publish(digestOf(), await subscribe(desk, A, { subject }));
    await desk.publish(digestOf(), await subscribe(desk, A, { subject, owner: 'u1' }));
    expect(await received(desk)).toEqual({ 'chat:a/news': ['own', 'shared'], 'chat:a/u1': ['shared'] });
  });

  it('is previewed and published by hand with them, for the asker’s own channels only', async () => {
    const desk = await openWhole();
    await follow(desk, A);
    await subscribe(desk, A);
    await subscribe(desk, B);
    await desk.write('shared', { title: 'Harbour opens' });
    await desk.write('own', { workspace: A, title: 'Ferry late' });
    const digests = () => [digestOf()];
    const views = createDigestViews({ store: desk.store, digests, now: desk.clock.now });
    expect(JSON.stringify(await views.show(scopeOf(A), 'morning'))).toContain('Ferry late');
    expect(JSON.stringify(await views.show(scopeOf(B), 'morning'))).not.toContain('Ferry late');
    const publish = createPublishEdition({ ...desk, now: desk.clock.now, log: SILENT });
    const actions = createManualActions({ store: desk.store, publish, now: desk.clock.now });
    const rights = { scope: scopeOf(A), platform: 'chat', workspace: A, user: 'u', alone: false };
    expect(await actions.publish(rights, digestOf(), null)).toMatchObject({ queued: ['chat:chat:a/news'] });
    expect(await received(desk)).toEqual({ 'chat:a/news': ['own', 'shared'] });
  });

  it('shows no workspace what is another’s, whatever is stored and in whatever order', async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('write' as const), by: fc.constantFrom(null, A, B) }),
      fc.record({ kind: fc.constant('follow' as const), by: fc.constantFrom(A, B) }),
      fc.record({ kind: fc.constant('publish' as const), by: fc.constant(null) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        const desk = await openWhole();
        for (const workspace of [A, B]) await subscribe(desk, workspace);
        const owners = new Map<string, string | null>();
        const apart = new Set<string | null>();
        for (const { kind, by } of [...steps, { kind: 'publish', by: null }]) {
          if (kind === 'follow' && by !== null) await follow(desk, by).then(() => apart.add(by));
          if (kind === 'write') {
            const id = `n${owners.size}`;
            owners.set(id, by);
            await desk.write(id, { workspace: by });
          }
          if (kind === 'publish') {
            desk.clock.forward(HOUR);
            await desk.publish(
              digestOf({ window: '7d', limit: 25, sections: [{ title: 'All', limit: 25 }] }),
            );
          }
        }
        const got = await received(desk);
        for (const workspace of [A, B]) {
          const articles = [...(got[`${workspace}/news`] ?? [])];
          expect(new Set(articles).size).toBe(articles.length);
          const mayHave = [...owners].filter(([, owner]) => owner === null || owner === workspace);
          const must = mayHave.filter(([, owner]) => owner === null || apart.has(workspace));
          expect(mayHave.map(([id]) => id)).toEqual(expect.arrayContaining(articles));
          expect(articles).toEqual(expect.arrayContaining(must.map(([id]) => id)));
        }
        await desk.store.close();
      }),
      { numRuns: 25 },
    );
  });
});
