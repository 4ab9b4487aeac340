import * as fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { slackPreview } from '../../../src/platforms/slack/index.ts';
import { messages } from '../../fixtures/messages.ts';

const ALLOWED = new Set(
  'DIV P STRONG EM CODE SPAN H3 BLOCKQUOTE UL OL LI A IMG HR BUTTON TIME DETAILS SUMMARY'.split(' '),
);

describe('a Slack preview', () => {
  test('holds no element, attribute or address that the payload could smuggle in', () => {
    fc.assert(
      fc.property(messages, (message) => {
        for (const payload of slackPreview.render(message, {})) {
          const { document } = parseHTML(`<body>${slackPreview.html(payload)}</body>`);
          for (const element of document.querySelectorAll('body *')) {
            expect(ALLOWED).toContain(element.tagName);
            for (const { name, value } of element.attributes) {
              expect(name).not.toMatch(/^(on|style$)/);
              if (name === 'href' || name === 'src') expect(value).toMatch(/^https?:\/\//);
            }
          }
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  test('shows every word of the payload once its escaping is undone', () => {
    const [payload = null] = slackPreview.render(
      {
        notice: 'One line',
        data: null,
        items: [{ blocks: [{ kind: 'text', inlines: [{ kind: 'name', text: 'R&D <b>desk</b>' }] }] }],
      },
      {},
    );
    const { document } = parseHTML(`<body>${slackPreview.html(payload)}</body>`);
    expect(document.querySelector('.slack-line')?.textContent).toBe('R&D <b>desk</b>');
  });

  test('names only classes that its stylesheet could know', () => {
    fc.assert(
      fc.property(messages, (message) => {
        const [payload = null] = slackPreview.render(message, {});
        const classes = [...slackPreview.html(payload).matchAll(/ class="([^"]*)"/g)].flatMap(
          ([, names = '']) => names.split(' '),
        );
        for (const name of classes) expect(name).toMatch(/^slack-[a-z]+$/);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });

  test('measures within the limits whatever is rendered', () => {
    fc.assert(
      fc.property(messages, (message) => {
        for (const meter of slackPreview.render(message, {}).flatMap(slackPreview.usage)) {
          expect(meter.used).toBeLessThanOrEqual(meter.limit);
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});
