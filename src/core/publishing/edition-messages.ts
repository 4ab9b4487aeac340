/** The message of an edition for each reader: in their language, with or without what a language model wrote. */
import { compose } from '../digests/compose.ts';
import type { EditionContent } from '../digests/story-item.ts';
import type { Message } from '../messages/message.ts';
import type { Store } from '../ports/ports.ts';
import type { Subscription } from '../subscriptions/subscription.ts';
import { oncePerCatalogue } from '../wording/index.ts';
import { showsModelTexts } from '../writing/workspace-switch.ts';

export type EditionMessages = (
  subscription: Pick<Subscription, 'workspace' | 'preferences'>,
) => Promise<Message>;

/** Each message is made once, however many readers share it. */
export function createEditionMessages(
  { workspaces }: Pick<Store, 'workspaces'>,
  content: EditionContent,
): EditionMessages {
  const written = oncePerCatalogue((wording) => compose(content, wording));
  const plain = oncePerCatalogue((wording) => compose({ ...content, written: null }, wording));
  const shows = new Map<string, boolean>();
  const showsTo = async (id: string | null): Promise<boolean> => {
    if (content.written == null) return false;
    if (id === null) return true;
    const known = shows.get(id) ?? showsModelTexts(await workspaces.get(id));
    shows.set(id, known);
    return known;
  };
  return async ({ workspace, preferences }) =>
    ((await showsTo(workspace)) ? written : plain)(preferences.locale);
}
