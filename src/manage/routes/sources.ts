/** Sources: the list, one with its settings, adding and testing, pausing and removing. */
import { Hono } from 'hono';
import { OPERATOR } from '../../core/base/scope.ts';
import type { Source, SourceState } from '../../core/sources/source.ts';
import { runCommand, underLabel } from '../command.ts';
import type { Desk, DeskContext, DeskEnv, Routes } from '../desk.ts';
import { LONGEST_SEARCH, ROWS_A_PAGE } from '../limits.ts';
import { ADD_LABELS, addSourcePage, type SourceTest, sourceTestShape } from '../pages/add-source.ts';
import { removeSourcePage, SETTING_LABELS, SETTINGS, settingsOf, sourcePage } from '../pages/source.ts';
import { sourcesPage } from '../pages/sources.ts';
import { FAILING_STATES, STATES } from '../source-states.ts';
import { pageNumber, workspaceIn } from './asked.ts';

export function sourceRoutes(desk: Desk): Routes {
  const { store } = desk;
  const routes = new Hono<DeskEnv>();

  routes.get('/sources', async (c) => {
    const state = c.req.query('state') ?? '';
    const words = (c.req.query('words') ?? '').trim().slice(0, LONGEST_SEARCH);
    const page = pageNumber(c);
    const filter = { ...stateFilter(state), ...(words === '' ? {} : { words }) };
    const range = { limit: ROWS_A_PAGE + 1, offset: (page - 1) * ROWS_A_PAGE };
    const [counts, found] = await Promise.all([
      store.sources.states(),
      store.sources.page(OPERATOR, filter, range),
    ]);
    const body = sourcesPage({
      counts,
      found: found.slice(0, ROWS_A_PAGE),
      more: found.length > ROWS_A_PAGE,
      state,
      words,
      page,
    });
    return desk.show(c, { title: 'Sources', at: '/sources', body });
  });

  const adding = (
    c: DeskContext,
    typed: ReadonlyMap<string, string>,
    more: { readonly error?: string; readonly test?: SourceTest } = {},
  ) => {
    const body = addSourcePage(desk.viewer(c), typed, more.error ?? null, more.test ?? null);
    const above = { href: '/sources', label: 'Sources' };
    return desk.show(
      c,
      { title: 'Add a source', at: '/sources', above, body },
      more.error === undefined ? 200 : 400,
    );
  };

  routes.get('/sources/add', (c) =>
    adding(c, new Map([['url', (c.req.query('url') ?? '').slice(0, 2_000)]])),
  );

  routes.post('/sources/add', async (c) => {
    const form = c.get('form');
    const workspace = await workspaceIn(store, form.get('workspace') ?? '');
    if (workspace === undefined) return adding(c, form, { error: 'The bot is in no such workspace.' });
    const options = filled(form, ['url', 'name', 'latest']);
    if (form.get('do') === 'test') {
      const tested = await runCommand(desk, c, 'sources test', filled(form, ['url']), workspace);
      const test = sourceTestShape.safeParse(tested.message.data);
      return test.success ? adding(c, form, { test: test.data }) : adding(c, form, { error: tested.words });
    }
    const added = await runCommand(desk, c, 'sources add', options, workspace);
    if (added.failed) return adding(c, form, { error: underLabel(added.words, ADD_LABELS) });
    await desk.record(c, 'source.add', options['url'] ?? null, added.words);
    return desk.goTo(c, '/sources', { text: `${added.words}.`, tone: 'done' });
  });

  /** Runs the work with the source of the address. */
  const withSource =
    (work: (c: DeskContext, source: Source) => Promise<Response>) =>
    async (c: DeskContext): Promise<Response> => {
      const source = await store.sources.get(OPERATOR, c.req.param('id') ?? '');
      return source === null ? c.notFound() : work(c, source);
    };

  const shown = async (
    c: DeskContext,
    source: Source,
    error: string | null = null,
    test: SourceTest | null = null,
    typed: ReadonlyMap<string, string> | null = null,
  ) => {
    const { articles } = await store.articles.count(OPERATOR, { source: source.id });
    const body = sourcePage({
      source,
      articles,
      configured: isConfigured(source),
      viewer: desk.viewer(c),
      error,
      test,
      typed,
    });
    const above = { href: '/sources', label: 'Sources' };
    return desk.show(c, { title: source.outlet, at: '/sources', above, body }, error === null ? 200 : 400);
  };
  const isConfigured = ({ address }: Source): boolean => address !== null && desk.configured(address);

  routes.get(
    '/sources/:id',
    withSource(async (c, source) => shown(c, source)),
  );

  for (const change of ['pause', 'resume'] as const)
    routes.post(
      `/sources/:id/${change}`,
      withSource(async (c, source) => {
        const done = await runCommand(desk, c, `sources ${change}`, { source: source.id }, source.workspace);
        if (done.failed) return shown(c, source, done.words);
        await desk.record(c, `source.${change}`, source.id, source.outlet);
        const back = change === 'pause' ? 'resume' : 'pause';
        const undo = { path: `/sources/${source.id}/${back}`, fields: {} };
        return desk.goTo(c, `/sources/${source.id}`, { text: done.words, tone: 'done', undo });
      }),
    );

  routes.post(
    '/sources/:id/test',
    withSource(async (c, source) => {
      const url = source.memory.movedTo ?? source.address ?? '';
      const tested = await runCommand(desk, c, 'sources test', { url }, source.workspace);
      const test = sourceTestShape.safeParse(tested.message.data);
      return test.success ? shown(c, source, null, test.data) : shown(c, source, tested.words);
    }),
  );

  routes.post(
    '/sources/:id/set',
    withSource(async (c, source) => {
      if (isConfigured(source))
        return shown(c, source, 'This source is named in the configuration. Change it there.');
      const form = c.get('form');
      const before = settingsOf(source);
      const changed = SETTINGS.flatMap(({ name }) => {
        const typed = (form.get(name) ?? '').trim();
        return typed === before[name] ? [] : [[name, typed === '' ? 'none' : typed] as const];
      });
      if (changed.length === 0) return desk.goTo(c, `/sources/${source.id}`);
      const options = { source: source.id, ...Object.fromEntries(changed) };
      const done = await runCommand(desk, c, 'sources set', options, source.workspace);
      if (done.failed) return shown(c, source, underLabel(done.words, SETTING_LABELS), null, form);
      await desk.record(
        c,
        'source.set',
        source.id,
        changed.map(([name, value]) => `${name}: ${value}`).join(' · '),
      );
      return desk.goTo(c, `/sources/${source.id}`, {
        text: `${done.words}. This applies to new articles.`,
        tone: 'done',
      });
    }),
  );

  routes.get(
    '/sources/:id/remove',
    withSource(async (c, source) => {
      const { articles } = await store.articles.count(OPERATOR, { source: source.id });
      const body = removeSourcePage(source, articles, isConfigured(source), desk.viewer(c));
      const above = { href: `/sources/${source.id}`, label: source.outlet };
      return desk.show(c, { title: `Remove ${source.outlet}?`, at: '/sources', above, body });
    }),
  );

  routes.post(
    '/sources/:id/remove',
    withSource(async (c, source) => {
      const articles = c.get('form').get('articles') === 'remove' ? 'remove' : 'keep';
      // The chat keeps articles; the terminal and this page may remove them as well.
      await store.sources.remove(OPERATOR, source.id, articles);
      await desk.record(
        c,
        'source.remove',
        source.id,
        `${source.outlet}, ${source.address ?? ''}; articles: ${articles}`,
      );
      const text = `${source.outlet} is no longer followed. Its articles ${articles === 'keep' ? 'stay' : 'are removed'}.`;
      return desk.goTo(c, '/sources', { text, tone: 'done' });
    }),
  );

  return routes;
}

function stateFilter(state: string): { readonly states?: readonly SourceState[]; readonly paused?: boolean } {
  if (state === 'failing') return { states: FAILING_STATES, paused: false };
  if (state === 'paused') return { paused: true };
  const one = STATES.find((known) => known === state);
  return one === undefined ? {} : { states: [one], paused: false };
}

function filled(
  form: ReadonlyMap<string, string>,
  names: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = (form.get(name) ?? '').trim();
      return value === '' ? [] : [[name, value]];
    }),
  );
}
