/** The platforms' drawings on the page: whatever a source says, it stays text. */
import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { discordPreview } from '../../../src/platforms/discord/index.ts';
import { slackPreview } from '../../../src/platforms/slack/index.ts';
import { frames } from '../../../src/platforms/web/preview.ts';
import { render } from '../../../src/platforms/web/render.ts';
import { messages } from '../../fixtures/messages.ts';

const previews = [discordPreview, slackPreview];

describe('a message side by side', () => {
  test('brings no script, handler, style or strange address into the page', async () => {
    await fc.assert(
      fc.asyncProperty(messages, async (message) => {
        const { document } = parseHTML(String(await frames(render(message, previews, {}), previews, 'en')));
        expect(document.querySelectorAll('script, style, iframe, object, base, meta').length).toBe(0);
        for (const element of document.querySelectorAll('*')) {
          for (const { name, value } of element.attributes) {
            expect(name).not.toMatch(/^on|^style$/);
            if (name === 'href' || name === 'src') expect(value).toMatch(/^https?:\/\/|^#/);
            if (name === 'action') expect(value).toBe('/command');
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('shows every post with its number, its limits and its payload', async () => {
    const message = {
      notice: 'n',
      data: null,
      items: Array.from({ length: 12 }, (_, at) => ({
        blocks: [{ kind: 'text', inlines: [{ kind: 'own', text: `${at} ${'word '.repeat(150)}` }] } as const],
      })),
    };
    const payload = render(message, previews, {});
    const { document } = parseHTML(String(await frames(payload, previews, 'en')));
    const posts = payload.frames.map((frame) => frame.payloads.length);
    expect(document.querySelectorAll('.post').length).toBe(posts.reduce((sum, count) => sum + count, 0));
    expect(document.querySelector('.part')?.textContent).toBe(`Post 1 of ${posts[0]}`);
    for (const post of document.querySelectorAll('.post')) {
      expect(post.querySelectorAll('meter').length).toBeGreaterThan(0);
      expect(() => JSON.parse(post.querySelector('.payload code')?.textContent ?? '')).not.toThrow();
    }
  });
});
