/** Which editions and posts a caller may act on. */
import type { ActionRights } from '../../publishing/manual-actions.ts';
import type { Caller } from '../command.ts';
import type { AnswerDeps } from '../deps.ts';

export async function editionRights(
  { people }: Pick<AnswerDeps, 'people'>,
  caller: Caller,
): Promise<ActionRights> {
  const { scope, platform, workspace, user } = caller;
  const alone = workspace !== null && (await people.servedAlone(workspace));
  return { scope, platform, workspace, user, alone };
}
