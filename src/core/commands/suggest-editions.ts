/** Completes the ids of editions and of their posts, which nobody types: a person sees digest, number and place. */
import type { ActionRights } from '../publishing/manual-actions.ts';
import { destinationKey } from '../subscriptions/destination.ts';
import { wordingFor } from '../wording/index.ts';
import type { Caller, Choice } from './command.ts';
import type { AnswerDeps } from './deps.ts';
import { editionRights } from './edition-rights.ts';

type Deps = Pick<AnswerDeps, 'show' | 'people'>;

/** `waiting`: only editions with posts that are not sent yet. */
export async function suggestEditions(
  deps: Deps,
  typed: string,
  caller: Caller,
  waiting = false,
): Promise<readonly Choice[]> {
  const lines = await newest(deps, caller);
  return lines
    .filter(({ deliveries }) => !waiting || deliveries.some(({ status }) => status === 'due'))
    .map(({ edition, title }) => ({ label: labelOf(title, edition, caller), value: edition.id }))
    .filter(matching(typed));
}

/** Posts that failed or are in doubt first, then those that stand. */
export async function suggestDeliveries(
  deps: Deps,
  typed: string,
  caller: Caller,
): Promise<readonly Choice[]> {
  const { ledger, page } = wordingFor(caller.locale);
  const lines = await newest(deps, caller);
  return lines
    .flatMap(({ edition, title, deliveries }) =>
      deliveries
        .filter(({ status }) => status !== 'due' && status !== 'claimed')
        .map(({ id, to, part, status }) => ({
          settled: Number(status === 'sent'),
          label: [
            page.posts.status[status],
            labelOf(title, edition, caller),
            `${destinationKey(to)} ${ledger.part(part + 1)}`,
          ].join(' · '),
          value: id,
        })),
    )
    .toSorted((a, b) => a.settled - b.settled)
    .map(({ label, value }) => ({ label, value }))
    .filter(matching(typed));
}

async function newest(deps: Deps, caller: Caller): ReturnType<Deps['show']['newest']> {
  const rights: ActionRights = await editionRights(deps, caller);
  return deps.show.newest(rights);
}

function labelOf(
  title: string,
  { number, plannedAt }: { readonly number: number; readonly plannedAt: string },
  { locale }: Caller,
): string {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  return `${title}, ${wordingFor(locale).edition.number(number)}, ${day.format(new Date(plannedAt))}`;
}

function matching(typed: string): (choice: Choice) => boolean {
  const wanted = typed.trim().toLowerCase();
  return ({ label, value }) => label.toLowerCase().includes(wanted) || value.toLowerCase().startsWith(wanted);
}
