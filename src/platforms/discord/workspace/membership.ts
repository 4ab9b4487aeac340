/** Whether a person is a member of a server; checked before direct messages with content of that server. */
import { callFailureOf } from '../connection/errors.ts';
import type { Rest } from '../connection/rest.ts';

/** docs/topics/opcodes-and-status-codes.mdx: unknown server, member or user; no access. The bot or the person is not there. */
const NOT_THERE = new Set([10004, 10007, 10013, 50001]);

export async function belongs(
  workspace: string,
  user: string,
  { rest }: { readonly rest: Rest },
): Promise<'yes' | 'no' | 'unknown'> {
  const guild = /^discord:(\d{15,22})$/.exec(workspace)?.[1];
  if (guild === undefined || !/^\d{15,22}$/.test(user)) return 'no';
  try {
    await rest({ method: 'GET', path: `/guilds/${guild}/members/${user}` });
    return 'yes';
  } catch (error) {
    const failure = callFailureOf(error);
    return failure.kind === 'refused' && NOT_THERE.has(failure.code) ? 'no' : 'unknown';
  }
}
