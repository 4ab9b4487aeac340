/** Tells the managers of all workspaces that show its texts that the language model has used its tokens for today. */

import { item, line, own, small } from '../../messages/blocks.ts';
import type { Message } from '../../messages/message.ts';
import type { Catalogue } from '../../wording/catalogue.ts';
import type { BudgetStage } from '../../writing/metered-model.ts';
import { showsModelTexts } from '../../writing/workspace-switch.ts';
import { type TellWorkspacesDeps, tellWorkspaces } from './tell-workspaces.ts';

export function createModelAlerts(deps: TellWorkspacesDeps) {
  return (stage: BudgetStage): Promise<void> =>
    tellWorkspaces(
      deps,
      (wording) => messageOf(stage, wording),
      `the model has no tokens left: ${stage}`,
      showsModelTexts,
    );
}

function messageOf(stage: BudgetStage, { writing }: Catalogue): Message {
  return {
    notice: writing.spent,
    items: [item(line(own(writing.spent)), small(own(writing.until[stage])))],
    data: { model: stage },
    tone: 'alert',
  };
}
