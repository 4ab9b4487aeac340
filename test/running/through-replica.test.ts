/** Which commands may read from the replica, and for whom a change is remembered. */
import { describe, expect, it } from 'vitest';
import { OPERATOR, SHARED } from '../../src/core/base/scope.ts';
import type { Caller, Command } from '../../src/core/commands/command.ts';
import type { ReadReplica } from '../../src/core/ports/read-replica.ts';
import { throughReplica } from '../../src/running/through-replica.ts';

const noted: string[] = [];
const replica: ReadReplica = {
  reading: (who, work) => {
    noted.push(`reads for ${who}`);
    return work();
  },
  changing: (who, work) => {
    noted.push(`changes for ${who ?? 'everybody'}`);
    return work();
  },
  state: () => 'ok',
};
const command = (name: string) => ({ name, run: async () => ({ words: name }) }) as unknown as Command;
const caller = (workspace: string | null) =>
  ({ platform: 'slack', user: 'U1', workspace, scope: SHARED }) as unknown as Caller;

describe('commands beside a replica', () => {
  const list = throughReplica([command('quotes'), command('subscribe')], new Set(['quotes']), replica);
  const run = async (name: string, by: Caller): Promise<string | undefined> => {
    noted.length = 0;
    await list.find((one) => one.name === name)?.run({}, by);
    return noted.join();
  };

  it('read from it when they only answer, in the name of the workspace', async () => {
    expect(await run('quotes', caller('slack:T0PIER'))).toBe('reads for slack:T0PIER');
    expect(await run('subscribe', caller('slack:T0PIER'))).toBe('changes for slack:T0PIER');
  });

  it('belong to the person where there is no workspace', async () => {
    expect(await run('quotes', caller(null))).toBe('reads for slack:user:U1');
    expect(await run('subscribe', caller(null))).toBe('changes for slack:user:U1');
  });

  it('are everybody’s where the operator changes something', async () => {
    const operator = { ...caller(null), scope: OPERATOR };
    expect(await run('subscribe', operator)).toBe('changes for everybody');
    expect(await run('quotes', operator)).toBe('reads for slack:user:U1');
  });

  it('stay as they are without one', () => {
    const alone = [command('quotes')];
    expect(throughReplica(alone, new Set(['quotes']), null)).toBe(alone);
  });
});
