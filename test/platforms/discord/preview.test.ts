import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Message } from '../../../src/core/messages/message.ts';
import { discordPreview } from '../../../src/platforms/discord/index.ts';
import { messages } from '../../fixtures/messages.ts';
import { read } from './reading.ts';

const ALLOWED = new Set(
  'DIV SPAN P B STRONG EM U S A TIME CODE HR IMG BLOCKQUOTE UL OL LI BUTTON DETAILS SUMMARY'.split(' '),
);

const draw = (message: Message) =>
  discordPreview.render(message, {}).map((payload) => discordPreview.html(payload));

describe('a payload drawn as HTML', () => {
  test('holds no element, attribute or address that the page did not mean', () => {
    fc.assert(
      fc.property(messages, (message) => {
        for (const html of draw(message)) {
          const { document } = parseHTML(`<body>${html}</body>`);
          for (const element of document.querySelectorAll('body *')) {
            expect(ALLOWED).toContain(element.tagName);
            for (const { name, value } of element.attributes) {
              expect(name).not.toMatch(/^on|style/);
              if (name === 'href' || name === 'src') expect(value).toMatch(/^https?:\/\//);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('shows the words that the payload shows', () => {
    const message: Message = {
      notice: 'n',
      data: null,
      items: [{ blocks: [{ kind: 'text', inlines: [{ kind: 'name', text: '<b> *x* & "y"' }] }] }],
    };
    const [payload = null] = discordPreview.render(message, {});
    const { document } = parseHTML(`<body>${discordPreview.html(payload)}</body>`);
    expect(document.querySelector('.discord-text')?.textContent).toBe(read(payload).text);
  });

  test('gives buttons their token and links their address', () => {
    const message: Message = {
      notice: 'n',
      data: null,
      items: [
        {
          blocks: [
            {
              kind: 'buttons',
              buttons: [
                { kind: 'command', label: 'More', command: 'quotes', args: {}, token: 'i:quotes:n:a' },
                { kind: 'link', label: 'Original', url: 'https://news.example/1' },
              ],
            },
          ],
        },
      ],
    };
    const [html = ''] = draw(message);
    expect(html).toContain('name="token" value="i:quotes:n:a"');
    expect(html).toContain('href="https://news.example/1"');
  });

  test('comes with meters that stay within the limits', () => {
    fc.assert(
      fc.property(messages, (message) => {
        for (const payload of discordPreview.render(message, {})) {
          for (const { used, limit } of discordPreview.usage(payload))
            expect(used).toBeLessThanOrEqual(limit);
        }
      }),
      { numRuns: 40 },
    );
  });
});
