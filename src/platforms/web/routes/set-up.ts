/** Setting up on the page: for the operator alone, from this page alone. */
import { Hono } from 'hono';
import { UserError } from '../../../core/base/errors.ts';
import type { Catalogue } from '../../../core/wording/catalogue.ts';
import { isOwnRequest } from '../../../page-parts/own-request.ts';
import { callerOf, localeFor, wordsFor } from '../caller.ts';
import { refusedPage } from '../pages/failure.ts';
import { type SetUpResult, type SetUpView, setUpPage, type TypedForm } from '../pages/set-up.ts';
import { frames } from '../preview.ts';
import type { PlatformForm, Shell, TokenDesk } from '../route-deps.ts';
import type { PageContext, PageEnv } from '../visitor.ts';

type Sent = Readonly<Record<string, unknown>>;

export function setUpRoutes({ tokens, setup, previews, drawn, show, locked }: Shell): Hono<PageEnv> {
  const app = new Hono<PageEnv>();

  const page = async (c: PageContext, more: Partial<SetUpView> = {}) => {
    const empty = { result: null, address: '', digest: USUAL, problems: {}, looked: null };
    const view = { ...empty, platforms: await tokens.platforms(), locale: localeFor(c), ...more };
    const wrong = view.result?.good === false || Object.keys(view.problems).length > 0;
    return show(c, { title: wordsFor(c).page.setUp.title, body: setUpPage(view) }, wrong ? 400 : 200);
  };
  const posted = (path: string, work: (c: PageContext, sent: Sent) => Promise<Partial<SetUpView>>): void => {
    app.post(path, async (c) => {
      const { page: words } = wordsFor(c);
      if (!isOwnRequest(c.req.raw))
        return show(c, { title: words.failure.refused, body: refusedPage(words) }, 403);
      if (!callerOf(c).manager) return locked(c);
      return page(c, await work(c, await c.req.parseBody()));
    });
  };

  app.get('/setup', (c) => (callerOf(c).manager ? page(c) : locked(c)));

  posted('/setup', async (c, sent) => {
    const platform = (await tokens.platforms()).find(({ name }) => name === sent['platform']);
    if (platform === undefined) return {};
    return { result: await orSaid(() => keepTokens(tokens, platform, sent, wordsFor(c).page.setUp)) };
  });

  posted('/setup/source', async (c, sent) => {
    const said = wordsFor(c).page.setUp;
    const address = textIn(sent, 'url');
    const result = await orSaid(async () => {
      const followed = await setup.follow(address);
      if (followed.kind === 'none') return bad(`${said.noFeed} ${followed.why}`);
      if (followed.kind === 'known') return good(said.known);
      return good(said.followed(followed.outlet, followed.articles, followed.file));
    });
    return { result, address: result.good ? '' : address };
  });

  posted('/setup/digest', async (c, sent) => {
    const digest: TypedForm = {
      title: textIn(sent, 'title'),
      time: textIn(sent, 'time'),
      days: textIn(sent, 'days'),
      timezone: textIn(sent, 'timezone'),
      sections: textIn(sent, 'sections'),
      places: textIn(sent, 'places'),
    };
    const { places, ...fields } = digest;
    const drafted = await setup.draft({
      fields,
      places: places.split(/[\s,]+/).filter((place) => place !== ''),
    });
    if (drafted.kind === 'wrong') return { digest, problems: drafted.problems };
    const said = wordsFor(c).page.setUp;
    if (sent['do'] === 'write') {
      const result = await orSaid(async () => good(said.written(drafted.keep())));
      return result.good ? { result } : { result, digest };
    }
    const items = drafted.preview.items.map(({ blocks }) => ({
      blocks: blocks.filter(({ kind }) => kind !== 'buttons'),
    }));
    const preview = frames(drawn({ ...drafted.preview, items }, callerOf(c)), previews, localeFor(c));
    return { digest, looked: { next: drafted.next, doubts: drafted.doubts, preview } };
  });

  return app;
}

/** What the terminal offers as well. */
const USUAL: TypedForm = {
  title: 'Morning briefing',
  time: '07:30',
  days: 'weekdays',
  timezone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  sections: 'News (8)',
  places: '',
};

const good = (text: string): SetUpResult => ({ good: true, text });
const bad = (text: string): SetUpResult => ({ good: false, text });

function textIn(sent: Sent, name: string): string {
  const typed = sent[name];
  return typeof typed === 'string' ? typed.trim() : '';
}

/** What is wrong in a way that the operator can mend is said. */
async function orSaid(work: () => Promise<SetUpResult>): Promise<SetUpResult> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return bad(error.remedy === null ? error.message : `${error.message} ${error.remedy}`);
  }
}

async function keepTokens(
  tokens: TokenDesk,
  { name, label, fields }: PlatformForm,
  sent: Sent,
  said: Catalogue['page']['setUp'],
): Promise<SetUpResult> {
  const values: Record<string, string> = {};
  for (const { variable } of fields) {
    const value = textIn(sent, variable);
    const problem = tokens.problem(name, variable, value);
    if (problem !== null) return bad(`${problem.variable} ${problem.message}.`);
    values[variable] = value;
  }
  const trial = await tokens.attempt(name, values);
  if (trial.kind === 'wrong') return bad(`${trial.variable} ${trial.message}.`);
  if (trial.kind === 'unreachable') return bad(said.unreachable(label, trial.message));
  const all = { ...values, ...trial.found };
  if (tokens.replaced(all).length > 0 && sent['replace'] !== 'yes') return bad(said.tick);
  tokens.keep(all);
  return good(said.kept(label, trial.as, tokens.restart));
}
