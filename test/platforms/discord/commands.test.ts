import { Locale } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { english, wordingFor } from '../../../src/core/wording/index.ts';
import { applicationCommands } from '../../../src/platforms/discord/commands.ts';
import { commandAt } from '../../../src/platforms/discord/interactions/placement.ts';
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

type Told = Readonly<Partial<Record<'name' | 'description', string>>> & {
  readonly name: string;
  readonly type: number;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly options?: readonly Told[];
};

const LOCALES = Object.values(Locale).filter((locale) => wordingFor(locale) !== english);

describe.each(LOCALES)('in the language %s', (locale) => {
  let told: readonly Told[];
  beforeAll(async () => {
    const newsroom = await openNewsroom();
    told = applicationCommands(newsroom.commands);
    await newsroom.close();
  });
  const all = (list: readonly Told[], path = ''): readonly (readonly [string, Told])[] =>
    list.flatMap((each) => {
      const own = `${path} ${each.name}`.trim();
      return [[own, each] as const, ...all(each.options ?? [], own)];
    });

  test('what its catalogue says describes commands and options', () => {
    const said = wordingFor(locale);
    const descriptions = new Map(all(told).map(([path, each]) => [path, each.description_localizations]));
    expect(descriptions.get('quotes')?.[locale]).toBe(said.commands['quotes']?.summary);
    expect(descriptions.get('quotes speaker')?.[locale]).toBe(said.option.speaker);
    expect(descriptions.get('pullquote filter topics')?.[locale]).toBe(
      said.commands['pullquote filter']?.options?.['topics'],
    );
  });

  test('no two that stand side by side have one name', () => {
    const groups = [told, ...all(told).map(([, { options = [] }]) => options)];
    for (const group of groups) {
      const names = group.map(({ name, name_localizations: names }) => names?.[locale] ?? name);
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    }
  });

  test('every command that its catalogue says has a name, and so has every option', () => {
    const commands = Object.keys(wordingFor(locale).commands);
    const isSaid = (path: string) =>
      commands.some((name) => path === name || path.startsWith(`${name} `) || name.startsWith(`${path} `));
    const named = all(told).filter(([path]) => path !== 'pullquote' && isSaid(path));
    expect(named.length).toBeGreaterThan(commands.length);
    const unnamed = named.filter(([, { name_localizations: names }]) => names?.[locale] === undefined);
    expect(unnamed.map(([path]) => path)).toEqual([]);
  });

  test('nothing is told of what does not exist', () => {
    const own = all(told).map(([path]) => path);
    // Discord lists what is for managers in other places than its name says; its translation goes by its name.
    const paths = new Set([...own, ...own.map((path) => commandAt(path.split(' ')))]);
    const language = wordingFor(locale).commandNames;
    expect(Object.keys(language.commands).filter((name) => !paths.has(name))).toEqual([]);
    const options = Object.keys(language.options);
    expect(
      options.filter((name) => ![...paths].some((path) => path.endsWith(` ${name}`) || path === name)),
    ).toEqual([]);
  });
});

test('nothing that Discord is told speaks of workspaces, in any language', async () => {
  const newsroom = await openNewsroom();
  const told = JSON.stringify(applicationCommands(newsroom.commands));
  await newsroom.close();
  for (const word of [
    'orkspace',
    'espacio de trabajo',
    'espace de travail',
    'пространств',
    'ワークスペース',
    '工作区',
  ])
    expect(told).not.toContain(word);
  expect(told).toContain('of this server, by name');
});

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
    expect(named('digest')?.options?.map(({ name, type }) => [name, type])).toEqual([['show', 1]]);
  });

  test('lists what is for managers where only they see it, and reads it back', async () => {
    const newsroom = await openNewsroom();
    const told = applicationCommands(newsroom.commands);
    await newsroom.close();
    const pathsIn = ({ options = [] }: Told): readonly (readonly string[])[] =>
      options.flatMap((each) =>
        each.type === 1 ? [[each.name]] : pathsIn(each).map((path) => [each.name, ...path]),
      );
    const places = told
      .filter(({ type }) => type === 1)
      .flatMap((each) => {
        const inner = each.options?.some(({ type }) => type < 3) === true ? pathsIn(each) : [[]];
        return inner.map((path) => ({ path: [each.name, ...path], seen: each.default_member_permissions }));
      });
    const names = places.map(({ path }) => commandAt(path));
    for (const command of newsroom.commands.filter(({ hidden }) => hidden !== true)) {
      const seen = places.filter((_, at) => names[at] === command.name).map(({ seen }) => seen);
      expect(seen.includes(null), command.name).toBe(command.audience === 'anyone');
    }
    expect(names.filter((name) => !newsroom.commands.some((command) => command.name === name))).toEqual([]);
    expect(places.map(({ path }) => path.join(' '))).toEqual(
      expect.arrayContaining(['pullquote digest publish', 'pullquote setup', 'my hours', 'digest show']),
    );
  });

  test('may be used anywhere as far as it only reads what is shared', async () => {
    const newsroom = await openNewsroom();
    const told = applicationCommands(newsroom.commands);
    await newsroom.close();
    const everywhere = told.filter(({ integration_types }) => integration_types.includes(1));
    expect(everywhere.map(({ name }) => name)).toEqual([
      'quotes',
      'context',
      'ask',
      'check',
      'story',
      'card',
      'Check quotes',
      'Who says what here?',
      'Quote card',
    ]);
    for (const { contexts } of everywhere) expect(contexts).toEqual([0, 1, 2]);
    const others = told.filter(({ integration_types }) => !integration_types.includes(1));
    for (const { contexts, default_member_permissions: managers } of others)
      expect(contexts).toEqual(managers === null ? [0, 1] : [0]);
  });

  test('has numbers within bounds, and yes or no', async () => {
    const newsroom = await openNewsroom();
    const [sources] = applicationCommands(newsroom.commands)
      .filter(({ name }) => name === 'pullquote')
      .flatMap(({ options = [] }) => options.filter(({ name }) => name === 'sources'));
    await newsroom.close();
    const add = sources?.options?.find(({ name }) => name === 'add')?.options ?? [];
    const of = (name: string) => add.find((each) => each.name === name);
    expect(of('retention')).toMatchObject({ type: 4, min_value: 0, max_value: 3650 });
    expect(of('latest')).toMatchObject({ type: 4, min_value: 0, max_value: 100 });
    expect(of('fulltext')).toMatchObject({ type: 5 });
    expect(of('fulltext')?.choices).toBeUndefined();
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
    expect(named('quotes')?.name_localizations).toMatchObject({ de: 'zitate', fr: 'citations' });
    expect(named('Check quotes', 3)?.name_localizations).toMatchObject({ de: 'Zitate prüfen' });
  });

  test('refuses a command that is also the head of others', () => {
    const [, digest] = rig.commands;
    if (digest === undefined) throw new Error('no command');
    expect(() => applicationCommands([...rig.commands, { ...digest, name: 'digest' }])).toThrow(/group/);
  });
});
