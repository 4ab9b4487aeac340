/** Completes the ids of editions and of their posts, which nobody types: a person sees digest, number and place. */
import { shorten } from '../../base/shorten.ts';
import type { ActionRights } from '../../publishing/manual-actions.ts';
import { destinationKey } from '../../subscriptions/destination.ts';
import { wordingFor } from '../../wording/index.ts';
import type { Caller, Choice } from '../command.ts';
import type { AnswerDeps } from '../deps.ts';
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

/** Stories of an edition that are offered one by one: the newest editions have them. */
const EDITIONS_WITH_STORIES = 3;

/** Editions, then the stories of the newest ones; a person sees digest and number, or the headline. */
export async function suggestItems(
  deps: Deps & Pick<AnswerDeps, 'store'>,
  typed: string,
  caller: Caller,
): Promise<readonly Choice[]> {
  const lines = await newest(deps, caller);
  const recent = lines.slice(0, EDITIONS_WITH_STORIES);
  const ids = [...new Set(recent.flatMap(({ edition }) => edition.chosen.map(({ article }) => article)))];
  const articles =
    ids.length === 0
      ? []
      : await deps.store.articles.list(caller.scope, { ids }, { limit: ids.length, offset: 0 });
  const titles = new Map(articles.map(({ id, title, outlet }) => [id, title === '' ? outlet : title]));
  const stories = recent.flatMap(({ edition, title }) =>
    edition.chosen.flatMap(({ article }) => {
      const headline = titles.get(article);
      const label = `${shorten(headline ?? '', 60)} · ${labelOf(title, edition, caller)}`;
      return headline === undefined ? [] : [{ label, value: `${edition.id}:${article}` }];
    }),
  );
  const editions = lines.map(({ edition, title }) => ({
    label: labelOf(title, edition, caller),
    value: edition.id,
  }));
  return [...editions, ...stories].filter(matching(typed));
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
