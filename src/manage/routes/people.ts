/** People: finding one, joining two names, splitting one off, saying that a name is nobody’s, and undoing each. */
import { Hono } from 'hono';
import { OPERATOR } from '../../core/base/scope.ts';
import type { NameEntry } from '../../core/names/name-index.ts';
import { nameKey } from '../../core/text/names/name-spelling.ts';
import type { Desk, DeskContext, DeskEnv, Routes } from '../desk.ts';
import { LONGEST_SEARCH, ROWS_A_PAGE } from '../limits.ts';
import { wrong } from '../pages/layout.ts';
import { decisionsPage, nobodyPage, peoplePage, personPage } from '../pages/people.ts';
import { pageNumber } from './asked.ts';

/** Suggestions are made in memory, so not every page of a long list is offered. */
const MOST_PAGES = 20;
const QUOTES_SHOWN = 10;
const ABOVE = { href: '/people', label: 'People' };

export function peopleRoutes(desk: Desk): Routes {
  const { store, directory, names } = desk;
  const routes = new Hono<DeskEnv>();
  const index = () => directory.fresh(OPERATOR, 'speakers');
  const pathOf = (name: string): string => `/people/one?name=${encodeURIComponent(name)}`;
  const text = (value: string | undefined): string => (value ?? '').trim().slice(0, LONGEST_SEARCH);

  routes.get('/people', async (c) => {
    const words = text(c.req.query('words'));
    const page = Math.min(MOST_PAGES, pageNumber(c));
    const found = (await index()).suggest(words, page * ROWS_A_PAGE + 1);
    const rows = found.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE);
    const body = peoplePage(rows, words, page, page < MOST_PAGES && found.length > page * ROWS_A_PAGE);
    return desk.show(c, { title: 'People', at: '/people', body });
  });

  const personIn = async (typed: string): Promise<NameEntry | null> => {
    const lookup = (await index()).find(typed);
    if (lookup.kind === 'one') return lookup.entry;
    const entries = lookup.kind === 'many' ? lookup.entries : [];
    return entries.find(({ name }) => nameKey(name) === nameKey(typed)) ?? null;
  };
  const withPerson =
    (work: (c: DeskContext, person: NameEntry) => Promise<Response>) =>
    async (c: DeskContext): Promise<Response> => {
      const person = await personIn(text(c.req.query('name') ?? c.get('form').get('name')));
      return person === null ? c.notFound() : work(c, person);
    };

  routes.get(
    '/people/one',
    withPerson(async (c, person) => {
      const range = { limit: QUOTES_SHOWN, offset: 0 };
      const lines = await store.quotes.lines(OPERATOR, { speakers: person.keys, shown: true }, range);
      const body = personPage(person, lines, desk.viewer(c));
      return desk.show(c, { title: person.name, at: '/people', above: ABOVE, body });
    }),
  );

  const decided = async (c: DeskContext, id: string, did: string, to: string, said: string, path: string) => {
    await desk.record(c, did, to, said);
    const undo = { path: '/people/undo', fields: { decision: id } };
    return desk.goTo(c, path, { text: said, tone: 'done', undo });
  };
  const by = (c: DeskContext): string => `manage:${desk.me(c).account.name}`;

  routes.post(
    '/people/join',
    withPerson(async (c, person) => {
      const typed = text(c.get('form').get('other'));
      const lookup = (await index()).find(typed);
      if (lookup.kind !== 'one') {
        const near = (lookup.kind === 'many' ? lookup.entries : lookup.near).map(({ name }) => name);
        const remedy = near.length === 0 ? '' : ` Is it one of these: ${near.join(', ')}?`;
        const what = lookup.kind === 'many' ? 'Several are called so.' : 'Nobody of this name is quoted.';
        return desk.goTo(c, pathOf(person.name), wrong(`${what}${remedy}`));
      }
      const { entry } = lookup;
      if (entry.keys.some((key) => person.keys.includes(key)))
        return desk.goTo(c, pathOf(person.name), wrong('This is the same person already.'));
      const { id } = await names.decide('join', person.name, entry.name, by(c));
      const said = `${person.name} is ${entry.name} from now on: what is said under either name is found under both.`;
      return decided(c, id, 'person.join', person.name, said, pathOf(entry.name));
    }),
  );

  routes.post(
    '/people/split',
    withPerson(async (c, person) => {
      const key = text(c.get('form').get('key'));
      if (!person.keys.includes(key) || person.keys.length < 2) return c.notFound();
      const { id } = await names.decide('apart', key, null, by(c));
      const said = `${key} is somebody else than ${person.name} from now on.`;
      return decided(c, id, 'person.split', key, said, '/people');
    }),
  );

  routes.get(
    '/people/nobody',
    withPerson(async (c, person) => {
      const { quotes, more } = await store.quotes.count(OPERATOR, { speakers: person.keys, shown: true });
      const body = nobodyPage(person, more ? `more than ${quotes}` : String(quotes), desk.viewer(c));
      const above = { href: pathOf(person.name), label: person.name };
      return desk.show(c, { title: `Is ${person.name} nobody?`, at: '/people', above, body });
    }),
  );

  routes.post(
    '/people/nobody',
    withPerson(async (c, person) => {
      let id = '';
      // The last decision is the one that the notice undoes; the list has one for each spelling.
      for (const key of person.keys) ({ id } = await names.decide('nobody', key, null, by(c)));
      const said = `${person.name} is taken for nobody. Within a minute the quotes are unattributed.`;
      return decided(c, id, 'person.nobody', person.name, said, '/people/decisions');
    }),
  );

  routes.post('/people/undo', async (c) => {
    const id = (c.get('form').get('decision') ?? '').slice(0, 100);
    const decision = await names.undo(id, by(c));
    if (!decision) return desk.goTo(c, '/people/decisions', wrong('It is undone already.'));
    await desk.record(c, 'person.undo', id);
    return desk.goTo(c, '/people/decisions', { text: 'It is undone.', tone: 'done' });
  });

  routes.get('/people/decisions', async (c) => {
    const page = pageNumber(c);
    const rows = await store.names.list({ limit: ROWS_A_PAGE + 1, offset: (page - 1) * ROWS_A_PAGE });
    const body = decisionsPage(rows.slice(0, ROWS_A_PAGE), page, rows.length > ROWS_A_PAGE, desk.viewer(c));
    return desk.show(c, { title: 'Decisions about names', at: '/people', above: ABOVE, body });
  });

  return routes;
}
