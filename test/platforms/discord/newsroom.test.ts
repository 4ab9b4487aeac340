/** The real commands on the sample articles, used by people on the fake Discord through the real discord.js. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SHARED } from '../../../src/core/base/scope.ts';
import { createPostNow } from '../../../src/core/delivery/post-now.ts';
import type { Log, Platform } from '../../../src/core/ports/ports.ts';
import { wordingFor } from '../../../src/core/wording/index.ts';
import { createDiscord } from '../../../src/platforms/discord/index.ts';
import { serverWords } from '../../../src/platforms/discord/rendering/server-words.ts';
import { createFileFetch } from '../../../src/sources/index.ts';
import { type Newsroom, NOW, openNewsroom } from '../../core/commands/newsroom.ts';
import { CHANNEL, type From, GUILD, USER, type Use } from '../../fakes/discord/people.ts';
import { type FakeDiscord, openFakeDiscord } from '../../fakes/discord/server.ts';
import type { FakeMessage } from '../../fakes/discord/world.ts';
import { COLUMN, CONFIDENTIAL, invented } from '../../fixtures/draft-files.ts';
import { deliverEditions } from '../../fixtures/missed-editions.ts';
import { eventually, shown } from './rig.ts';

const MANAGER: From = { manager: true };

let newsroom: Newsroom;
let fake: FakeDiscord;
let platform: Platform;
const logged: string[] = [];
const platforms = new Map<string, Platform>();

async function start(): Promise<void> {
  const silent = () => undefined;
  const line = (message: string, fields?: unknown) => {
    logged.push(`${message} ${JSON.stringify(fields ?? {})}`);
  };
  const log: Log = { debug: silent, info: silent, warn: line, error: line, child: () => log };
  const { token, applicationId, publicKey, apiBase } = fake;
  platform = createDiscord(
    { token, applicationId, publicKey, apiBase, gateway: true, developmentGuilds: [] },
    {
      ...{ store: newsroom.store, now: () => Temporal.Now.instant(), log, version: '0.0.0' },
      fetchFile: (url, request) =>
        createFileFetch({ userAgent: 'x', patienceMs: url.includes('slow') ? 50 : 15_000 })(url, request),
    },
  );
  platforms.set('discord', platform);
  await platform.start(newsroom.commands, newsroom.dispatch);
  await eventually(() => expect(platform.ready()).toBe(true));
}

beforeAll(async () => {
  newsroom = await openNewsroom({ places: createPostNow(platforms) });
  fake = await openFakeDiscord();
  fake.world.guild({ id: GUILD });
  fake.world.channel({ id: CHANNEL, guild: GUILD });
  await start();
});
afterAll(async () => {
  expect(fake.world.violations).toEqual([]);
  expect(fake.world.pings).toEqual([]);
  await platform.stop();
  await fake.close();
  await newsroom.close();
});

/** The words of all replies, once there are `count`. */
async function told(use: Use, count = 1): Promise<string> {
  fake.deliver(use);
  await eventually(() => expect(use.open.place.messages.length).toBeGreaterThanOrEqual(count));
  return use.open.place.messages.map(shown).join('\n');
}
const type = (...args: Parameters<FakeDiscord['people']['types']>) => fake.people.types(...args);
const lastOf = (use: Use): FakeMessage => {
  const message = use.open.place.messages.at(-1);
  if (message === undefined) throw new Error('no reply');
  return message;
};

describe('on Discord', () => {
  test('every command that is registered answers', async () => {
    const fields: Readonly<Record<string, string>> = {
      topic: 'treaty',
      question: 'What did Xi say?',
      words: 'peace',
      story: 'treaty',
    };
    for (const command of newsroom.commands.filter((each) => each.hidden !== true)) {
      const options = Object.fromEntries(
        Object.keys(command.args.shape).flatMap((name) =>
          fields[name] === undefined ? [] : [[name, fields[name]]],
        ),
      );
      const use = type(command.name, options, MANAGER);
      fake.deliver(use);
      await eventually(() => {
        const answered = use.open.callback?.type === 9 || use.open.original !== null;
        expect(answered, `${command.name} ${logged.join(' ')}`).toBe(true);
      });
      for (const message of use.open.place.messages) expect(shown(message)).not.toContain('Something broke');
    }
  });

  test('a quotation comes with its speaker, outlet and date', async () => {
    const text = await told(type('quotes', { speaker: 'Xi' }));
    expect(text).toContain('— Xi Jinping');
    expect(text).toMatch(/“.+”/);
  });

  test('the menu of a digest leads to the context of the story that is chosen', async () => {
    const shownDigest = type('digest show', { name: 'morning' });
    await told(shownDigest);
    const message = lastOf(shownDigest);
    const label = /"label":"([^"]+)","value"/.exec(JSON.stringify(message.body))?.[1] ?? '';
    expect(label).not.toBe('');
    const chosen = fake.people.presses(message, label);
    expect(await told(chosen)).toContain(label.slice(0, 30));
    expect(shown(lastOf(chosen))).toContain('“');
  });

  test('a digest is shown by pages, which turn in place', async () => {
    const asked = type('digest show', { name: 'morning' });
    expect(await told(asked)).toContain('Stories 1 to 3 of 5');
    const { messages } = asked.open.place;
    const before = messages.length;
    fake.deliver(fake.people.presses(lastOf(asked), 'Next'));
    await eventually(() => expect(messages.map(shown).join()).toContain('Stories 4 to 5 of 5'));
    expect(messages.length).toBeLessThanOrEqual(before);
    expect(messages.map(shown).join()).not.toContain('Stories 1 to 3');
  });

  test.each(['de', 'ja'])(
    'a question, a form and a refusal are in the person’s language: %s',
    async (locale) => {
      const wording = wordingFor(locale);
      const text = await told(type('quotes', { speaker: 'Xi' }, { locale }));
      expect(text).toMatch(/“.+”/);
      for (const words of [wording.button.wrongSpeaker, wording.button.next, wording.quotes.different])
        expect(text).toContain(words.trim());
      const form = type('follow', {}, { locale });
      fake.deliver(form);
      await eventually(() => expect(form.open.callback).not.toBeNull());
      expect(JSON.stringify(form.open.callback)).toContain(String(wording.commands['follow']?.['title']));
      const refused = await told(type('pullquote test', {}, { locale }));
      expect(refused.replace(/<(\/pullquote test):\d+>/, '$1')).toContain(
        serverWords(wording.errors.managersOnly('pullquote test')[0]),
      );
    },
  );

  test('a manager reaches by its place what only managers see, and a member what is under “my”', async () => {
    expect(await told(type('pullquote sources list', {}, MANAGER))).not.toContain('no such command');
    expect(await told(type('my status', {}))).toContain('for you');
    expect(await told(type('pullquote digest publish', { name: 'morning' }))).toContain('managers');
    const asked = await told(type('pullquote digest publish', { name: 'morning' }, MANAGER));
    expect(asked).toContain('cannot be taken back');
  });

  test('somebody who brought the bot along is answered from what is shared, between two people too', async () => {
    const privately = { guild: null, privately: true } as const;
    const text = await told(type('quotes', { speaker: 'Xi' }, privately));
    expect(text).toContain('— Xi Jinping');
    expect(text).not.toContain('Post to channel');
  });

  test('whoever asks for direct messages that are closed learns it at once, and how to open them', async () => {
    const from = { user: '710000000000000899' };
    fake.world.closed.add(from.user);
    for (const [command, options] of [
      ['subscribe', { digest: 'morning' }],
      ['follow', { speaker: 'Xi Jinping' }],
    ] as const) {
      const text = await told(type(command, options, from));
      expect(text).toContain('Direct messages are closed');
      expect(text).toContain('privacy settings');
    }
    const { subscriptions } = newsroom.store;
    const owner = from.user;
    expect(await subscriptions.list({ kind: 'operator' }, { owner })).toEqual([]);
    fake.world.closed.delete(from.user);
    await told(type('subscribe', { digest: 'morning' }, from));
    expect(await subscriptions.list({ kind: 'operator' }, { owner })).toHaveLength(1);
    expect(shown(fake.world.direct(from.user).messages[0])).toContain('Morning briefing');
  });

  test('the menu of a message shows who says what behind its links and previews', async () => {
    const [hit] = await newsroom.store.quotes.list(
      SHARED,
      { shown: true, kinds: ['direct'] },
      { limit: 1, offset: 0 },
    );
    if (hit?.article.url == null) throw new Error('no sample has an address');
    const embeds = [{ description: 'A preview.', url: hit.article.url }];
    const text = await told(fake.people.picks('Who says what here?', { content: 'Look at this', embeds }));
    expect(text).toContain(hit.article.title);
    expect(text).toContain('“');
  });

  test('names are suggested from what is stored', async () => {
    const use = fake.people.begins('quotes', 'speaker', 'jinp');
    fake.deliver(use);
    await eventually(() => expect(use.open.callback).not.toBeNull());
    expect(JSON.stringify(use.open.callback)).toContain('Xi Jinping');
  });

  test('setting up shows how it will look, confirms, and is found in the status', async () => {
    const options = { digest: 'morning', channel: CHANNEL, time: '07:30', timezone: 'Europe/Berlin' };
    const asked = type('pullquote setup', options, MANAGER);
    expect(await told(asked)).toContain('Morning briefing');
    await eventually(() => expect(shown(lastOf(asked))).toContain('Confirm'));
    const pressed = fake.people.presses(lastOf(asked), 'Confirm', MANAGER);
    fake.deliver(pressed);
    await eventually(() => expect(shown(lastOf(asked))).toContain('This channel now gets'));
    expect(await told(type('pullquote status', {}, MANAGER))).toContain('Morning briefing');
  });

  test('setting up in a channel that is closed to the bot says what is missing and how to grant it', async () => {
    fake.world.visible(CHANNEL).deny = 1n << 11n;
    const text = await told(type('pullquote setup', { digest: 'morning', channel: CHANNEL }, MANAGER));
    fake.world.visible(CHANNEL).deny = 0n;
    expect(text).toContain('Send Messages in #news');
    expect(text).toContain('Edit Channel, Permissions');
  });

  test('a digest is made in a form; what is wrong is named, and what was typed stays', async () => {
    const asked = type('digest create', {}, MANAGER);
    fake.deliver(asked);
    await eventually(() => expect(asked.open.callback?.type).toBe(9));
    const answers = {
      title: 'Ports',
      sections: 'Sea: ferry',
      when: '25:99 daily UTC',
      style: 'brief',
      limit: '3',
    };
    const wrong = fake.people.submits(asked, answers, MANAGER);
    expect(await told(wrong)).toContain('25:99');
    const again = fake.people.presses(lastOf(wrong), 'Correct it', MANAGER);
    fake.deliver(again);
    await eventually(() => expect(again.open.callback?.type).toBe(9));
    for (const kept of ['Ports', 'Sea: ferry', '25:99 daily UTC', '"value":"brief"'])
      expect(JSON.stringify(again.open.callback)).toContain(kept);
    const right = fake.people.submits(again, { ...answers, when: '8:00 daily UTC' }, MANAGER);
    expect(await told(right)).toContain('Created');
    const edited = type('digest edit', { name: 'ports' }, MANAGER);
    fake.deliver(edited);
    await eventually(() => expect(JSON.stringify(edited.open.callback)).toContain('08:00 daily UTC'));
    const changed = fake.people.submits(edited, { ...answers, when: '9:00 daily UTC' }, MANAGER);
    expect(await told(changed)).toContain('Changed');
    const deleting = type('digest delete', { name: 'ports' }, MANAGER);
    await told(deleting);
    fake.deliver(fake.people.presses(lastOf(deleting), 'Delete', MANAGER));
    await eventually(() => expect(shown(lastOf(deleting))).toContain('Deleted'));
    fake.deliver(fake.people.presses(lastOf(deleting), 'Undo', MANAGER));
    await eventually(() => expect(shown(lastOf(deleting))).toContain('Restored'));
  });

  test('a form for managers does not open for others', async () => {
    const asked = type('digest create');
    expect(await told(asked)).toContain('managers');
    expect(asked.open.callback?.type).not.toBe(9);
  });

  test('a test post stands in the channel', async () => {
    const before = fake.world.visible(CHANNEL).messages.length;
    await told(type('pullquote test', {}, MANAGER));
    expect(fake.world.visible(CHANNEL).messages).toHaveLength(before + 1);
  });

  test('managing is refused to others', async () => {
    const before = fake.world.visible(CHANNEL).messages.length;
    expect(await told(type('pullquote test'))).not.toContain('Posted');
    expect(fake.world.visible(CHANNEL).messages).toHaveLength(before);
  });

  test('a person subscribes in a direct message', async () => {
    const text = await told(
      type(
        'subscribe',
        { digest: 'morning', time: '08:00' },
        { guild: null, channel: fake.world.direct(USER).id },
      ),
    );
    expect(text).toContain('by direct message');
  });

  /** The words of the reply to a press, which is the newest message of the place. */
  async function pressed(use: Use, label: string, from: From = {}): Promise<string> {
    const before = use.open.place.messages.length;
    fake.deliver(fake.people.presses(lastOf(use), label, from));
    await eventually(() => expect(use.open.place.messages.length).toBeGreaterThan(before));
    return shown(lastOf(use));
  }

  test('the menu of a message checks its quotes, and leads to why each is shown so and to its correction', async () => {
    const asked = fake.people.picks('Check quotes', {
      content:
        '> Powell said “We will keep at it until we are confident the job is done” and Putin added "Over the course of this year, the U.S. economy has shown great resilience in a context of sweeping changes in economic policy".',
    });
    const text = await told(asked);
    expect(text).toContain('2 quotes checked, 1 word for word on record');
    expect(text).toContain('And someone else said it.');
    expect(await pressed(asked, 'Context')).toContain('Around the quote');
    expect(await pressed(asked, 'Why?')).toContain('The words that name the speaker');
    const form = fake.people.presses(lastOf(asked), 'Wrong speaker?', MANAGER);
    fake.deliver(form);
    await eventually(() => expect(form.open.callback?.type).toBe(9));
    expect(await told(fake.people.submits(form, { speaker: 'Janet Yellen' }, MANAGER))).toContain(
      'Corrected',
    );
    expect(await told(type('quotes', { speaker: 'Janet Yellen' }))).toContain(
      'until we are confident the job is done',
    );
    const back = fake.people.presses(lastOf(asked), 'Wrong speaker?', MANAGER);
    fake.deliver(back);
    await eventually(() => expect(back.open.callback?.type).toBe(9));
    expect(await told(fake.people.submits(back, { speaker: 'Jerome Powell' }, MANAGER))).toContain(
      'Corrected',
    );
  });

  test('pages turn in place, and an answer goes to the channel where its asker wants it', async () => {
    const asked = type('quotes', { speaker: 'Powell' });
    expect(await told(asked)).toContain('Statements 1 to 5 of');
    fake.deliver(fake.people.presses(lastOf(asked), 'Next'));
    await eventually(() => expect(shown(lastOf(asked))).toContain('Statements 6 to 10 of'));
    const before = asked.open.place.messages.length;
    const posted = fake.people.presses(lastOf(asked), 'Post to channel');
    fake.deliver(posted);
    await eventually(() => expect(asked.open.place.messages.length).toBeGreaterThan(before));
    expect(shown(lastOf(asked))).toContain('by Jerome Powell');
    expect(asked.open.callback).toMatchObject({ type: 5, data: { flags: 64 } });
    expect(posted.open.callback).not.toMatchObject({ data: { flags: 64 } });
  });

  test('an export comes as a file with its citations', async () => {
    const asked = type('export quotes', { speaker: 'Putin', format: 'md' });
    expect(await told(asked)).toContain('by Vladimir Putin');
    expect(lastOf(asked).files[0]).toMatch(
      /^> .+\n>\n> — Vladimir Putin, .+ retrieved 2025-11-24\S+ SHA-256 `[\da-f]{64}`/,
    );
  });

  test('a draft is checked where it is attached, for its sender alone', async () => {
    const asked = type('check', { draft: fake.upload('column.docx', COLUMN) });
    const text = await told(asked);
    expect(asked.open.callback).toMatchObject({ data: { flags: 64 } });
    expect(text).toContain('column.docx: 3 quotations checked, 2 not as on record');
    expect(text).toContain('Paragraph 2');
    expect(text).toContain('Pullquote stores nothing of it.');
    const words = Buffer.from(`# Notes\n\n${invented(30)}`);
    const picked = fake.people.picks('Check quotes', {
      ...{ content: 'For tomorrow', attachments: [fake.upload('notes.md', words)] },
    });
    expect(await told(picked)).toContain('22 quotations not shown here');
    await eventually(() => expect(lastOf(picked).files[0]).toMatch(/^## Line 61: Not on record\.$/m));
    expect(logged.join()).not.toContain(CONFIDENTIAL);
    expect(logged.join()).not.toContain('notes.md');
  });

  test.each([
    ['is gone', 404, 'does not hand the file over'],
    ['is refused', 403, 'does not hand the file over'],
    ['leads away', 302, 'does not hand the file over'],
    ['breaks', 500, 'did not deliver the file in time'],
    ['does not come', 'hang', 'did not deliver the file in time'],
  ] as const)('a draft that %s is told, with the remedy', async (_, how, problem) => {
    const draft = fake.upload(how === 'hang' ? 'slow.docx' : 'column.docx', COLUMN, how);
    expect(await told(type('check', { draft }))).toContain(problem);
  });

  test('a draft from elsewhere is not fetched', async () => {
    for (const url of [
      'https://files.example/a.md',
      'http://cdn.discordapp.com/a.md',
      'https://cdn.discordapp.com.example/a.md',
      'https://u:p@cdn.discordapp.com/a.md',
      'https://cdn.discordapp.com:8443/a.md',
      'file:///etc/passwd',
    ])
      expect(await told(type('check', { draft: { filename: 'a.md', size: 1, url } }))).toContain(
        'not lie on the platform',
      );
  });

  test('what was missed begins with the last edition in one’s direct messages', async () => {
    const users = ['710000000000000811', '710000000000000812', '710000000000000813'] as const;
    const [first, second, third] = users;
    const inboxes = [`user/${first}`, `user/${second}`, `user/${third}`] as const;
    const people = await deliverEditions(newsroom.store, 'discord', inboxes, NOW);
    for (const [at, { since }] of people.entries()) {
      const asked = type('digest missed', {}, { user: users[at] ?? first });
      expect(await told(asked)).toContain('You have missed');
      expect(JSON.stringify(lastOf(asked).body)).toContain(`<t:${since}:`);
    }
  });

  test('a button still works after a restart', async () => {
    const asked = type('quotes', { speaker: 'Xi' });
    await told(asked);
    await platform.stop();
    await start();
    const before = asked.open.place.messages.length;
    const pressed = fake.people.presses(lastOf(asked), 'Context');
    fake.deliver(pressed);
    await eventually(() => expect(asked.open.place.messages.length).toBeGreaterThan(before));
    expect(shown(lastOf(asked))).not.toContain('no longer known');
  });
});
