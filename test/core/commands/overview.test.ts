import { afterAll, beforeAll, expect, test } from 'vitest';
import { scopeOf } from '../../../src/core/base/scope.ts';
import type { Caller } from '../../../src/core/commands/command.ts';
import { newSource } from '../../../src/core/sources/manage-sources.ts';
import { buttonsOf, type Newsroom, openNewsroom, textOf } from './newsroom.ts';

const MANAGER: Partial<Caller> = { manager: true, scope: scopeOf('test:w1') };
const OTHERS: Partial<Caller> = { manager: true, workspace: 'test:w2', scope: scopeOf('test:w2') };

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
  await room.type('subscribe morning', MANAGER);
  const source = newSource(
    {
      id: 's1',
      workspace: 'test:w1',
      outlet: 'Harbour News',
      address: 'https://harbour.example',
      keep: 'full',
    },
    '2025-11-24T09:00:00.000Z',
  );
  await room.store.sources.save({ ...source, state: 'gone' });
});
afterAll(() => room.close());

const overview = async (caller = MANAGER) => (await room.type('pullquote overview', caller)).message;

test('managers see every channel by its name, with one button, and the sources that fail', async () => {
  const message = await overview();
  expect(textOf(message)).toContain('#w1/c1');
  expect(textOf(message)).toContain('Harbour News');
  expect(buttonsOf(message).map(({ label }) => label)).toEqual(['Pause', 'Pause']);
});

test('its button pauses that channel and resumes it, from wherever it is pressed', async () => {
  const away = { ...MANAGER, channel: null, here: 'w1/u1', direct: true };
  const paused = await room.press(await overview(), 'Pause', away);
  expect(paused?.message.data).toMatchObject({ channels: [{ status: 'paused' }] });
  const resumed = paused === null ? null : await room.press(paused.message, 'Resume', away);
  expect(resumed?.message.data).toMatchObject({ channels: [{ status: 'active' }] });
});

test('nothing of it is another workspace’s to see or to press', async () => {
  expect(textOf(await overview(OTHERS))).not.toMatch(/c1|Harbour/);
  const pressed = await room.press(await overview(), 'Pause', OTHERS);
  expect(pressed?.message.tone).toBe('error');
  expect((await overview()).data).toMatchObject({ channels: [{ status: 'active' }] });
});
