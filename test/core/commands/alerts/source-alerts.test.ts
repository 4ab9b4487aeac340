import { beforeEach, describe, expect, it } from 'vitest';
import { createSourceAlerts } from '../../../../src/core/commands/alerts/source-alerts.ts';
import type { Message } from '../../../../src/core/messages/message.ts';
import type { Log } from '../../../../src/core/ports/ports.ts';
import { newSource } from '../../../../src/core/sources/manage-sources.ts';
import type { SourceHealth } from '../../../../src/core/sources/source-health.ts';
import { english } from '../../../../src/core/wording/index.ts';
import { SILENT } from '../../../fakes/log.ts';

let told: { workspace: string; message: Message }[];
let logged: string[];
const log: Log = {
  ...SILENT,
  warn: (message) => {
    logged.push(message);
  },
};

beforeEach(() => {
  told = [];
  logged = [];
});

const news = createSourceAlerts({
  log,
  people: {
    tellManagers: async (workspace, say) => {
      const message = say(english);
      if (workspace === 'chat:broken') throw new Error('no connection');
      told.push({ workspace, message });
      return true;
    },
  },
});

function failed(outlet: string, workspace: string | null): SourceHealth {
  const address = `https://${outlet}.example/feed`;
  const source = newSource({ id: outlet, workspace, outlet, address }, '2026-03-01T12:00:00.000Z');
  return {
    source,
    notice: { state: 'gone', text: `${outlet} can’t be read: it is gone.`, remedy: 'Look for it.' },
  };
}

describe('news of sources', () => {
  it('goes to the managers of the workspace, many at once in one message', async () => {
    await news([failed('a', 'chat:1'), failed('b', 'chat:1'), failed('c', 'chat:2')]);
    expect(told.map(({ workspace, message }) => [workspace, message.notice])).toEqual([
      ['chat:1', 'News about 2 sources'],
      ['chat:2', 'c can’t be read: it is gone.'],
    ]);
    expect(JSON.stringify(told[0]?.message.items)).toContain('Look for it.');
  });

  it('of shared sources is for the operator, who reads the log', async () => {
    await news([failed('a', null)]);
    expect(told).toEqual([]);
    expect(logged).toEqual(['a can’t be read: it is gone.']);
  });

  it('that can’t be told to one workspace is told to the others', async () => {
    await news([
      failed('a', 'chat:broken'),
      failed('b', 'chat:2'),
      { ...failed('c', 'chat:2'), notice: null },
    ]);
    expect(told.map(({ workspace }) => workspace)).toEqual(['chat:2']);
    expect(logged).toContain('telling about the sources of a workspace failed');
  });

  it('of very many names the first and counts the rest', async () => {
    await news(Array.from({ length: 14 }, (_, i) => failed(`s${i}`, 'chat:1')));
    expect(told[0]?.message.items).toHaveLength(11);
    expect(JSON.stringify(told[0]?.message.items.at(-1))).toContain('4 sources more');
  });
});
