/** Each language beside English: that it says all of what English says, in its own words, and that the words fit. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scopeOf } from '../../../src/core/base/scope.ts';
import type { Command } from '../../../src/core/commands/command.ts';
import { digestSchema } from '../../../src/core/digests/digest.ts';
import type { Catalogue } from '../../../src/core/wording/catalogue.ts';
import { CATALOGUES } from '../../../src/core/wording/catalogues.ts';
import { english, wordingFor } from '../../../src/core/wording/index.ts';
import { CALLER, type Newsroom, openNewsroom, textOf } from '../commands/newsroom.ts';
import { COMMAND_SAMPLES, SAMPLES } from './samples.ts';
import { LEFT_OPEN, textsOf } from './texts.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
  await room.store.digests.save(
    {
      name: 'own',
      workspace: 'test:w1',
      definition: digestSchema.parse({ title: 'Own', sections: [{ title: 'A' }] }),
    },
    '2025-11-24T09:00:00.000Z',
  );
});
afterAll(() => room.close());

const LANGUAGES = Object.keys(CATALOGUES);

/** Every key, with `()` behind a function and `[]` behind a list. */
function keysOf(value: unknown, where = ''): readonly string[] {
  if (typeof value === 'function') return [`${where}()`];
  if (Array.isArray(value)) return [`${where}[]`];
  if (typeof value !== 'object' || value === null) return [where];
  return Object.entries(value).flatMap(([key, part]) => keysOf(part, `${where}.${key}`));
}

const own = ({ commands: _, commandNames: __, language: ___, ...rest }: Partial<Catalogue>) => rest;

const englishCommands = () =>
  Object.fromEntries(room.commands.map(({ name, text }: Command) => [name, text(english)]));

it('has these languages', () => {
  expect([english.language, ...LANGUAGES]).toEqual(['en', 'de', 'fr', 'es', 'pt', 'ru', 'zh', 'ja']);
});

describe.each(LANGUAGES)('%s', (tag) => {
  const catalogue = CATALOGUES[tag]?.() ?? {};
  const wording = wordingFor(tag);
  const samples = { ...SAMPLES, commands: COMMAND_SAMPLES };

  it('has the keys of English, no more and no less', () => {
    expect(keysOf(own(catalogue as Catalogue)).toSorted()).toEqual(keysOf(own(english)).toSorted());
    expect(wording.language).toBe(tag);
  });

  // A new command may be English at first; what one language says, all say, and whole.
  it('says the same commands as the other languages', () => {
    const said = new Set(LANGUAGES.flatMap((each) => Object.keys(CATALOGUES[each]?.().commands ?? {})));
    const wanted = Object.entries(englishCommands()).filter(([name]) => said.has(name));
    expect(keysOf(catalogue.commands).toSorted()).toEqual(keysOf(Object.fromEntries(wanted)).toSorted());
  });

  it('says something everywhere, with no value left open and no words as if someone had said them', () => {
    for (const [where, text] of textsOf({ ...own(wording), commands: wording.commands }, samples, tag)) {
      expect(text, where).toEqual(expect.any(String));
      expect(String(text).trim(), where).not.toBe('');
      expect(String(text), where).not.toMatch(LEFT_OPEN);
      expect(String(text), where).not.toMatch(/["“”«»„「」『』]/);
    }
  });

  // Chinese and Japanese put no spaces between words.
  it.skipIf(tag === 'zh' || tag === 'ja')('keeps the spaces beside which values are put', () => {
    const all = new Map(textsOf({ ...own(wording), commands: wording.commands }, samples, ''));
    const loose = textsOf({ ...own(english), commands: englishCommands() }, samples, '').filter(
      ([where, text]) => {
        const said = String(all.get(where));
        const [first, last] = [/^[\s,]/, /\s$/];
        return (
          (first.test(String(text)) && !first.test(said)) || (last.test(String(text)) && !last.test(said))
        );
      },
    );
    expect(loose.map(([where]) => where)).toEqual([]);
  });

  it('is in another language than English', () => {
    const same = textsOf(own(wording), samples, '')
      .filter(([, text]) => /[a-z]{4,} [a-z]{4,}/.test(String(text)))
      .filter(([where, text]) => text === new Map(textsOf(own(english), samples, '')).get(where));
    expect(same.map(([where]) => where)).toEqual([]);
  });

  it('fits the limits of the platforms', () => {
    const most = (limit: number, texts: Readonly<Record<string, string>>) =>
      Object.entries(texts).filter(([, text]) => text.length > limit);
    for (const { name, text, form } of room.commands) {
      const { summary, options = {} } = text(wording);
      // Discord describes a command and its options in 100 characters.
      expect(most(100, { summary, ...options }), name).toEqual([]);
      // Slack's modals have titles and buttons of 24.
      if (form !== undefined)
        expect(most(24, { title: form.title(wording), submit: form.submit(wording) }), name).toEqual([]);
    }
    expect(most(100, wording.option)).toEqual([]);
    const { post, edition, ledger, alert, slack } = wording;
    const labels = {
      ...wording.button,
      whole: post.wholeQuote,
      open: post.open,
      quoted: edition.quoted,
      ...{ show: ledger.show, reasons: ledger.why, cancel: ledger.cancel, unfollow: alert.unfollow },
      ...{ setUp: slack.home.setUp, subscribe: slack.home.subscribe, follow: slack.home.follow },
      help: wording.errors.help,
    };
    // Slack's buttons hold 75 characters, Discord's 80; people read 30.
    expect(most(30, labels)).toEqual([]);
    expect(most(24, { cancel: slack.cancel })).toEqual([]);
  });

  it('labels the fields of forms within Discord’s 45 characters', async () => {
    for (const { name, form } of room.commands) {
      const caller = { ...CALLER, locale: tag, manager: true, scope: scopeOf('test:w1') };
      for (const { label, hint = '', choices = [] } of (await form?.fields(
        caller,
        { quote: 'q1', name: 'own' },
        5,
      )) ?? []) {
        expect(label.length, `${name}: ${label}`).toBeLessThanOrEqual(45);
        expect(hint.length, `${name}: ${hint}`).toBeLessThanOrEqual(100);
        for (const choice of choices) expect(choice.label.length).toBeLessThanOrEqual(75);
      }
    }
  });

  it('names commands and options as Discord takes them', () => {
    const { commands, options } = wording.commandNames;
    for (const name of [...Object.values(commands), ...Object.values(options)]) {
      expect(name).toMatch(/^[-_\p{L}\p{N}]{1,32}$/u);
      expect(name).toBe(name.toLowerCase());
    }
  });

  it('keeps the values that reports hold', () => {
    const held = (text: string) => [...new Set(text.match(/\{[12]\}/g) ?? [])].toSorted();
    for (const [group, texts] of Object.entries(english.report)) {
      for (const [key, text] of Object.entries(texts)) {
        const said: unknown = Reflect.get(Reflect.get(wording.report, group), key);
        expect(held(String(said)), `${group}.${key}`).toEqual(held(text));
      }
    }
  });

  it('keeps the commands and settings that people type', () => {
    const said = new Map(textsOf(own(wording), samples, ''));
    for (const [where, text] of textsOf(own(english), samples, '')) {
      for (const [word] of String(text).matchAll(/(?<![a-z<])\/[a-z]{4,}|[A-Z]{3,}_[A-Z_]+/g))
        expect(String(said.get(where)), where).toContain(word);
    }
  });

  it('is what help says', async () => {
    const help = textOf((await room.type('help', { locale: tag })).message);
    expect(help).toContain(wording.commands['quotes']?.summary);
    const missing = textOf((await room.type('no such thing', { locale: tag })).message);
    expect(missing).toContain(wording.errors.noSuchCommand);
  });
});

it('counts in the forms of each language', () => {
  const counted = (tag: string) =>
    [0, 1, 2, 5, 21, 1_500].map((count) => wordingFor(tag).page.preview.posts(count));
  expect(counted('ru')).toEqual([
    '0 сообщений',
    '1 сообщение',
    '2 сообщения',
    '5 сообщений',
    '21 сообщение',
    '1\u00a0500 сообщений',
  ]);
  expect(counted('fr').slice(0, 3)).toEqual(['0 message', '1 message', '2 messages']);
  expect([counted('ja')[1], counted('ja')[5]]).toEqual(['投稿1件', '投稿1,500件']);
  expect(counted('de')).toEqual(['0 Posts', '1 Post', '2 Posts', '5 Posts', '21 Posts', '1.500 Posts']);
});
