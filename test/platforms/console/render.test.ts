/** What the console makes of messages, and that nothing foreign is obeyed by a terminal. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harmless, paint } from '../../../src/platforms/console/paint.ts';
import { consolePayload } from '../../../src/platforms/console/payload.ts';
import { render } from '../../../src/platforms/console/render.ts';
import { renderContract } from '../../contracts/platform-render.ts';
import { messages } from '../../fixtures/messages.ts';

renderContract('console', {
  whole: true,
  runs: 15,
  render: (message, options) => [render(message, options)],
  read: (payload) => {
    const { lines, buttons } = consolePayload.parse(payload);
    const spans = lines.flatMap((line) => line.spans);
    return {
      text: lines.map((line) => line.spans.map(({ text }) => text).join('')).join('\n'),
      links: [
        ...spans.flatMap(({ url }) => (url === undefined ? [] : [url])),
        ...buttons.flatMap((button) => ('url' in button ? [button.url] : [])),
      ],
      pings: [],
      tokens: buttons.flatMap((button) => ('token' in button ? [button.token] : [])),
      violations: [],
    };
  },
});

describe('painting', () => {
  const widths = fc.integer({ min: 10, max: 200 });

  test('wraps by columns: a Chinese character takes two, an accent of its own none', () => {
    const line = (text: string) => [{ margin: '' as const, spans: [{ text }] }];
    const rows = (text: string) => paint(line(text), { colour: false, width: 40 }).split('\n');
    const chinese = '渡轮又开了渡轮又开了';
    expect(rows(`${chinese} ${chinese}`)).toEqual([chinese, chinese]);
    expect(rows(`${'e\u0301'.repeat(19)} ${'e\u0301'.repeat(20)}`)).toHaveLength(1);
  });

  test('lets no control character of foreign text through', () => {
    fc.assert(
      fc.property(messages, widths, (message, width) => {
        const painted = paint(render(message, {}).lines, { colour: false, width });
        expect(/[^\n\P{Cc}]/u.test(painted)).toBe(false);
      }),
      { numRuns: 25 },
    );
  });

  test('colours with its own sequences alone', () => {
    fc.assert(
      fc.property(messages, (message) => {
        const painted = paint(render(message, {}).lines, { colour: true, width: 80 });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
        const without = painted.replace(/\u001B(?:\[(?:[0123]|3[36])m|\]8;;[!-~]*\u001B\\)/g, '');
        expect(/[^\n\P{Cc}]/u.test(without)).toBe(false);
      }),
      { numRuns: 25 },
    );
  });

  test('points at marked words where it has no colours', () => {
    const lines = [
      {
        margin: 'item' as const,
        spans: [
          { text: 'we put ' },
          { text: ' \u0007many lights ', style: 'marked' as const },
          { text: 'on the quay there ' },
          { text: 'x', style: 'marked' as const },
        ],
      },
      { margin: 'quote' as const, spans: [{ text: 'none' }, { text: ' here', style: 'marked' as const }] },
    ];
    expect(paint(lines, { colour: false, width: 42 }).split('\n')).toEqual([
      '  we put  ␇many lights on the quay there',
      '          ^^^^^^^^^^^^',
      '    x',
      '    ^',
      '┃ none here',
      '┃      ^^^^',
    ]);
    expect(paint(lines, { colour: true, width: 80 })).not.toContain('^');
  });

  test('shows what it does not let through', () => {
    expect(harmless('a\u001B[31mb\u0007\u007F\u202Ec\u0085')).toBe('a␛[31mb␇␡<U+202E>c<U+0085>');
  });

  test('keeps to the window where words allow it, behind the bar of a quote too', () => {
    const text = 'word '.repeat(60).trim();
    const painted = paint([{ margin: 'quote', spans: [{ text }] }], { colour: false, width: 40 });
    for (const row of painted.split('\n')) {
      expect(row.length).toBeLessThanOrEqual(40);
      expect(row.startsWith('┃ ')).toBe(true);
    }
    expect(painted.replace(/\n?┃ /g, ' ').trim()).toBe(text);
  });

  test('writes an address once, without the place, where words can be no links', () => {
    const lines = ['https://news.example/1#:~:text=a', 'https://news.example/1'].map((url) => ({
      margin: '' as const,
      spans: [{ text: 'The Post', url }],
    }));
    expect(paint(lines, { colour: false, width: 80 })).toBe('The Post https://news.example/1\nThe Post');
  });

  test('makes links of words where it can', () => {
    const lines = [{ margin: '' as const, spans: [{ text: 'Post', url: 'https://news.example/1#a' }] }];
    expect(paint(lines, { colour: true, width: 80 })).toBe(
      '\u001B]8;;https://news.example/1#a\u001B\\Post\u001B]8;;\u001B\\',
    );
  });

  test('numbers buttons where they stand, on from row to row, and shows where links lead', () => {
    const row = (label: string) => ({
      kind: 'buttons' as const,
      buttons: [
        { kind: 'command' as const, label, command: 'quotes', args: {}, token: label },
        { kind: 'link' as const, label: 'Read', url: 'https://news.example/1' },
      ],
    });
    const message = { notice: 'n', data: null, items: [{ blocks: [row('One')] }, { blocks: [row('Two')] }] };
    const { lines, buttons } = render(message, {});
    expect(buttons.map(({ label }) => label)).toEqual(['One', 'Read', 'Two', 'Read']);
    const painted = paint(lines, { colour: false, width: 80 });
    expect(painted).toContain('[1] One  [2] Read https://news.example/1');
    expect(painted).toContain('[3] Two  [4] Read');
  });
});
