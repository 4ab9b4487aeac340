import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OPERATOR, SHARED, scopeOf } from '../../../src/core/base/scope.ts';
import type { Caller } from '../../../src/core/commands/command.ts';
import { buttonsOf, CALLER, type Newsroom, openNewsroom, textOf } from './newsroom.ts';

const MANAGER: Partial<Caller> = { manager: true, scope: scopeOf('test:w1') };
const OTHERS: Partial<Caller> = { manager: true, workspace: 'test:w2', scope: scopeOf('test:w2') };
const CREATE =
  'digest create title:Ports sections:"Sea: ferry, @Ada Brook | Rest" time:08:00 days:daily timezone:UTC';

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterEach(async () => {
  for (const { name } of await own()) await newsroom.store.digests.remove(scopeOf('test:w1'), name);
  newsroom.directory.changed();
});
afterAll(() => newsroom.close());

const say = async (line: string, caller: Partial<Caller> = MANAGER) =>
  (await newsroom.type(line, caller)).message;
const own = () => newsroom.store.digests.list(scopeOf('test:w1'));

describe('a digest made in chat', () => {
  it('belongs to its workspace, has a name, and shows its next three times', async () => {
    const message = await say(CREATE);
    expect(await own()).toMatchObject([
      {
        name: 'ports',
        workspace: 'test:w1',
        definition: {
          schedule: '0 8 * * *',
          sections: [{ title: 'Sea' }, { title: 'Rest' }],
          destinations: [],
        },
      },
    ]);
    expect(textOf(message)).toContain('ports');
    expect(message.data).toMatchObject({ digest: 'ports', next: { length: 3 } });
    expect(buttonsOf(message).map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Post it here', 'Edit', 'Delete']),
    );
  });

  it('is found by its name and title in its workspace at once, and nowhere else', async () => {
    await say('digest list');
    await say(CREATE);
    expect(textOf(await say('digest list'))).toContain('Ports');
    expect((await say('digest show Ports')).tone).toBeUndefined();
    expect(textOf(await say('digest list', OTHERS))).not.toContain('Ports');
    expect(textOf(await say('digest show ports', OTHERS))).not.toContain('Preview');
    expect(textOf(await say('digest edit ports time:9', OTHERS))).not.toContain('Changed');
    expect(textOf(await say('digest delete ports', OTHERS))).not.toContain('Undo');
  });

  it('is a button away in the list, for managers', async () => {
    expect(textOf(await say('digest list'))).toContain('Create a digest');
    expect(textOf(await say('digest list', {}))).not.toContain('Create a digest');
  });

  it('is for managers, and not for direct messages', async () => {
    expect((await say(CREATE, { scope: scopeOf('test:w1') })).tone).toBe('error');
    expect((await say(CREATE, { manager: true, workspace: null, scope: SHARED })).tone).toBe('error');
    expect(await own()).toEqual([]);
  });

  it('asks for what is missing with a button that opens the form', async () => {
    const message = await say('digest create');
    expect(buttonsOf(message)).toMatchObject([{ label: 'Create a digest', command: 'digest create' }]);
    expect(await own()).toEqual([]);
  });

  it('names each wrong field, keeps what was typed, and goes on from there', async () => {
    const message = await say('digest create title:Ports time:25:99 days:blah timezone:Berlin limit:9');
    expect(message.tone).toBe('error');
    expect(message.data).toMatchObject({ problems: { time: /25:99/, days: /blah/, timezone: /Berlin/ } });
    const [correct] = buttonsOf(message);
    const input = {
      kind: 'button',
      token: correct?.kind === 'command' ? (correct.token ?? '') : '',
    } as const;
    const form = newsroom.dispatch.declared(input).form;
    const caller = { ...CALLER, ...MANAGER } as Caller;
    const wide = await form?.fields(caller, 100);
    expect(wide?.map(({ name, initial }) => [name, initial])).toEqual([
      ['title', 'Ports'],
      ['sections', undefined],
      ['time', '25:99'],
      ['days', 'blah'],
      ['timezone', 'Berlin'],
      ['style', 'standard'],
      ['limit', '9'],
    ]);
    const narrow = await form?.fields(caller, 5);
    expect(narrow?.map(({ name }) => name)).toEqual(['title', 'sections', 'when', 'style', 'limit']);
    const answers = { when: '9:15 mon-fri Europe/Berlin' };
    const reply = await newsroom.dispatch.run({ id: 'x', caller, input: { ...input, answers } });
    expect(reply?.message.tone).toBeUndefined();
    expect(await own()).toMatchObject([
      { definition: { schedule: '15 9 * * 1,2,3,4,5', timezone: 'Europe/Berlin', limit: 9 } },
    ]);
  });

  it('refuses a title that exists, and lists the names', async () => {
    const message = await say('digest create title:"Morning briefing"');
    expect(message.data).toMatchObject({ problems: { title: /morning/ } });
  });
});

describe('editing', () => {
  beforeEach(() => say(CREATE));

  it('changes what is given and keeps the rest', async () => {
    await say('digest edit ports time:9');
    expect(await own()).toMatchObject([
      {
        name: 'ports',
        definition: { schedule: '0 9 * * *', sections: [{ title: 'Sea' }, { title: 'Rest' }] },
      },
    ]);
  });

  it('opens the form with what is set when only the name is given', async () => {
    const caller = { ...CALLER, ...MANAGER } as Caller;
    const { form } = newsroom.dispatch.declared({ kind: 'text', text: 'digest edit ports' });
    expect(form?.given).toEqual({ name: 'ports' });
    const fields = await form?.fields(caller, 100);
    expect(fields?.find(({ name }) => name === 'sections')?.initial).toBe('Sea: @Ada Brook, ferry\nRest');
    expect(newsroom.dispatch.declared({ kind: 'text', text: 'digest edit ports time:9' }).form).toBeNull();
  });

  it('shows what is set where no form can be opened', async () => {
    expect(textOf(await say('digest edit ports'))).toContain('Sea: @Ada Brook, ferry');
  });

  it('refuses members before the form opens', async () => {
    const { form } = newsroom.dispatch.declared({ kind: 'text', text: 'digest edit ports' });
    await expect(form?.fields({ ...CALLER, manager: false }, 100)).rejects.toThrow(/managers/);
  });

  it('sends a digest of a file to its copy', async () => {
    const message = await say('digest edit morning time:9');
    expect([message.tone, textOf(message)]).toEqual(['error', expect.stringContaining('/digest copy')]);
    await say('digest copy morning');
    expect(await own()).toMatchObject([{ name: 'morning-briefing-2' }, { name: 'ports' }]);
  });
});

describe('deleting', () => {
  beforeEach(() => say(CREATE));
  const subscriptions = () =>
    newsroom.store.subscriptions.list(OPERATOR, { kind: 'digest', digest: 'ports' });

  it('asks first, ends its subscriptions, and can be undone', async () => {
    await say('subscribe ports');
    const asked = await say('digest delete ports');
    expect(textOf(asked)).toContain('1 subscription');
    expect(await own()).toHaveLength(1);
    const deleted = await newsroom.press(asked, 'Delete', MANAGER);
    expect(await own()).toEqual([]);
    expect(await subscriptions()).toMatchObject([{ status: 'ended' }]);
    const undone = deleted === null ? null : await newsroom.press(deleted.message, 'Undo', MANAGER);
    expect(textOf(undone?.message ?? asked)).toContain('Restored');
    expect(await own()).toMatchObject([{ name: 'ports', definition: { schedule: '0 8 * * *' } }]);
    expect(await subscriptions()).toMatchObject([{ status: 'active' }]);
  });

  it('can be undone by the one who did it only, and not over another of that name', async () => {
    const deleted = await newsroom.press(await say('digest delete ports'), 'Delete', MANAGER);
    const message = deleted?.message ?? (await say('help'));
    expect((await newsroom.press(message, 'Undo', { ...MANAGER, user: 'u2' }))?.message.tone).toBe('error');
    await say(CREATE);
    expect((await newsroom.press(message, 'Undo', MANAGER))?.message.tone).toBe('error');
  });

  it('leaves a file’s digest alone', async () => {
    expect((await say('digest delete morning')).tone).toBe('error');
  });
});
