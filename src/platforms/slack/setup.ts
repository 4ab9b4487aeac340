/** Setting up Slack: the two tokens of an app for one workspace, and whether Slack takes them. */
import * as z from 'zod';
import type { JsonAnswer, PlatformSetup, TokenTrial } from '../../core/ports/platform-declaration.ts';

const DEFAULT_URL = 'https://slack.com/api/';

const answerShape = z.object({
  ok: z.boolean(),
  error: z.string().optional(),
  team: z.string().optional(),
  user: z.string().optional(),
  bot_id: z.string().optional(),
});

export const slackSetup: PlatformSetup = {
  label: 'Slack',
  fields: [
    {
      variable: 'SLACK_BOT_TOKEN',
      label: 'Bot User OAuth Token (xoxb-…)',
      where: 'api.slack.com/apps, your app, OAuth & Permissions',
    },
    {
      variable: 'SLACK_APP_TOKEN',
      label: 'App-Level Token (xapp-…) with connections:write',
      where: 'api.slack.com/apps, your app, Basic Information, App-Level Tokens',
    },
  ],
  tryTokens: async (
    { SLACK_BOT_TOKEN: bot = '', SLACK_APP_TOKEN: app = '', SLACK_API_URL: url },
    askJson,
  ) => {
    const ask = (method: string, token: string) =>
      askJson(`${url ?? DEFAULT_URL}${method}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/x-www-form-urlencoded',
        },
      });
    const who = answerOf(await ask('auth.test', bot));
    if (typeof who === 'string') return { kind: 'unreachable', message: who };
    if (!who.ok) return refused('SLACK_BOT_TOKEN', who.error);
    if (who.bot_id === undefined)
      return wrong('SLACK_BOT_TOKEN', 'is no bot token; it takes the Bot User OAuth Token');
    const socket = answerOf(await ask('apps.connections.open', app));
    if (typeof socket === 'string') return { kind: 'unreachable', message: socket };
    if (!socket.ok) return refused('SLACK_APP_TOKEN', socket.error);
    return { kind: 'ok', as: `${who.user ?? 'the bot'} in ${who.team ?? 'the workspace'}`, found: {} };
  },
};

/** What Slack said, or why nothing is known. */
function answerOf(answer: JsonAnswer): z.infer<typeof answerShape> | string {
  if ('unreachable' in answer) return answer.unreachable;
  const read = answerShape.safeParse(answer.body);
  if (!read.success) return `it answered with status ${answer.status}`;
  // These pass by themselves and say nothing of the token.
  return PASSING.has(read.data.error ?? '') ? `it answered ${read.data.error ?? ''}` : read.data;
}

const PASSING: ReadonlySet<string> = new Set([
  'ratelimited',
  'internal_error',
  'fatal_error',
  'request_timeout',
  'service_unavailable',
]);

/** https://docs.slack.dev/reference/methods/auth.test and apps.connections.open, "Errors" */
const MEANINGS: Readonly<Record<string, string>> = {
  invalid_auth: 'is not known to Slack; copy it again',
  not_authed: 'is empty',
  account_inactive: 'belongs to an app or workspace that is gone; install the app again',
  token_revoked: 'was revoked; install the app again',
  token_expired: 'has expired; turn token rotation off or take a new one',
  not_allowed_token_type: 'is a token of another kind',
  missing_scope: 'lacks the scope connections:write; make an App-Level Token with it',
  forbidden_team: 'belongs to a workspace that this app may not use',
};

function refused(variable: string, code = 'unknown'): TokenTrial {
  return wrong(variable, MEANINGS[code] ?? `is refused by Slack: ${code.slice(0, 60)}`);
}

const wrong = (variable: string, message: string): TokenTrial => ({ kind: 'wrong', variable, message });
