/** People: finding one, joining two names, splitting one off, saying that a name is nobody’s, and undoing each. */
import { Hono } from 'hono';
import { UserError } from '../../core/base/errors.ts';
import { OPERATOR } from '../../core/base/scope.ts';
import type { NameEntry } from '../../core/names/name-index.ts';
import type { NameDecisionKind } from '../../core/ports/name-store.ts';
import { nameKey } from '../../core/text/names/name-spelling.ts';
import type { Desk, DeskContext, DeskEnv, Routes } from '../desk.ts';
import { errorText } from '../error-text.ts';
import { LONGEST_SEARCH, ROWS_A_PAGE } from '../limits.ts';
import { wrong } from '../pages/layout.ts';
import { decisionsPage, nobodyPage, peoplePage, personPage } from '../pages/people.ts';
import { pageNumber } from './asked.ts';

/** Suggestions are made in memory, so not every page of a long list is offered. */
const MOST_PAGES = 20;
const QUOTES_SHOWN = 10;
/** Spellings of one name that are given back together. */
const MOST_UNDONE = 500;
const ABOVE = { href: '/people', label: 'People' };

interface Deciding {
  readonly kind: NameDecisionKind;
  readonly of: readonly string[];
  /** Of a join: the name that both are listed under. */
  readonly other?: string;
  readonly said: string;
  /** What the record names. */
  readonly to: string;
  readonly path: string;
  /** The page with the form, where it cannot be decided. */
  readonly from: string;
}

const DID: Readonly<Record<NameDecisionKind, string>> = {
  join: 'person.join',
  apart: 'person.split',
  nobody: 'person.nobody',
};

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
    const more = found.length > page * ROWS_A_PAGE;
    const body = peoplePage(rows, words, page, more && page === MOST_PAGES ? 'beyond' : more);
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

  const decide = async (c: DeskContext, decision: Deciding): Promise<Response> => {
    const { kind, of, other = null, said, to, path, from } = decision;
    try {
      const ids = await names.decide(kind, of, other, by(c));
      await desk.record(c, DID[kind], to, said);
      const undo = { path: '/people/undo', fields: { decision: ids.join(' ') } };
      return desk.goTo(c, path, { text: said, tone: 'done', undo });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return desk.goTo(c, from, wrong(errorText(error)));
    }
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
      const said = `${person.name} is ${entry.name} from now on: what is said under either name is found under both.`;
      return decide(c, {
        ...{ kind: 'join', of: [person.name], other: entry.name, said, to: person.name },
        ...{ path: pathOf(entry.name), from: pathOf(person.name) },
      });
    }),
  );

  routes.post(
    '/people/split',
    withPerson(async (c, person) => {
      const key = text(c.get('form').get('key'));
      if (!person.keys.includes(key) || person.keys.length < 2) return c.notFound();
      const said = `${key} is somebody else than ${person.name} from now on.`;
      const from = pathOf(person.name);
      return decide(c, { kind: 'apart', of: [key], said, to: key, path: '/people', from });
    }),
  );

  routes.get(
    '/people/nobody',
    withPerson(async (c, person) => {
      const { quotes, more } = await store.quotes.count(OPERATOR, { speakers: person.keys, shown: true });
      const body = nobodyPage(person, more ? `more than ${quotes}` : String(quotes), desk.viewer(c));
      const above = { href: pathOf(person.name), label: person.name };
      return desk.show(c, { title: `Is ${person.name} not a person or body?`, at: '/people', above, body });
    }),
  );

  routes.post(
    '/people/nobody',
    withPerson(async (c, person) => {
      const said = `${person.name} is taken for nobody. Within a minute the quotes are unattributed.`;
      return decide(c, {
        ...{ kind: 'nobody', of: person.keys, said, to: person.name },
        ...{ path: '/people/decisions', from: pathOf(person.name) },
      });
    }),
  );

  routes.post('/people/undo', async (c) => {
    const given = (c.get('form').get('decision') ?? '').split(' ', MOST_UNDONE);
    const undone: string[] = [];
    for (const id of given) {
      const decision = await store.names.get(id);
      if (decision !== null && (await names.undo(id, by(c)))) undone.push(decision.name);
    }
    if (undone.length === 0) return desk.goTo(c, '/people/decisions', wrong('It is undone already.'));
    await desk.record(c, 'person.undo', undone.join(', '));
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
