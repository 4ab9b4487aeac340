/** What every platform's `render` promises, as a suite that each of them calls with a way to read its payloads. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/core/delivery/outcome.ts';
import { plainLine } from '../../src/core/messages/escape.ts';
import type {
  Block,
  Inline,
  Item,
  Message,
  Provenance,
  QuoteBlock,
} from '../../src/core/messages/message.ts';
import { modalityLabel } from '../../src/core/messages/modality-labels.ts';
import { OMISSION } from '../../src/core/messages/split.ts';
import type { Verbatim } from '../../src/core/messages/verbatim.ts';
import type { RenderOptions } from '../../src/core/ports/ports.ts';
import { neutralDirection } from '../../src/core/text/direction-controls.ts';
import { sentencesOf } from '../../src/core/text/sentences.ts';
import { english } from '../../src/core/wording/index.ts';
import { blocksOf, messages, quoteBlocks, verbatims } from '../fixtures/messages.ts';

/** One payload as its reader meets it. */
export interface Reading {
  /** All visible words in reading order, the platform's escaping and markup undone. */
  readonly text: string;
  /** Everything a click or tap leads to. */
  readonly links: readonly string[];
  /** Everyone it would notify: `everyone`, `user:1`, `role:2`. */
  readonly pings: readonly string[];
  /** Tokens of its buttons. */
  readonly tokens: readonly string[];
  /** Limits of the platform that it breaks, in words. */
  readonly violations: readonly string[];
}

export interface RenderSubject {
  readonly render: (message: Message, options: RenderOptions) => readonly Json[];
  readonly read: (payload: Json) => Reading;
  /** How many generated messages each promise is tried on. */
  readonly runs?: number;
  /** One payload holds a whole message, so that there is no later post. */
  readonly whole?: true;
}

export function renderContract(platform: string, subject: RenderSubject): void {
  const numRuns = subject.runs ?? 60;
  const raw = (message: Message, options: RenderOptions = {}) =>
    subject.render(message, options).map(subject.read);
  /** Without the isolates, which are a platform's escapes. */
  const rendered = (message: Message, options: RenderOptions = {}) =>
    raw(message, options).map((page) => ({ ...page, text: page.text.replace(/[\u2067-\u2069]/g, '') }));
  const always = (check: (message: Message) => void) =>
    fc.assert(
      fc.property(messages, (message) => {
        check(message);
      }),
      { numRuns },
    );

  describe(`${platform} renders so that`, () => {
    test('no hostile text pings anyone', () => {
      always((message) => expect(rendered(message).flatMap((page) => page.pings)).toEqual([]));
    });

    test('nothing becomes a link but the addresses of the message', () => {
      always((message) => {
        const known = new Set(addressesOf(message).map(pageOf));
        const strange = rendered(message)
          .flatMap((page) => page.links)
          .filter((link) => !known.has(pageOf(link)));
        expect(strange).toEqual([]);
      });
    });

    test('every limit is kept', () => {
      always((message) => {
        expect(rendered(message).flatMap((page) => page.violations)).toEqual([]);
        expect(rendered(message, { thread: true, quiet: true }).flatMap((page) => page.violations)).toEqual(
          [],
        );
      });
    });

    test('a quotation stands whole in one post, or is cut where a sentence ends and says so', () => {
      always((message) => {
        const pages = rendered(message);
        for (const quote of quotesOf(message)) {
          const shown = wordsOf(quote);
          const page = pages.find((each) => shows(each.text, shown));
          expect(page, `words of ${quote.id}`).toBeDefined();
        }
      });
    });

    test('every quotation carries its speaker, or says unattributed, or what it is instead of a statement, its outlet and its link', () => {
      always((message) => {
        const pages = rendered(message);
        for (const quote of quotesOf(message)) {
          const complete = pages.some(
            (page) =>
              shows(page.text, wordsOf(quote)) &&
              (modalityLabel(quote.modality, english) !== null
                ? page.text.includes(`${modalityLabel(quote.modality, english)}:`)
                : quote.speaker === null
                  ? page.text.toLowerCase().includes('unattributed')
                  : page.text.includes(plainLine(quote.speaker, 60).slice(0, 40))) &&
              page.text.includes(plainLine(quote.from.outlet, 60).slice(0, 40)) &&
              (quote.from.url === null || page.links.map(pageOf).includes(pageOf(quote.from.url))),
          );
          expect(complete, `speaker, outlet and link of ${quote.id}`).toBe(true);
        }
      });
    });

    test('only words of a source stand in quotation marks', () => {
      const few = fc.array(quoteBlocks, { minLength: 1, maxLength: 3 });
      fc.assert(
        fc.property(few, (blocks) => {
          const message = { notice: 'n', data: null, items: blocks.map((each) => ({ blocks: [each] })) };
          const sources = blocks.flatMap((each) => verbatimsOf(each)).map((v) => v.origin.text);
          for (const page of rendered(message)) {
            for (const [, inside = ''] of page.text.matchAll(/“([^“”]*)”/g)) {
              expect(sources.some((source) => neutralDirection(source).includes(inside))).toBe(true);
            }
          }
        }),
        { numRuns },
      );
    });

    test('sources’ words outside quotations are shown as they stand', () => {
      fc.assert(
        fc.property(
          verbatims.filter((v) => v.text.length < 1000),
          (v) => {
            const blocks: readonly Block[] = [
              { kind: 'heading', level: 2, inlines: [{ kind: 'verbatim', words: v }] },
              { kind: 'text', inlines: [{ kind: 'verbatim', words: v, url: 'https://news.example/1' }] },
              { kind: 'excerpt', sentences: [v], from: null, highlight: null },
            ];
            for (const one of blocks) {
              const pages = rendered({ notice: 'n', data: null, items: [{ blocks: [one] }] });
              expect(pages.map((page) => page.text).join('\n')).toContain(neutralDirection(v.text));
            }
          },
        ),
        { numRuns },
      );
    });

    test('nothing foreign changes the direction of what stands beside it', () => {
      always((message) => {
        for (const line of raw(message).flatMap((page) => page.text.split('\n'))) {
          expect(line.replace(/[\u2067\u2068][^\u2066-\u2069\u202A-\u202E]*\u2069/g, '')).not.toMatch(
            DIRECTION,
          );
        }
      });
    });

    test('no payload holds half a code point', () => {
      always((message) => {
        for (const payload of subject.render(message, {})) {
          expect(strings(payload).every((each) => each.isWellFormed())).toBe(true);
        }
      });
    });

    test('the same message gives the same payloads', () => {
      always((message) => {
        expect(JSON.stringify(subject.render(message, {}))).toBe(JSON.stringify(subject.render(message, {})));
      });
    });

    test('every button is there once, and none is invented but for whole quotes', () => {
      always((message) => {
        const tokens = rendered(message).flatMap((page) => page.tokens);
        for (const token of tokensOf(message)) expect(tokens).toContain(token);
      });
    });

    test.skipIf(subject.whole)('a later post has the title, and the stories of a post one menu', () => {
      const story = (n: number): Item => ({
        blocks: [
          { kind: 'heading', level: 3, inlines: [{ kind: 'name', text: `Headline ${n}` }] },
          { kind: 'text', inlines: [{ kind: 'own', text: 'Our own words. '.repeat(60) }] },
        ],
        more: [
          { kind: 'command', label: `Entry ${n}`, command: 'context', args: {}, token: `i:context:n:${n}` },
        ],
      });
      const items = Array.from({ length: 30 }, (_, n) => story(n));
      const pages = rendered({ notice: 'n', title: 'Morning briefing', items, data: null });
      expect(pages.length).toBeGreaterThan(2);
      for (const [at, page] of pages.entries()) {
        expect(page.violations).toEqual([]);
        if (at > 0) expect(page.text).toContain(`Morning briefing · Part ${at + 1} of ${pages.length}`);
        const stories = [...page.text.matchAll(/Headline (\d+)/g)].map(([, n]) => `i:context:n:${n}`);
        expect(page.tokens).toEqual(stories);
      }
      const thread = rendered(
        { notice: 'n', title: 'Morning briefing', items, data: null },
        { thread: true },
      );
      const top = thread.map(({ text }) => text).join('\n');
      for (let n = 1; n < 30; n += 1) expect(top.split(`Headline ${n}\n`).length).toBeGreaterThan(2);
    });

    test('a message without items still says its notice', () => {
      const pages = rendered({ notice: 'Nothing stored yet', items: [], data: null });
      expect(pages).toHaveLength(1);
      expect(pages[0]?.text).toContain('Nothing stored yet');
    });

    test('words that their text does not hold are refused', () => {
      const origin = { article: 'a', of: 'article' as const, text: 'They said yes.' };
      const forged = { text: 'They said no.', start: 0, end: 14, origin } as unknown as Verbatim;
      const message: Message = {
        notice: 'n',
        data: null,
        items: [{ blocks: [{ kind: 'text', inlines: [{ kind: 'verbatim', words: forged }] }] }],
      };
      expect(() => subject.render(message, {})).toThrow(/verbatim/);
    });
  });
}

/** Controls of direction outside a whole isolate of one line. */
const DIRECTION = /[\u202A-\u202E\u2066-\u2069]/;

function quotesOf(message: Message): readonly QuoteBlock[] {
  return blocksOf(message).filter((block) => block.kind === 'quote');
}

/** What a quote shows of its source: the clause, or each piece between quotation marks. */
function wordsOf(quote: QuoteBlock): readonly { readonly text: string; readonly marked: boolean }[] {
  return quote.clause !== null
    ? [{ text: quote.clause.text, marked: false }]
    : quote.pieces.map((piece) => ({ text: piece.text, marked: true }));
}

/** Whole, or cut after some sentence (from which on nothing more is shown), or too long for even one. */
function shows(page: string, shown: readonly { readonly text: string; readonly marked: boolean }[]): boolean {
  const mark = (text: string, marked: boolean) => neutralDirection(marked ? `“${text}”` : text);
  if (shown.every(({ text, marked }) => page.includes(mark(text, marked)))) return true;
  if (!page.includes(OMISSION)) return false;
  for (const { text, marked } of shown) {
    if (page.includes(mark(text, marked))) continue;
    const ends = sentencesOf(text).map((sentence) => sentence.end);
    const whole = ends.some((end) => page.includes(`${mark(text.slice(0, end), marked)} ${OMISSION}`));
    const none = (ends[0] ?? 0) > 600 || shown.length > 1;
    return whole || none;
  }
  return true;
}

function verbatimsOf(quote: QuoteBlock): readonly Verbatim[] {
  return [...quote.pieces, quote.clause, quote.attribution, quote.context].filter((v) => v !== null);
}

function tokensOf(message: Message): readonly string[] {
  const entries = message.items.flatMap(({ more = [] }) => more.map(({ token = '' }) => token));
  const pressed = blocksOf(message).flatMap((block) =>
    block.kind === 'buttons'
      ? block.buttons.flatMap((button) => (button.kind === 'command' && button.token ? [button.token] : []))
      : [],
  );
  return [...pressed, ...entries];
}

function addressesOf(message: Message): readonly string[] {
  const ofLine = (inlines: readonly Inline[]) =>
    inlines.flatMap((inline) => {
      if (inline.kind === 'link') return [inline.url];
      return inline.kind === 'verbatim' && inline.url !== undefined ? [inline.url] : [];
    });
  const ofProvenance = (from: Provenance | null) => (from?.url == null ? [] : [from.url]);
  const all = blocksOf(message).flatMap((block) => {
    switch (block.kind) {
      case 'heading':
      case 'text':
      case 'context':
        return ofLine(block.inlines);
      case 'quote':
        return [block.from, ...block.also].flatMap(ofProvenance);
      case 'excerpt':
        return ofProvenance(block.from);
      case 'list':
        return block.entries.flatMap(ofLine);
      case 'columns':
        return block.columns.flatMap((column) => ofLine(column.title));
      case 'picture':
        return [block.url];
      case 'buttons':
        return block.buttons.flatMap((button) => (button.kind === 'link' ? [button.url] : []));
      case 'divider':
      case 'drawing':
        return [];
      default:
        return block satisfies never;
    }
  });
  return all.filter((url) => /^https?:/.test(url) && !url.includes('user:pass'));
}

/** Equal for addresses of one page, whatever the fragment and however odd characters are written. */
function pageOf(url: string): string {
  const target = URL.parse(url);
  if (target === null) return url;
  target.hash = '';
  return target.href.replace(/[()*_~`|'\\<>"]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

function strings(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(strings);
}
