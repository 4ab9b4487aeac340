/** Slack's view for agents, where the configuration has it: prompts to press, and a status while an answer is made. */
import type { Catalogue } from '../../../core/wording/catalogue.ts';
import { wordingFor } from '../../../core/wording/index.ts';
import type { Api } from '../connection/api.ts';
import type { SlackSettings } from '../connection/settings.ts';
import type { Requester } from './caller.ts';

export interface AgentViewDeps {
  readonly api: Api;
  readonly settings: Pick<SlackSettings, 'agentView'>;
}

/** Each prompt, and what pressing it sends, as if the person had typed it. At most four. */
const PROMPTS = [
  ['speakers', 'speakers'],
  ['show', 'digest show'],
  ['subscribe', 'subscribe'],
  ['help', 'help'],
] as const;

export function suggestedPrompts({ slack }: Pick<Catalogue, 'slack'>) {
  const { prompts } = slack.agent;
  return PROMPTS.map(([name, message]) => ({ title: prompts[name], message }));
}

/**
 * In the person's language, when they open its messages.
 * @see https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts: `thread_ts` fails silently in the agent view
 */
export async function offerPrompts(
  { channel, token }: Requester,
  locale: string,
  { api, settings }: AgentViewDeps,
): Promise<void> {
  if (!settings.agentView || channel === null) return;
  const wording = wordingFor(locale);
  await api.call(token, 'assistant.threads.setSuggestedPrompts', {
    channel_id: channel,
    title: wording.slack.agent.title,
    prompts: suggestedPrompts(wording),
  });
}

/**
 * Slack shows a status in threads only, and takes it away with the answer; it is cleared for answers that only one person sees.
 * The answer never waits for it.
 */
export async function withStatus(
  place: { readonly token: string; readonly channel: string; readonly thread: string | null },
  locale: () => Promise<string>,
  { api, settings }: AgentViewDeps,
  work: () => Promise<void>,
): Promise<void> {
  const { token, channel, thread } = place;
  if (!settings.agentView || thread === null) return work();
  const say = (status: string) =>
    api.call(token, 'assistant.threads.setStatus', { channel_id: channel, thread_ts: thread, status });
  const said = locale().then((tag) => say(wordingFor(tag).slack.agent.status));
  try {
    await work();
  } finally {
    await said;
    await say('');
  }
}
