/** Drafts on Slack: sent directly, with a mention, or picked from a message; and what is said when they can't be read. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type LogLine, logInto } from '../../core/commands/newsroom.ts';
import { sent } from '../../fakes/slack/people.ts';
import { BOT_TOKEN, visibleTo } from '../../fakes/slack/world.ts';
import { COLUMN, CONFIDENTIAL, invented } from '../../fixtures/draft-files.ts';
import { openOnSlack, type RealNewsroom } from './real-newsroom.ts';

const logged: LogLine[] = [];
/** Each look at the clock takes two seconds. */
let clock = Temporal.Instant.from('2026-11-24T09:00:00Z');
let desk: RealNewsroom;
beforeAll(async () => {
  desk = await openOnSlack({}, { log: logInto(logged), now: () => (clock = clock.add({ seconds: 2 })) });
});
afterAll(async () => {
  expect(JSON.stringify(logged)).not.toContain(CONFIDENTIAL);
  expect(JSON.stringify(logged)).not.toContain('column.docx');
  await desk.close();
});
beforeEach(() => {
  desk.slack.world.messages.length = 0;
});

const INBOX = 'D0USER11';
/** What the member reads at a place, as one text. */
const read = (channel: string): string =>
  visibleTo(desk.slack.world, channel, 'U0USER11')
    .map(({ text, blocks }) => `${text} ${JSON.stringify(blocks)}`)
    .join('\n');
const send = (text: string, file: ReturnType<typeof sent>) =>
  desk.member.direct(text, { subtype: 'file_share', files: [file] });
const scopes = (change: (scopes: readonly string[]) => readonly string[]): void => {
  const token = desk.slack.world.tokens.get(BOT_TOKEN);
  if (token !== undefined) token.scopes = change(token.scopes);
};

test.each(['', 'Please look at this before noon', 'thanks', 'check'])(
  'a draft in a direct message is checked, whatever is written beside it: %s',
  async (text) => {
    await send(text, sent(desk.slack, 'column.docx', COLUMN));
    await desk.until(() => expect(read(INBOX)).toContain('3 quotations checked, 2 not as on record'));
    expect(read(INBOX)).toContain('Paragraph 2');
  },
);

test('a long draft shows how far it is, and comes whole as a file', async () => {
  await send('', sent(desk.slack, 'notes.md', Buffer.from(invented(30))));
  await desk.until(() => expect(read(INBOX)).toContain('22 quotations not shown here'));
  const methods = desk.slack.world.calls.map(({ method }) => method);
  expect(methods).toContain('chat.update');
  expect(methods).toContain('chat.delete');
  expect(read(INBOX)).not.toContain('of 30 quotations checked');
  const [report] = [...desk.slack.world.files.values()];
  expect(report).toMatchObject({ name: 'notes-quotations.md', channel: INBOX });
  expect(report?.content?.toString()).toMatch(/^## Line 59: Not on record\.$/m);
});

test('without files:write the answer says that the file is missing', async () => {
  scopes((all) => all.filter((scope) => scope !== 'files:write'));
  await send('', sent(desk.slack, 'notes.md', Buffer.from(invented(30))));
  await desk.until(() => expect(read(INBOX)).toContain('The file could not be added.'));
  scopes((all) => [...all, 'files:write']);
});

test('a draft in a channel is answered to its sender alone', async () => {
  await desk.member.mention('is this right?', undefined, {
    files: [sent(desk.slack, 'column.docx', COLUMN)],
  });
  await desk.until(() => expect(read('C0CH11')).toContain('3 quotations checked'));
  const shortcut = { files: [sent(desk.slack, 'column.docx', COLUMN)] };
  await desk.member.shortcut('message:check', 'For tomorrow', shortcut);
  await desk.until(() => expect(read('C0CH11').match(/2 not as on record/g)?.length).toBeGreaterThan(3));
  expect(JSON.stringify(visibleTo(desk.slack.world, 'C0CH11', 'U0OTHER1'))).toBe('[]');
});

test('another command stays itself, and a picture is no draft', async () => {
  await send('speakers', sent(desk.slack, 'column.docx', COLUMN));
  await desk.until(() => expect(read(INBOX)).toContain('Speaker'));
  desk.slack.world.messages.length = 0;
  await send('', sent(desk.slack, 'chart.png', Buffer.from('x')));
  await desk.until(() => expect(read(INBOX)).toContain('can’t be checked: chart.png'));
});

test.each([
  ['lies elsewhere', { external: true }, 'does not lie on the platform'],
  ['is gone', { how: 404 }, 'does not hand the file over'],
  ['is forbidden', { how: 403 }, 'does not hand the file over'],
  ['breaks', { how: 500 }, 'did not deliver the file in time'],
  ['does not come', { how: 'hang' }, 'did not deliver the file in time'],
] as const)('a draft that %s is told, with the remedy', async (_, how, problem) => {
  const name = 'how' in how && how.how === 'hang' ? 'slow.docx' : 'column.docx';
  await send('', sent(desk.slack, name, COLUMN, how));
  await desk.until(() => expect(read(INBOX)).toContain(problem));
});

test('without files:read the answer names the permission', async () => {
  scopes((all) => all.filter((scope) => scope !== 'files:read'));
  await send('', sent(desk.slack, 'column.docx', COLUMN));
  await desk.until(() => expect(read(INBOX)).toContain('may not read files in this workspace'));
  expect(read(INBOX)).toContain('files:read');
  scopes((all) => [...all, 'files:read']);
});

test('a file that the bot cannot see is asked for directly', async () => {
  await desk.member.shortcut('message:check', '', { files: [{ id: 'F0UNSEEN', name: 'a.md' }] });
  await desk.until(() => expect(read('C0CH11')).toContain('Send the file to Pullquote in a direct message.'));
});
