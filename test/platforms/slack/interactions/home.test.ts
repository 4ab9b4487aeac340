import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller } from '../../../../src/core/commands/command.ts';
import { wordingFor } from '../../../../src/core/wording/index.ts';
import { homeView } from '../../../../src/platforms/slack/interactions/home.ts';
import { CALLER, type Newsroom, NOW, openNewsroom } from '../../../core/commands/newsroom.ts';
import { violationsOfView } from '../../../fakes/slack/blocks.ts';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const AT_HOME: Caller = { ...CALLER, channel: null, direct: true, here: 'w1/u1' };

async function drawn(caller: Caller) {
  const { store, commands, dispatch } = newsroom;
  const view = await homeView(caller, null, { store, commands, dispatch, now: () => NOW });
  expect(violationsOfView(view)).toEqual([]);
  return view.blocks;
}

test.each([true, false])(
  'every button at the top of the Home tab asks or answers (manager: %s)',
  async (manager) => {
    const caller = { ...AT_HOME, manager };
    const offers = (await drawn(caller)).find(({ type }) => type === 'actions');
    const tokens =
      offers?.type === 'actions'
        ? offers.elements.map((one) => (one.type === 'button' ? (one.value ?? '') : ''))
        : [];
    expect(tokens).toHaveLength(manager ? 4 : 3);
    for (const token of tokens) {
      const input = { kind: 'button', token } as const;
      if (newsroom.dispatch.declared(input).form !== null) continue;
      const reply = await newsroom.dispatch.run({ id: null, caller, input });
      expect(reply?.message.tone).toBeUndefined();
    }
  },
);

test.each(['fr-FR', 'zh-CN'])('the Home tab is in the person’s language: %s', async (locale) => {
  const { slack, ledger } = wordingFor(locale);
  const said = JSON.stringify(await drawn({ ...AT_HOME, locale, manager: true }));
  for (const words of [slack.home.about, slack.home.setUp, slack.home.follow, ledger.show])
    expect(said).toContain(words);
});

test('what somebody follows and gets is in their Home tab', async () => {
  await newsroom.type('follow speaker:Xi', AT_HOME);
  await newsroom.type('subscribe morning time:07:30', AT_HOME);
  const said = JSON.stringify(await drawn(AT_HOME));
  expect(said).toContain('Xi Jinping');
  expect(said).toContain('Morning briefing');
});
