/** Digests: the list, the editor, the preview with the next times, copying, publishing and deleting. */
import { Hono } from 'hono';
import { OPERATOR, scopeOf } from '../../core/base/scope.ts';
import { timestamp } from '../../core/base/time.ts';
import type { FormField } from '../../core/commands/command.ts';
import { sealButtons } from '../../core/delivery/button-token.ts';
import type { Digest } from '../../core/digests/digest.ts';
import { nextSends } from '../../core/publishing/due-slots.ts';
import { buttonFor, callerOf, pressButton, runCommand } from '../command.ts';
import type { Desk, DeskContext, DeskEnv, Routes } from '../desk.ts';
import { LONGEST_SEARCH, ROWS_A_PAGE } from '../limits.ts';
import { confirmDigestPage, digestEditor, digestPage } from '../pages/digest.ts';
import { digestsPage } from '../pages/digests.ts';
import { wrong } from '../pages/layout.ts';
import { pageNumber, workspaceIn } from './asked.ts';

const NEXT_SHOWN = 3;
/** More than any form has. */
const EVERY_FIELD = 100;
const ABOVE = { href: '/digests', label: 'Digests' };

export function digestRoutes(desk: Desk): Routes {
  const { store, dispatch, now } = desk;
  const routes = new Hono<DeskEnv>();
  const inFile = ({ name, workspace }: Digest): boolean =>
    workspace === null && desk.fileDigests().some((one) => one.name === name);
  const nextOf = (digest: Digest) => nextSends(digest, null, now(), NEXT_SHOWN).map(({ at }) => at);

  routes.get('/digests', async (c) => {
    const words = (c.req.query('words') ?? '').trim().slice(0, LONGEST_SEARCH);
    const page = pageNumber(c);
    const from = (page - 1) * ROWS_A_PAGE;
    const inFiles = desk.fileDigests().filter((digest) => hasWords(digest, words));
    const files = inFiles.slice(from, from + ROWS_A_PAGE + 1);
    const range = { limit: ROWS_A_PAGE + 1 - files.length, offset: Math.max(0, from - inFiles.length) };
    const found = [...files, ...(await store.digests.page(OPERATOR, words, range))];
    const rows = found.slice(0, ROWS_A_PAGE).map((digest) => {
      return { digest, next: nextOf(digest), inFile: inFile(digest) };
    });
    const body = digestsPage({ rows, words, page, more: found.length > ROWS_A_PAGE });
    return desk.show(c, { title: 'Digests', at: '/digests', body });
  });

  /** The form as the chat has it, with what was typed and what is wrong. */
  const editor = async (
    c: DeskContext,
    digest: Digest | null,
    workspace: string | null,
    typed: ReadonlyMap<string, string> | null,
    problems: Readonly<Record<string, string>>,
  ): Promise<Response> => {
    const command = digest === null ? 'digest create' : 'digest edit';
    const options: Record<string, string> = digest === null ? {} : { name: digest.name };
    const { form } = dispatch.declared({ kind: 'options', command, options });
    const fields: readonly FormField[] =
      form === null ? [] : await form.fields(callerOf(desk, c, workspace), EVERY_FIELD);
    const body = digestEditor({
      ...{ viewer: desk.viewer(c), fields, typed, problems, workspace, isNew: digest === null },
      path: digest === null ? '/digests/new' : `/digests/${digest.name}/edit`,
    });
    const title = digest === null ? 'Write a digest' : `Edit ${digest.definition.title}`;
    const above = digest === null ? ABOVE : { href: pathOf(digest), label: digest.definition.title };
    const status = Object.keys(problems).length === 0 ? 200 : 400;
    return desk.show(c, { title, at: '/digests', above, body }, status);
  };

  /** Checks what was typed and saves it; the form comes back with what is wrong. */
  const save = async (c: DeskContext, digest: Digest | null, workspace: string | null): Promise<Response> => {
    const typed = c.get('form');
    const command = digest === null ? 'digest create' : 'digest edit';
    const answers = [...typed].flatMap(([name, value]) =>
      name.startsWith(ANSWER) && value.trim() !== '' ? [[name.slice(ANSWER.length), value] as const] : [],
    );
    const options = { ...Object.fromEntries(answers), ...(digest === null ? {} : { name: digest.name }) };
    const caller = callerOf(desk, c, workspace);
    const problems = await dispatch.problems({ kind: 'options', command, options }, caller);
    if (Object.keys(problems).length > 0) return editor(c, digest, workspace, typed, problems);
    const done = await runCommand(desk, c, command, options, workspace);
    if (done.failed) return editor(c, digest, workspace, typed, { '': done.words });
    const name = digest?.name ?? nameIn(done.message.data);
    if (name === null) return editor(c, digest, workspace, typed, { title: 'Give it a title.' });
    await desk.record(c, digest === null ? 'digest.create' : 'digest.edit', name, JSON.stringify(options));
    return desk.goTo(c, pathOf({ name, workspace }), { text: `${done.words}.`, tone: 'done' });
  };

  routes.get('/digests/new', async (c) => {
    const workspace = (await workspaceIn(store, c.req.query('in') ?? '')) ?? null;
    return editor(c, null, workspace, null, {});
  });

  routes.post('/digests/new', async (c) => {
    const workspace = await workspaceIn(store, c.get('form').get('workspace') ?? '');
    if (workspace === undefined)
      return editor(c, null, null, c.get('form'), { workspace: 'The bot is in no such workspace.' });
    return save(c, null, workspace);
  });

  const withDigest =
    (work: (c: DeskContext, digest: Digest) => Promise<Response>) =>
    async (c: DeskContext): Promise<Response> => {
      const name = c.req.param('name') ?? '';
      const workspace = c.req.query('in') ?? c.get('form').get('in') ?? '';
      const own = await store.digests.get(scopeOf(workspace === '' ? null : workspace), name);
      const found =
        (workspace === '' ? desk.fileDigests().find((one) => one.name === name) : undefined) ?? own;
      return found === null || found === undefined ? c.notFound() : work(c, found);
    };

  routes.get(
    '/digests/:name',
    withDigest(async (c, digest) => {
      const caller = callerOf(desk, c, digest.workspace);
      const at = timestamp(now());
      const message = await sealButtons(
        await desk.digests.preview(caller.scope, digest),
        caller,
        store.actions,
        at,
      );
      const posts = desk.previews.map((preview) => ({
        preview,
        payloads: preview.render(message, { locale: 'en' }),
      }));
      const body = digestPage({
        ...{ digest, next: nextOf(digest), inFile: inFile(digest), posts, viewer: desk.viewer(c) },
      });
      const { title } = digest.definition;
      const previews = desk.previews.map(({ name }) => name);
      return desk.show(c, { title, at: '/digests', above: ABOVE, previews, body });
    }),
  );

  routes.get(
    '/digests/:name/edit',
    withDigest((c, digest) =>
      inFile(digest)
        ? desk.goTo(c, pathOf(digest), wrong('It is defined in a file, and changed there.'))
        : editor(c, digest, digest.workspace, null, {}),
    ),
  );
  routes.post(
    '/digests/:name/edit',
    withDigest((c, digest) => save(c, digest, digest.workspace)),
  );

  routes.post(
    '/digests/:name/copy',
    withDigest(async (c, digest) => {
      const done = await runCommand(desk, c, 'digest copy', { name: digest.name }, digest.workspace);
      const name = nameIn(done.message.data);
      if (done.failed || name === null) return desk.goTo(c, pathOf(digest), wrong(done.words));
      await desk.record(c, 'digest.copy', digest.name, name);
      return desk.goTo(c, pathOf({ name, workspace: digest.workspace }), {
        text: `${done.words}.`,
        tone: 'done',
      });
    }),
  );

  /** Asks first, in the words of the command; `yes` does it. */
  const confirmed = (verb: 'delete' | 'publish') => {
    const command = `digest ${verb}`;
    routes.get(
      `/digests/:name/${verb}`,
      withDigest(async (c, digest) => {
        const asked = await runCommand(desk, c, command, { name: digest.name }, digest.workspace);
        if (asked.failed) return desk.goTo(c, pathOf(digest), wrong(asked.words));
        const body = confirmDigestPage(digest, verb, asked.words, desk.viewer(c));
        const title = `${verb === 'delete' ? 'Delete' : 'Publish'} ${digest.definition.title}?`;
        const above = { href: pathOf(digest), label: digest.definition.title };
        return desk.show(c, { title, at: '/digests', above, body });
      }),
    );
    routes.post(
      `/digests/:name/${verb}`,
      withDigest(async (c, digest) => {
        const options = { name: digest.name, confirm: 'yes' };
        const done = await runCommand(desk, c, command, options, digest.workspace);
        if (done.failed) return desk.goTo(c, pathOf(digest), wrong(done.words));
        await desk.record(c, `digest.${verb}`, digest.name, done.words);
        if (verb === 'publish') return desk.goTo(c, pathOf(digest), { text: done.words, tone: 'done' });
        const token = buttonFor(done.message, 'digest restore')?.token;
        const fields = { button: token ?? '', in: digest.workspace ?? '' };
        const undo = token === undefined ? {} : { undo: { path: '/digests/restore', fields } };
        return desk.goTo(c, '/digests', { text: `${done.words}.`, tone: 'done', ...undo });
      }),
    );
  };
  confirmed('delete');
  confirmed('publish');

  routes.post('/digests/restore', async (c) => {
    const form = c.get('form');
    const workspace = form.get('in') || null;
    const token = form.get('button') ?? '';
    if (dispatch.declared({ kind: 'button', token }).command !== 'digest restore') return c.notFound();
    const done = await pressButton(desk, c, token, workspace);
    const name = nameIn(done.message.data);
    if (done.failed || name === null) return desk.goTo(c, '/digests', wrong(done.words));
    await desk.record(c, 'digest.restore', name);
    return desk.goTo(c, pathOf({ name, workspace }), { text: `${done.words}.`, tone: 'done' });
  });

  return routes;
}

/** As the store searches. */
function hasWords({ name, definition }: Digest, words: string): boolean {
  return [name, definition.title].some((text) => text.toLowerCase().includes(words.toLowerCase()));
}

/** Prefix of the names of the editor’s fields. */
const ANSWER = 'answer.';

function pathOf({ name, workspace }: Pick<Digest, 'name' | 'workspace'>): string {
  return `/digests/${name}${workspace === null ? '' : `?in=${encodeURIComponent(workspace)}`}`;
}

/** The name of the digest that an answer is about. */
function nameIn(data: unknown): string | null {
  const named = typeof data === 'object' && data !== null && 'digest' in data ? data.digest : null;
  return typeof named === 'string' ? named : null;
}
