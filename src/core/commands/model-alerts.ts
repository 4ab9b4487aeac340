/** Tells the managers of all workspaces that show its texts that the language model has used its tokens for today. */
import type { NotifyPeople } from '../delivery/notify-people.ts';
import type { Message } from '../messages/message.ts';
import type { Log, Store } from '../ports/ports.ts';
import type { Catalogue } from '../wording/catalogue.ts';
import type { BudgetStage } from '../writing/metered-model.ts';
import { showsModelTexts } from '../writing/workspace-switch.ts';
import { item, line, own, small } from './inline.ts';

export interface ModelAlertsDeps {
  readonly store: Pick<Store, 'workspaces'>;
  /** Names of the platforms that post. */
  readonly platforms: readonly string[];
  readonly people: Pick<NotifyPeople, 'tellManagers'>;
  readonly log: Log;
}

export function createModelAlerts({ store, platforms, people, log }: ModelAlertsDeps) {
  return async (stage: BudgetStage): Promise<void> => {
    const served = await Promise.all(platforms.map((name) => store.workspaces.list(name)));
    for (const workspace of served.flat()) {
      if (workspace.leftAt !== null || !showsModelTexts(workspace)) continue;
      if (await people.tellManagers(workspace.id, (wording) => messageOf(stage, wording))) continue;
      log.warn('the owner could not be told that the model has no tokens left', { workspace: workspace.id });
    }
  };
}

function messageOf(stage: BudgetStage, { writing }: Catalogue): Message {
  return {
    notice: writing.spent,
    items: [item(line(own(writing.spent)), small(own(writing.until[stage])))],
    data: { model: stage },
    tone: 'alert',
  };
}
