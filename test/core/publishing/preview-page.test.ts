import { describe, expect, it } from 'vitest';
import { OPERATOR } from '../../../src/core/base/scope.ts';
import type { Message } from '../../../src/core/messages/message.ts';
import { createDigestViews } from '../../../src/core/publishing/digest-views.ts';
import type { PreviewPage } from '../../../src/core/publishing/preview-page.ts';
import { type Desk, digestOf, openDesk, spoken } from './newsdesk.ts';

const STORIES = 10;
const DIGEST = digestOf({ window: 'latest:50', sections: [{ title: 'News', limit: 25 }] });

async function desk(): Promise<Desk> {
  const opened = await openDesk();
  for (let n = 1; n <= STORIES; n += 1) await opened.write(`a${n}`, { title: `Ferry number ${n} sails` });
  return opened;
}

function page({ store, clock }: Desk, turned?: PreviewPage): Promise<Message> {
  const views = createDigestViews({ store, digests: () => [DIGEST], now: clock.now });
  return views.show(OPERATOR, 'morning', 'en', turned);
}

function turns(message: Message) {
  return message.items
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
    .flatMap((button) => (button.kind === 'command' && button.command === 'digest show' ? [button] : []));
}

function ferries(message: Message): readonly string[] {
  return spoken(message).match(/Ferry number \d+/g) ?? [];
}

describe('a preview by pages', () => {
  it('shows every story once, in the order of the whole, though articles come in meanwhile', async () => {
    const opened = await desk();
    const whole = ferries(await page(opened));
    expect(whole).toHaveLength(STORIES);
    const seen: string[] = [];
    let asked: PreviewPage = { from: 0, at: null };
    for (let n = 1; ; n += 1) {
      const shown = await page(opened, asked);
      seen.push(...ferries(shown));
      const next = turns(shown).find(({ label }) => label === 'Next');
      if (next === undefined) break;
      expect(next).toMatchObject({ answer: 'replace', args: { name: 'morning' } });
      opened.clock.forward(60_000);
      await opened.write(`later${n}`, { title: `Ferry number ${100 + n} sails` });
      asked = { from: Number(next.args['from']), at: Temporal.Instant.from(next.args['at'] ?? '') };
    }
    expect(seen).toEqual(whole);
  });

  it('says where it is, and leads back', async () => {
    const opened = await desk();
    const first = await page(opened, { from: 0, at: null });
    expect(spoken(first)).toContain('Stories 1 to 4 of 10');
    expect(turns(first).map(({ label }) => label)).toEqual(['Next']);
    const second = await page(opened, { from: 4, at: null });
    expect(turns(second).map(({ label, args }) => [label, args['from']])).toEqual([
      ['Previous', '0'],
      ['Next', '8'],
    ]);
  });

  it('shows the last page where there are fewer stories by now', async () => {
    const shown = await page(await desk(), { from: 500, at: null });
    expect(spoken(shown)).toContain('Stories 9 to 10 of 10');
    expect(turns(shown).map(({ label }) => label)).toEqual(['Previous']);
  });

  it('has no buttons where one page holds all', async () => {
    const opened = await openDesk();
    await opened.write('one', { title: 'Ferry number 1 sails' });
    const shown = await page(opened, { from: 0, at: null });
    expect(turns(shown)).toEqual([]);
    expect(spoken(shown)).not.toContain('Stories 1');
  });
});
