/** Quote cards on Slack: the button under a quote, the action on a message, and both without the permission to upload. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BOT_TOKEN } from '../../fakes/slack/world.ts';
import { countingArtist } from '../../fixtures/pictures.ts';
import { openOnSlack, type RealNewsroom } from './real-newsroom.ts';

let desk: RealNewsroom;
beforeEach(async () => {
  desk = await openOnSlack({}, { artist: countingArtist() });
});
afterEach(() => desk.close());

const quotes = async () => {
  await desk.member.slash('/quotes', 'speaker:Powell kind:direct');
  await desk.until(() => expect(desk.seen('U0USER11')).toHaveLength(1));
  const [answer] = desk.seen('U0USER11');
  if (answer === undefined) throw new Error('no answer');
  return answer;
};
const image = () => JSON.stringify(desk.seen('U0USER11').at(-1)?.blocks);

test('a quote has a button that shows it as a picture', async () => {
  const answer = await quotes();
  const token = /"text":"Card","emoji":false\},"action_id":"[^"]+","value":"([^"]+)"/.exec(
    JSON.stringify(answer.blocks),
  );
  await desk.member.press(answer, token?.[1] ?? '');
  await desk.until(() => expect(image()).toMatch(/"type":"image","slack_file":\{"id":"F1"\}/));
  expect(desk.slack.world.files.get('F1')?.content?.length).toBeGreaterThan(0);
});

test('a message whose words are on record has an action that draws them', async () => {
  const answer = await quotes();
  const said = /“([^”]{20,})”/.exec(answer.text)?.[1] ?? '';
  await desk.member.shortcut('message:card-here', `Did you hear? “${said}” (Powell)`);
  await desk.until(() => expect(image()).toContain('"slack_file":{"id":"F1"}'));
});

test('words that are not on record are drawn by nobody', async () => {
  await desk.member.shortcut(
    'message:card-here',
    '“The lighthouse keeper has eaten every map of Brackwater.”',
  );
  await desk.until(() => expect(desk.told('U0USER11')).toContain('No picture: no quotation of this message'));
  expect(desk.slack.world.files.size).toBe(0);
});

test('without the permission to upload the answer says in a sentence what is missing', async () => {
  const token = desk.slack.world.tokens.get(BOT_TOKEN);
  if (token !== undefined) token.scopes = token.scopes.filter((scope) => scope !== 'files:write');
  await desk.member.slash('/pullquote', 'card speaker:Powell');
  await desk.until(() => expect(desk.told('U0USER11')).toContain('The picture could not be added'));
  expect(desk.told('U0USER11')).toContain('files:write');
});

test('“Who says what here?” follows the links of previews and buttons', async () => {
  await desk.member.shortcut('message:quotes-here', 'Have a look', {
    attachments: [{ text: null, from_url: 'https://sample-courier.example/2022/07/webb-first-picture' }],
  });
  await desk.until(() => expect(desk.told('U0USER11')).toContain('Webb'));
});
