/** Setting up on the page: for the operator alone, from this page alone. */
import { Hono } from 'hono';
import { UserError } from '../../../core/base/errors.ts';
import type { Catalogue } from '../../../core/wording/catalogue.ts';
import { isOwnRequest } from '../../../page-parts/own-request.ts';
import { callerOf, wordsFor } from '../caller.ts';
import { refusedPage } from '../pages/failure.ts';
import { type SetUpResult, setUpPage } from '../pages/set-up.ts';
import type { PlatformForm, Shell, TokenDesk } from '../route-deps.ts';
import type { PageEnv } from '../visitor.ts';

export function setUpRoutes({ tokens, show, locked }: Shell): Hono<PageEnv> {
  const app = new Hono<PageEnv>();

  app.get('/setup', async (c) => {
    if (!callerOf(c).manager) return locked(c);
    const wording = wordsFor(c);
    const body = setUpPage(await tokens.platforms(), null, wording);
    return show(c, { title: wording.page.setUp.title, body });
  });

  app.post('/setup', async (c) => {
    const wording = wordsFor(c);
    const { failure, setUp } = wording.page;
    if (!isOwnRequest(c.req.raw))
      return show(c, { title: failure.refused, body: refusedPage(wording.page) }, 403);
    if (!callerOf(c).manager) return locked(c);
    const sent = await c.req.parseBody();
    const platform = (await tokens.platforms()).find(({ name }) => name === sent['platform']);
    const result = platform === undefined ? null : await keepTokens(tokens, platform, sent, setUp);
    const body = setUpPage(await tokens.platforms(), result, wording);
    return show(c, { title: setUp.title, body }, result?.good === true ? 200 : 400);
  });

  return app;
}

async function keepTokens(
  tokens: TokenDesk,
  { name, label, fields }: PlatformForm,
  sent: Readonly<Record<string, unknown>>,
  said: Catalogue['page']['setUp'],
): Promise<SetUpResult> {
  const bad = (text: string): SetUpResult => ({ good: false, text });
  const values: Record<string, string> = {};
  for (const { variable } of fields) {
    const typed = sent[variable];
    const value = typeof typed === 'string' ? typed.trim() : '';
    const problem = tokens.problem(name, variable, value);
    if (problem !== null) return bad(`${problem.variable} ${problem.message}.`);
    values[variable] = value;
  }
  const trial = await tokens.attempt(name, values);
  if (trial.kind === 'wrong') return bad(`${trial.variable} ${trial.message}.`);
  if (trial.kind === 'unreachable') return bad(said.unreachable(label, trial.message));
  const all = { ...values, ...trial.found };
  if (tokens.replaced(all).length > 0 && sent['replace'] !== 'yes') return bad(said.tick);
  try {
    tokens.keep(all);
  } catch (error) {
    if (error instanceof UserError) return bad(`${error.message} ${error.remedy ?? ''}`.trim());
    throw error;
  }
  return { good: true, text: said.kept(label, trial.as) };
}
