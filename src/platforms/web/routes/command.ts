/** The command line: suggestions, replies, forms, buttons, and files attached to replies. */
import { Hono } from 'hono';
import type { Caller, Dispatch, GivenFile, Invocation } from '../../../core/commands/command.ts';
import { askedFields } from '../../../core/commands/dispatch/asked-fields.ts';
import { completeLine } from '../../../core/commands/dispatch/complete-line.ts';
import { isOwnRequest } from '../../../page-parts/own-request.ts';
import { callerOf, wordsFor } from '../caller.ts';
import { isForAnyone, readsOnly } from '../commands.ts';
import { createDownloads } from '../downloads.ts';
import { LONGEST_LINE } from '../limits.ts';
import { missingPage, refusedPage } from '../pages/failure.ts';
import { confirmPage, formPage, replyPage } from '../pages/reply.ts';
import type { RunningCommands, Shell } from '../route-deps.ts';
import type { PageContext, PageEnv } from '../visitor.ts';

type Input = Invocation['input'];

export function commandRoutes({
  previews,
  show,
  missing,
  locked,
  drawn,
  running,
  pictures,
  artist,
}: Shell): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  const downloads = createDownloads();

  /** Runs the line and shows the reply; a command with a form shows the form first. */
  async function answer(
    c: PageContext,
    { dispatch, commands }: RunningCommands,
    input: Input,
    line: string,
    files: readonly GivenFile[] = [],
  ): Promise<Response> {
    const caller = callerOf(c);
    const wording = wordsFor(c);
    const { form, command } = dispatch.declared(input);
    if (!caller.manager && !isForAnyone(command, commands)) return locked(c);
    const fields = form === null ? null : await askedFields(form, caller, FORM_FIELDS);
    if (form !== null && fields !== null && command !== null) {
      const target =
        input.kind === 'button'
          ? ({ name: 'token', value: input.token } as const)
          : ({ name: 'form', value: command } as const);
      return show(c, {
        title: form.title(wording),
        line,
        body: formPage(form, fields, target, wording),
      });
    }
    const reply = await dispatch.run({ id: null, caller, input, files });
    if (reply === null) return missing(c, 'noReply');
    const { message, visibility } = reply;
    const { file } = message;
    const body = replyPage({
      payload: drawn(message, caller),
      previews,
      failed: message.tone === 'error',
      visibility,
      locale: caller.locale,
      file: file === undefined ? null : { name: file.name, path: downloads.keep(file) },
    });
    return show(c, { title: message.notice, line, body });
  }

  app.get(
    '/command',
    running(async (c, now) => {
      const line = lineFrom(c.req.query('text'));
      if (line === '') return c.redirect('/', 303);
      const input = await meant(line, now.dispatch, callerOf(c));
      const { command } = now.dispatch.declared(input);
      if (readsOnly(command, now.commands)) return answer(c, now, input, line);
      const allowed = callerOf(c).manager || isForAnyone(command, now.commands);
      const said = wordsFor(c).page.reply;
      const body = confirmPage(line, command ?? '', allowed, said);
      return show(c, { title: said.confirm, line, body });
    }),
  );

  app.post(
    '/command',
    running(async (c, now) => {
      const { page } = wordsFor(c);
      const { refused, nothingToRun } = page.failure;
      if (!isOwnRequest(c.req.raw)) return show(c, { title: refused, body: refusedPage(page) }, 403);
      const posted: Readonly<Record<string, string | File>> = await c.req.parseBody();
      const input = inputOf(posted);
      if (input === null) return show(c, { title: nothingToRun, body: missingPage(nothingToRun, page) }, 400);
      return answer(c, now, input, input.kind === 'text' ? input.text : '', filesIn(posted));
    }),
  );

  app.get(
    '/suggest',
    running(async (c, { commands, dispatch }) => {
      const line = (c.req.query('line') ?? '').slice(0, LONGEST_LINE);
      return c.json(await completeLine(line, commands, dispatch, callerOf(c)));
    }),
  );

  app.get('/pictures/:file', async (c) => {
    const picture = pictures.get(c.req.param('file'));
    const drawing = picture === undefined ? null : await artist.draw(picture);
    if (drawing?.kind !== 'drawn') return missing(c, 'noFile');
    return new Response(new Uint8Array(drawing.png), { headers: { 'content-type': 'image/png' } });
  });

  app.get('/files/:key', (c) => downloads.fetch(c.req.param('key')) ?? missing(c, 'noFile'));

  return app;
}

/** What a line means that names no command: a person whose name it is, else a question. With a slash it is a mistyped command. */
async function meant(line: string, dispatch: Dispatch, caller: Caller): Promise<Input> {
  const typed: Input = { kind: 'text', text: line };
  if (line.startsWith('/') || dispatch.declared(typed).command !== null) return typed;
  const people = await dispatch.suggest('quotes', 'speaker', line, caller);
  return people.length > 0 && line.split(/\s+/).length <= LONGEST_NAME
    ? { kind: 'options', command: 'quotes', options: { speaker: line } }
    : { kind: 'options', command: 'ask', options: { question: line } };
}

/** Words of a name at most. */
const LONGEST_NAME = 5;

function lineFrom(text: string | undefined): string {
  return (text ?? '').slice(0, LONGEST_LINE).trim();
}

/** The files of a posted form. A field that was left empty is one without a name. */
function filesIn(body: Readonly<Record<string, string | File>>): readonly GivenFile[] {
  return Object.values(body).flatMap((file) =>
    typeof file === 'string' || file.name === ''
      ? []
      : [{ name: file.name, type: file.type || null, size: file.size, bytes: () => file.bytes() }],
  );
}

/** What a posted form contains: a button, a form's answers, or a typed line. */
function inputOf(body: Readonly<Record<string, string | File>>): Input | null {
  const fields = new Map(
    Object.entries(body).filter((field): field is [string, string] => typeof field[1] === 'string'),
  );
  const answers = Object.fromEntries(
    [...fields].flatMap(([key, value]) =>
      key.startsWith(ANSWER) ? [[key.slice(ANSWER.length), value]] : [],
    ),
  );
  const token = fields.get('token');
  if (token !== undefined) {
    return fields.has('answered') ? { kind: 'button', token, answers } : { kind: 'button', token };
  }
  const form = fields.get('form');
  if (form !== undefined) return { kind: 'options', command: form, options: answers };
  const text = lineFrom(fields.get('text'));
  return text === '' ? null : { kind: 'text', text };
}

/** Fields of one form; no page limits them. */
const FORM_FIELDS = 100;

/** Prefix of the names of a form's fields. */
const ANSWER = 'answer.';
