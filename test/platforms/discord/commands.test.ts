import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applicationCommands } from '../../../src/platforms/discord/commands.ts';
import { openNewsroom } from '../../core/commands/newsroom.ts';
import { commandsSchema } from '../../fakes/discord/rules-interactions.ts';
import { openRig, type Rig } from './rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await openRig();
});
afterAll(() => rig.close());

const named = (name: string, type = 1) =>
  applicationCommands(rig.commands).find((each) => each.name === name && each.type === type);

describe('what Discord is told of the commands', () => {
  test('is what it takes', () => {
    expect(commandsSchema.safeParse(applicationCommands(rig.commands)).error).toBeUndefined();
  });

  test('puts required options first, with choices or suggestions', () => {
    expect(named('quotes')?.options).toMatchObject([
      { name: 'speaker', required: true, autocomplete: true },
      {
        name: 'kind',
        choices: [
          { name: 'direct', value: 'direct' },
          { name: 'mixed', value: 'mixed' },
        ],
      },
    ]);
  });

  test('completes no field that has nothing to suggest', async () => {
    const newsroom = await openNewsroom();
    const told = applicationCommands(newsroom.commands);
    const options = told.find(({ name, type }) => name === 'quotes' && type === 1)?.options ?? [];
    const completing = options.flatMap(({ name, autocomplete }) => (autocomplete === true ? [name] : []));
    expect(completing).toEqual(['speaker', 'source', 'since', 'until']);
    expect(commandsSchema.safeParse(told).error).toBeUndefined();
    await newsroom.close();
  });

  test('makes subcommands of two words', () => {
    expect(named('digest')?.options?.map(({ name, type }) => [name, type])).toEqual([
      ['show', 1],
      ['list', 1],
    ]);
  });

  test('leaves out what only buttons use', () => {
    expect(named('fix')).toBeUndefined();
    expect(named('quotes')?.options?.map(({ name }) => name)).not.toContain('page');
  });

  test('hides what is for managers from others', () => {
    expect(named('setup')?.default_member_permissions).toBe('32');
    expect(named('digest')?.default_member_permissions).toBeNull();
  });

  test('offers a channel where a channel is wanted', () => {
    expect(named('setup')?.options?.[0]).toMatchObject({ name: 'channel', type: 7 });
  });

  test('puts message actions into the menu of messages', () => {
    expect(named('Check quotes', 3)).toBeDefined();
  });

  test('brings translations', () => {
    expect(named('quotes')?.name_localizations).toMatchObject({ de: 'zitate' });
  });

  test('refuses a command that is also the head of others', () => {
    const [, digest] = rig.commands;
    if (digest === undefined) throw new Error('no command');
    expect(() => applicationCommands([...rig.commands, { ...digest, name: 'digest' }])).toThrow(/group/);
  });
});
