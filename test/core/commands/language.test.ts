/** The language of a workspace: what is said to all of its people. Each person is answered in their own. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { scopeOf } from '../../../src/core/base/scope.ts';
import { LOCALE_SETTING, workspaceLocale } from '../../../src/core/subscriptions/workspace-locale.ts';
import { wordingFor } from '../../../src/core/wording/index.ts';
import { type Newsroom, openNewsroom, textOf } from './newsroom.ts';

const WORKSPACE = 'test:w1';

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
});
afterEach(() => room.close());

const manager = (locale: string) =>
  ({
    workspace: WORKSPACE,
    channel: 'c1',
    here: 'w1/c1',
    direct: false,
    manager: true,
    locale,
    scope: scopeOf(WORKSPACE),
  }) as const;

const locales = async () =>
  (await room.store.subscriptions.list(scopeOf(WORKSPACE), {})).map(({ preferences }) => preferences.locale);

it('is set by managers, shown in the language of whoever asks, and kept', async () => {
  const set = await room.type('pullquote language fr', manager('de'));
  expect(textOf(set.message)).toContain('Französisch');
  const shown = await room.type('pullquote language', manager('en-GB'));
  expect(textOf(shown.message)).toContain('Posts in channels and notices to managers are in French.');
  expect(workspaceLocale(await room.store.workspaces.get(WORKSPACE))).toBe('fr');
  await room.type('pullquote language off', manager('en-GB'));
  expect(workspaceLocale(await room.store.workspaces.get(WORKSPACE))).toBeNull();
});

it('goes over what the platform tells, which is the default', async () => {
  await room.type('pullquote language ja', manager('en'));
  const stored = await room.store.workspaces.get(WORKSPACE);
  if (stored === null) throw new Error('nothing was stored');
  await room.store.workspaces.save({
    ...stored,
    settings: { ...stored.settings, [LOCALE_SETTING]: 'pt-BR' },
  });
  expect(workspaceLocale(await room.store.workspaces.get(WORKSPACE))).toBe('ja');
  const { message } = await room.type('pullquote language off', manager('en'));
  expect(message.data).toMatchObject({ language: 'pt-BR' });
});

it('is that of the channels that are subscribed already, and of those to come', async () => {
  await room.type('subscribe morning', manager('en-GB'));
  expect(await locales()).toEqual(['en-GB']);
  const { message } = await room.type('pullquote language de', manager('en-GB'));
  expect(message.data).toEqual({ language: 'de', changed: 1 });
  expect(await locales()).toEqual(['de']);
  await room.type('subscribe morning', { ...manager('en-GB'), channel: 'c2', here: 'w1/c2' });
  expect(await locales()).toEqual(['de', 'de']);
});

it('refuses what is no language, and a direct message, in the language of the asker', async () => {
  const { problem, place } = wordingFor('es');
  const wrong = await room.type('pullquote language q1', manager('es'));
  expect(textOf(wrong.message)).toContain(problem.noLanguage('q1')[0]);
  const direct = await room.type('pullquote language de', { ...manager('es'), workspace: null });
  expect(textOf(direct.message)).toContain(place.noChannel);
});
