import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OPERATOR, SHARED } from '../../../../src/core/base/scope.ts';
import { subscriptionOf } from '../../../contracts/store-rows.ts';
import { byHttp, bySocket, type Person, person, type Way } from '../../../fakes/slack/people.ts';
import { type FakeSlack, startFakeSlack } from '../../../fakes/slack/server.ts';
import { directChannel, type FakeMessage, visibleTo } from '../../../fakes/slack/world.ts';
import { HTTP_ONLY, type Newsroom, newsroom, SOCKET_ONLY } from '../newsroom.ts';

const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 5_000, interval: 10 });

describe.each(['Socket Mode', 'HTTP'] as const)('over %s, with the real Bolt', (name) => {
  let slack: FakeSlack;
  let room: Newsroom;
  let way: Way;
  let somebody: Person;

  beforeEach(async () => {
    slack = await startFakeSlack();
    room = await newsroom(slack, name === 'HTTP' ? HTTP_ONLY : SOCKET_ONLY);
    await room.start();
    const mount = room.platform.mounts?.find(({ path }) => path === '/slack/events');
    way = mount === undefined ? bySocket(slack) : byHttp(slack, mount);
    somebody = person(slack, way);
  });

  afterEach(async () => {
    expect(slack.world.violations).toEqual([]);
    expect(slack.world.pings).toEqual([]);
    await room.stop();
    await slack.stop();
  });

  const seen = (channel = 'C0CH11', user = 'U0USER11'): readonly FakeMessage[] =>
    visibleTo(slack.world, channel, user);
  const answered = async (text: string, channel = 'C0CH11', user = 'U0USER11'): Promise<FakeMessage> => {
    await until(() =>
      expect(seen(channel, user).some((message) => message.text.startsWith(text))).toBe(true),
    );
    const message = seen(channel, user).find((one) => one.text.startsWith(text));
    if (message === undefined) throw new Error('gone again');
    return message;
  };
  const tokenOf = (message: FakeMessage | { readonly blocks: readonly unknown[] }, label: string): string => {
    const buttons = JSON.stringify(message.blocks);
    const found = new RegExp(`"text":"${label}","emoji":false},"action_id":"[^"]+","value":"([^"]+)"`).exec(
      buttons,
    );
    return found?.[1] ?? '';
  };

  test('a slash command is acknowledged without words and answered to the asker alone', async () => {
    expect(await somebody.slash('/quotes', 'speaker:Xi since')).toBeNull();
    const message = await answered('page 1 of Xi');
    expect(message.only).toBe('U0USER11');
    expect(room.ran[0]?.caller).toMatchObject({
      platform: 'slack',
      workspace: 'slack:T0SIM1',
      user: 'U0USER11',
      channel: 'C0CH11',
      here: 'T0SIM1/C0CH11',
      inbox: 'T0SIM1/U0USER11',
      direct: false,
      manager: false,
      timezone: 'Europe/Berlin',
    });
  });

  test('a command that speaks aloud is answered in the channel', async () => {
    expect(await somebody.slash('/ask', 'who won?')).toEqual({ response_type: 'in_channel' });
    expect((await answered('asked: who won?')).only).toBeNull();
  });

  test('every command works as /pullquote, and without words it helps', async () => {
    await somebody.slash('/pullquote', 'quotes speaker:"Xi Jinping"');
    await answered('page 1 of Xi Jinping');
    await somebody.slash('/pullquote', '');
    await answered('help');
  });

  test('escaped members, channels and links are read as they were shown', async () => {
    await somebody.slash(
      '/ask',
      '<@U0OTHER|anna> in <#C0CH11|news> on <https://a.example/?b=1&amp;c=2> &lt;why&gt;',
    );
    await answered('asked: @anna in #news on https://a.example/?b=1&amp;c=2 &lt;why&gt;');
    expect(room.ran[0]?.args).toEqual({ question: '@anna in #news on https://a.example/?b=1&c=2 <why>' });
  });

  test('a mention is answered in its thread, whether command or question', async () => {
    await somebody.mention('quotes speaker:Xi', '1700000000.000100');
    expect((await answered('page 1 of Xi')).thread).toBe('1700000000.000100');
    await somebody.mention('the summit, what came of it');
    const aloud = await answered('asked: the summit, what came of it');
    expect(aloud.thread).not.toBeNull();
    expect(aloud.only).toBeNull();
  });

  test('a mention outside of a thread is answered to all, in a new thread', async () => {
    await somebody.mention('quotes speaker:Xi');
    const message = await answered('page 1 of Xi');
    expect(message).toMatchObject({ only: null });
    expect(message.thread).not.toBeNull();
  });

  test('a mention about the person or the settings is answered to the person, in the channel', async () => {
    await somebody.mention('status');
    expect(await answered('')).toMatchObject({ only: 'U0USER11', thread: null });
    await somebody.mention('status', '1700000000.000100');
    await until(() => expect(seen().at(-1)).toMatchObject({ only: 'U0USER11', thread: '1700000000.000100' }));
  });

  test('people of other companies get an answer from shared articles only', async () => {
    await somebody.mention('quotes speaker:Xi', undefined, {}, true);
    await answered('page 1 of Xi');
    expect(room.ran[0]?.caller).toMatchObject({ workspace: 'slack:T0SIM1', scope: SHARED });
  });

  test('an edited mention and thanks are not answered; a greeting is, and a message with a file', async () => {
    await somebody.mention('quotes speaker:Xi', undefined, { edited: { user: 'U0USER11', ts: '1.2' } });
    await somebody.mention('Thanks!');
    await somebody.mention('Hello');
    await answered('help');
    await somebody.direct('quotes speaker:Li', { subtype: 'file_share', files: [{ id: 'F1' }] });
    await answered('page 1 of Li', 'D0USER11');
    expect(room.ran.map(({ name }) => name)).toEqual(['help', 'quotes']);
  });

  test('a direct message is a question, or a command', async () => {
    await somebody.direct('the summit');
    await answered('asked: the summit', 'D0USER11');
    await somebody.direct('quotes speaker:Xi');
    await answered('page 1 of Xi', 'D0USER11');
    expect(room.ran.at(-1)?.caller).toMatchObject({ direct: true, here: 'T0SIM1/U0USER11' });
  });

  test('paging changes the message that it stands under; other buttons answer anew', async () => {
    await somebody.slash('/quotes', 'speaker:Xi');
    const message = await answered('page 1 of Xi');
    await somebody.press(message, tokenOf(message, 'Next'));
    await until(() => expect(message.text).toMatch(/^page 2/));
    expect(seen()).toHaveLength(1);
    await somebody.press(message, tokenOf(message, 'More'));
    await until(() => expect(seen()).toHaveLength(2));
    await somebody.choose(message, tokenOf(message, 'More'));
    await until(() => expect(seen()).toHaveLength(3));
  });

  test('a form is asked in a modal, and what is wrong is said at its field', async () => {
    const admin = person(slack, way, 'U0ADMIN1');
    await admin.slash('/pullquote', 'setup');
    await until(() => expect(slack.world.modals).toHaveLength(1));
    const answers = (time: string) => ({
      digest: { value: { type: 'static_select', selected_option: { value: 'morning' } } },
      time: { value: { type: 'plain_text_input', value: time } },
      channel: { value: { type: 'conversations_select', selected_conversation: null } },
    });
    expect(await admin.submit(answers('soon'))).toEqual({
      response_action: 'errors',
      errors: { time: 'Write a time such as 07:30.' },
    });
    expect(await admin.submit(answers('08:15'))).toBeNull();
    await answered('it is set up', 'C0CH11', 'U0ADMIN1');
    expect(room.ran.at(-1)?.args).toEqual({ digest: 'morning', time: '08:15' });
  });

  test('a form does not wait for a profile that does not come', async () => {
    slack.faults.next('users.info', { kind: 'silence' });
    await person(slack, way, 'U0ADMIN1').slash('/pullquote', 'setup');
    await until(() => expect(slack.world.modals).toHaveLength(1));
    expect(room.logged.join()).toContain('a profile took too long');
  });

  test('a form that Slack does not open in time is said to be late', async () => {
    slack.faults.next('views.open', { kind: 'error', code: 'expired_trigger_id' });
    await person(slack, way, 'U0ADMIN1').slash('/pullquote', 'setup');
    expect((await answered('Slack did not open the form', 'C0CH11', 'U0ADMIN1')).only).toBe('U0ADMIN1');
  });

  test('only managers may change settings, as their profile says at that moment', async () => {
    await somebody.slash('/pullquote', 'setup digest:morning time:07:30');
    await until(() => expect(seen()).toHaveLength(1));
    expect(room.ran).toEqual([]);
    const boss = person(slack, way, 'U0ADMIN1');
    await boss.slash('/pullquote', 'setup digest:morning time:07:30');
    await answered('it is set up', 'C0CH11', 'U0ADMIN1');
    const before = seen('C0CH11', 'U0ADMIN1').length;
    const [admin] = [...slack.world.users.values()].filter((user) => user.id === 'U0ADMIN1');
    if (admin !== undefined) admin.admin = false;
    await boss.slash('/pullquote', 'setup digest:morning time:07:30');
    await until(() => expect(seen('C0CH11', 'U0ADMIN1')).toHaveLength(before + 1));
    expect(room.ran).toHaveLength(1);
  });

  test('people of other companies read what everybody may and manage nothing', async () => {
    await person(slack, way, 'U0STRANGE').slash('/quotes', 'speaker:Xi');
    await answered('page 1 of Xi', 'C0CH11', 'U0STRANGE');
    expect(room.ran[0]?.caller).toMatchObject({ workspace: null, scope: { kind: 'shared' }, manager: false });
  });

  test('the message shortcut checks the words of the message', async () => {
    await somebody.shortcut('message:check', 'they said &lt;never&gt;');
    await answered('checked');
    expect(room.ran[0]).toMatchObject({ name: 'check', args: { words: 'they said <never>' } });
  });

  test('the message shortcut checks what the links of a message unfold to', async () => {
    await somebody.shortcut('message:check', '<https://outlet.example/1>', {
      attachments: [{ text: 'She said &quot;yes&quot; &amp; left' }, { text: null }],
    });
    await answered('checked');
    expect(room.ran[0]).toMatchObject({
      args: { words: 'https://outlet.example/1\nShe said &quot;yes&quot; & left' },
    });
  });

  test('the Home tab shows what is mine, and pressing there draws it anew with the answer', async () => {
    await somebody.openHome();
    await until(() =>
      expect(JSON.stringify(slack.world.homes.get('U0USER11'))).toContain('your subscriptions'),
    );
    const home = slack.world.homes.get('U0USER11');
    await somebody.pressAtHome(tokenOf({ blocks: [home] }, 'Pause'));
    await until(() => expect(JSON.stringify(slack.world.homes.get('U0USER11'))).toContain('it is paused'));
  });

  test('an admin sets a channel up from the Home tab', async () => {
    const admin = person(slack, way, 'U0ADMIN1');
    await somebody.openHome();
    await admin.openHome();
    await until(() => expect(slack.world.homes.size).toBe(2));
    expect(JSON.stringify(slack.world.homes.get('U0USER11'))).not.toContain('Set up in a channel');
    await admin.pressAtHome(tokenOf({ blocks: [slack.world.homes.get('U0ADMIN1')] }, 'Set up in a channel'));
    await until(() => expect(slack.world.modals).toHaveLength(1));
    await admin.submit({
      digest: { value: { type: 'static_select', selected_option: { value: 'morning' } } },
      time: { value: { type: 'plain_text_input', value: '07:30' } },
      channel: { value: { type: 'conversations_select', selected_conversation: 'C0CH12' } },
    });
    await answered('it is set up', 'D0ADMIN1', 'U0ADMIN1');
    expect(room.ran.find(({ name: ran }) => ran === 'pullquote setup')?.args).toEqual({
      digest: 'morning',
      time: '07:30',
      channel: 'C0CH12',
    });
  });

  test('who invites the bot is greeted in the channel alone, and who opens its messages once', async () => {
    const joined = { type: 'member_joined_channel', channel: 'C0CH11', team: 'T0SIM1', channel_type: 'C' };
    await somebody.tell({ ...joined, user: 'U0OTHER', inviter: 'U0USER11' });
    await somebody.tell({ ...joined, user: 'U0BOT1', inviter: 'U0USER11' });
    expect((await answered('Pullquote')).only).toBe('U0USER11');
    expect(seen()).toHaveLength(1);
    const opened = { type: 'app_home_opened', user: 'U0USER11', channel: 'D0USER11', tab: 'messages' };
    await somebody.direct('the summit');
    await answered('asked: the summit', 'D0USER11');
    await somebody.tell(opened);
    await somebody.tell({ ...joined, user: 'U0BOT1', inviter: 'U0USER11' });
    await room.platform.stop();
    expect(seen()).toHaveLength(1);
    expect(seen('D0USER11')).toHaveLength(1);
  });

  test('an empty conversation with the bot begins with a greeting', async () => {
    directChannel(slack.world, 'U0USER11');
    await somebody.tell({ type: 'app_home_opened', user: 'U0USER11', channel: 'D0USER11', tab: 'messages' });
    await answered('Pullquote', 'D0USER11');
  });

  test('posts follow a channel to its new id, pause while it is archived, and go on after', async () => {
    const { subscriptions } = room.store;
    const at = (channel: string) => ({ platform: 'slack', address: `T0SIM1/${channel}`, options: {} });
    await subscriptions.save(subscriptionOf('s1', { to: at('C0OLD') }));
    await subscriptions.save(subscriptionOf('s2', { to: at('C0OLD'), status: 'paused', reason: 'by hand' }));
    const status = async (id: string) => (await subscriptions.get(OPERATOR, id))?.status;
    await somebody.tell({ type: 'channel_id_changed', old_channel_id: 'C0OLD', new_channel_id: 'C0NEW' });
    await until(async () => expect((await subscriptions.get(OPERATOR, 's1'))?.to).toEqual(at('C0NEW')));
    await somebody.tell({ type: 'channel_archive', channel: 'C0NEW', user: 'U0ADMIN1' });
    await until(async () => expect(await status('s1')).toBe('paused'));
    await somebody.tell({ type: 'channel_unarchive', channel: 'C0NEW', user: 'U0ADMIN1' });
    await until(async () => expect([await status('s1'), await status('s2')]).toEqual(['active', 'paused']));
    await somebody.tell({ type: 'channel_left', channel: 'C0NEW', actor_id: 'U0ADMIN1' });
    await until(async () => expect(await status('s1')).toBe('paused'));
    await somebody.tell({ type: 'member_joined_channel', user: 'U0BOT1', channel: 'C0NEW', team: 'T0SIM1' });
    await until(async () => expect(await status('s1')).toBe('active'));
  });

  test('a file goes to the asker’s direct messages', async () => {
    await somebody.slash('/pullquote', 'export quotes');
    await answered('a file');
    const [file] = slack.world.files.values();
    expect(file).toMatchObject({ name: 'quotes.csv', channel: 'D0USER11' });
    expect(file?.content?.toString('utf8')).toBe('speaker,text\nXi,“é”\n');
  });

  test('a delivery that comes twice acts once, and is acknowledged twice', async () => {
    await somebody.slash('/quotes', 'speaker:Xi');
    await answered('page 1 of Xi');
    expect(await way.again()).toBeNull();
    await somebody.direct('the summit');
    await answered('asked: the summit', 'D0USER11');
    await way.again();
    expect(room.ran).toHaveLength(2);
    expect(slack.world.messages).toHaveLength(2);
  });

  test('what came in before the end is still answered', async () => {
    await somebody.slash('/quotes', 'speaker:Xi');
    await room.platform.stop();
    expect(seen()).toHaveLength(1);
    expect(room.platform.ready()).toBe(false);
  });

  test('mistakes and faults are told to the asker alone', async () => {
    await somebody.slash('/broken', 'politely');
    expect((await answered('That can’t be done.')).only).toBe('U0USER11');
    await somebody.slash('/broken', 'badly');
    await until(() => expect(seen()).toHaveLength(2));
    expect(JSON.stringify(seen())).not.toContain('secret');
  });

  test('a lost or spent response address is not the end of an answer', async () => {
    const answering = somebody.slash('/quotes', 'speaker:Xi');
    for (const address of slack.world.addresses.values()) address.uses = 5;
    await answering;
    await until(() => expect(seen()).toHaveLength(1));
    slack.world.violations.splice(0);
  });

  test('uninstalling forgets the token and marks the workspace as left', async () => {
    await way.deliver('events_api', {
      type: 'event_callback',
      team_id: 'T0SIM1',
      event_id: 'Ev-gone',
      event: { type: 'app_uninstalled' },
    });
    await until(async () => expect((await room.store.workspaces.get('slack:T0SIM1'))?.leftAt).not.toBeNull());
  });
});
