/** The canvas with the latest edition: beside the posts, never instead of them and never over what people wrote. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Json } from '../../../src/core/delivery/outcome.ts';
import type { Message } from '../../../src/core/messages/message.ts';
import { verbatim } from '../../../src/core/messages/verbatim.ts';
import { html } from '../../../src/platforms/slack/preview.ts';
import { render } from '../../../src/platforms/slack/render.ts';
import type { Fault } from '../../fakes/slack/faults.ts';
import { type FakeSlack, startFakeSlack } from '../../fakes/slack/server.ts';
import { BOT_TOKEN } from '../../fakes/slack/world.ts';
import { HTTP_ONLY, type Newsroom, newsroom } from './newsroom.ts';

let slack: FakeSlack;
let room: Newsroom;
beforeEach(async () => {
  slack = await startFakeSlack();
  room = await newsroom(slack, HTTP_ONLY);
  await room.start();
});
afterEach(async () => {
  expect(slack.world.violations).toEqual([]);
  await room.stop();
  await slack.stop();
});

const TEXT = 'We will [not] sell *the* <harbour>, she said.';
const words = verbatim({ article: 'a1', of: 'article', text: TEXT }, 0, TEXT.indexOf(','));
const edition = (headline: string, at = '2026-03-02T07:30:00.000Z'): Message => ({
  title: 'Harbour news',
  lead: { at, words: null },
  notice: headline,
  data: null,
  items: [
    {
      blocks: [
        { kind: 'heading', level: 1, inlines: [{ kind: 'name', text: 'Harbour news' }] },
        {
          kind: 'heading',
          level: 3,
          inlines: [{ kind: 'link', label: headline, url: 'https://gull.example/a(1)' }],
        },
        {
          kind: 'quote',
          id: 'q1',
          pieces: [words],
          clause: null,
          modality: 'asserted',
          speaker: 'Mara Holt',
          role: null,
          attribution: null,
          from: { outlet: 'Gull', url: 'https://gull.example/a', publishedAt: at, storedAt: at },
          saidOn: null,
          context: null,
          also: [],
          status: 'current',
        },
      ],
    },
  ],
});
const payloads = (message: Message) => render(message, { canvas: true });
const send = (payload: Json) =>
  room.platform.send({
    to: { platform: 'slack', address: 'T0SIM1/C0CH11', options: { canvas: true } },
    payload,
    key: '0123456789abcdefABCDEF',
    part: 1,
  });
const put = async (message: Message) => send(payloads(message).at(-1) ?? null);
const canvas = () => slack.world.canvases.get('C0CH11');
const fail = (method: string, fault: Fault) => slack.faults.next(method, fault);

test('stands after the posts of an edition, and after nothing else', () => {
  expect(payloads(edition('One')).map((one) => 'canvas' in one)).toEqual([false, true]);
  const { title: _, lead: __, ...answer } = edition('One');
  expect(payloads(answer).map((one) => 'canvas' in one)).toEqual([false]);
  expect(render(edition('One'), {}).map((one) => 'canvas' in one)).toEqual([false]);
});

test('shows headlines and words with their links, and nothing foreign as markup', async () => {
  expect(await put(edition('The *sale* @all'))).toMatchObject({ kind: 'sent', ref: { message: 'FCANVAS1' } });
  expect(canvas()).toEqual({
    id: 'FCANVAS1',
    title: 'Harbour news',
    markdown: [
      '# Harbour news',
      '### [The \\*sale\\* \\@all](https://gull.example/a%281%29)',
      '> “We will \\[not\\] sell \\*the\\* \\<harbour\\>”',
      '— [Mara Holt](https://gull.example/a)',
    ].join('\n\n'),
  });
  expect(slack.world.messages).toEqual([]);
});

test('is replaced by the next edition, and by no older one', async () => {
  await put(edition('Monday'));
  await put(edition('Tuesday', '2026-03-03T07:30:00.000Z'));
  expect(canvas()?.markdown).toContain('Tuesday');
  expect(await put(edition('Monday'))).toMatchObject({ kind: 'sent' });
  expect(canvas()?.markdown).toContain('Tuesday');
  expect(slack.world.canvases.size).toBe(1);
});

test('a correction edits it where it stands', async () => {
  const sent = await put(edition('Monday'));
  if (sent.kind !== 'sent') throw new Error('not sent');
  await room.platform.edit(sent.ref, payloads(edition('Monday, corrected')).at(-1) ?? null);
  expect(canvas()?.markdown).toContain('corrected');
});

test('leaves a canvas that people wrote as it is', async () => {
  slack.world.canvases.set('C0CH11', { id: 'FOWN', title: 'Handbook', markdown: 'How we work' });
  expect(await put(edition('Monday'))).toMatchObject({ kind: 'sent' });
  expect(canvas()?.markdown).toBe('How we work');
  expect(room.logged.join()).toContain('a canvas of its own');
});

test('is made again after people deleted it', async () => {
  await put(edition('Monday'));
  slack.world.canvases.clear();
  await put(edition('Tuesday', '2026-03-03T07:30:00.000Z'));
  expect(canvas()?.markdown).toContain('Tuesday');
});

describe('never holds back or doubles a delivery', () => {
  test.each<[string, Fault]>([
    ['an answer that was lost', { kind: 'done, then reset' }],
    ['an answer that never came', { kind: 'done, then silence' }],
    ['half an answer', { kind: 'done, then half an answer' }],
  ])('%s: the next edition finds the canvas', async (_, fault) => {
    fail('conversations.canvases.create', fault);
    expect((await put(edition('Monday'))).kind).toBe('sent');
    expect(await put(edition('Tuesday', '2026-03-03T07:30:00.000Z'))).toMatchObject({ kind: 'sent' });
    expect(canvas()?.markdown).toContain('Tuesday');
    expect(slack.world.canvases.size).toBe(1);
  });

  test.each<Fault>([
    { kind: 'error', code: 'team_tier_cannot_create_channel_canvases' },
    { kind: 'error', code: 'restricted_action' },
    { kind: 'limited', seconds: 60 },
  ])('a refusal is no refusal of the destination: %o', async (fault) => {
    fail('conversations.canvases.create', fault);
    expect((await put(edition('Monday'))).kind).toBe('sent');
    expect(room.logged.join()).toContain('canvases:write');
    expect((await put(edition('Tuesday', '2026-03-03T07:30:00.000Z'))).kind).toBe('sent');
    expect(canvas()?.markdown).toContain('Tuesday');
  });

  test('without the permission posts go on', async () => {
    const token = slack.world.tokens.get(BOT_TOKEN);
    if (token !== undefined) token.scopes = token.scopes.filter((scope) => scope !== 'canvases:write');
    const [post = null] = payloads(edition('Monday'));
    expect((await send(post)).kind).toBe('sent');
    expect((await put(edition('Monday'))).kind).toBe('sent');
    expect(slack.world.messages).toHaveLength(1);
    expect(slack.world.canvases.size).toBe(0);
  });

  test('a try in doubt may simply be repeated', async () => {
    const outgoing = {
      to: { platform: 'slack', address: 'T0SIM1/C0CH11', options: {} },
      payload: payloads(edition('Monday')).at(-1) ?? null,
      key: '0123456789abcdefABCDEF',
      part: 1,
    };
    expect(await room.platform.find(outgoing, [])).toBe('absent');
  });
});

test('the preview folds it away', () => {
  const shown = html(payloads(edition('Monday')).at(-1) ?? null, 'en');
  expect(shown).toContain('<summary>Harbour news</summary>');
  expect(shown).toContain('&lt;harbour');
});
