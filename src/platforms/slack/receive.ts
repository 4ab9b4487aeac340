/** Receives what people do on Slack: acknowledges it at once, reads the payload, and passes it on. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { AllMiddlewareArgs, AnyMiddlewareArgs, App } from '@slack/bolt';
import { reasonOf } from '../../core/base/errors.ts';
import { timestamp } from '../../core/base/time.ts';
import type { GivenFile } from '../../core/commands/command.ts';
import { isDraftFile } from '../../core/drafts/draft-kind.ts';
import { commandLine, type FileTaker, lineOfMessage, wordsIn } from './commands.ts';
import type { SlackDeps, SlackSettings } from './connection/settings.ts';
import { shortcutId } from './installation/manifest.ts';
import { withStatus } from './interactions/agent-view.ts';
import { callerOf } from './interactions/caller.ts';
import { type GivenFileDeps, givenFiles } from './interactions/given-files.ts';
import { linksOf } from './interactions/message-links.ts';
import {
  FORM_CALLBACK,
  type FormAnswers,
  fieldErrors,
  menuEntries,
  readAnswers,
  readCarried,
  SUGGESTED,
} from './interactions/modal.ts';
import {
  homeEvent,
  idOf,
  isNewMessage,
  isSharedOutside,
  joinedEvent,
  messageEvent,
  pressPayload,
  shortcutPayload,
  slashPayload,
  submissionPayload,
  suggestionPayload,
  teamIn,
  teamOf,
} from './interactions/payload-schemas.ts';
import { answeredInput, createInputHandler, type InputHandlerDeps } from './interactions/run-input.ts';
import { SELECT_OPTIONS } from './limits.ts';
import { named } from './rendering/typed-commands.ts';
import { type ChangeDeps, receiveChanges } from './workspace/receive-changes.ts';

export interface ReceiveDeps extends InputHandlerDeps, ChangeDeps, GivenFileDeps {
  readonly settings: SlackSettings;
  readonly store: Pick<SlackDeps['store'], 'inbox' | 'actions' | 'editions'>;
  /** Absent: waits of people have their usual limits. */
  readonly timeoutMs?: number;
}

/** Slack shows an error in a menu after 3 s; a menu without entries can be typed into again. */
const SUGGEST_MS = 2_000;

export interface EventReceiver {
  /** Resolves when everything received has been answered. */
  idle(): Promise<void>;
}

export function receiveEvents(app: App, deps: ReceiveDeps): EventReceiver {
  const busy = new Set<Promise<void>>();
  const firsts = new WeakMap<object, Promise<boolean>>();
  const { dispatch, settings, log } = deps;
  const { act, submit, showHome, welcome } = createInputHandler(deps);
  const names = new Set(deps.commands.flatMap(({ name }) => name.split(' ', 1)));
  const suggestMs = Math.min(SUGGEST_MS, deps.timeoutMs ?? SUGGEST_MS);
  const since = (): number => deps.now().epochMilliseconds;

  app.use(async (event) => finished(takeIn(event)));

  // Acknowledged before it is stored, because Slack waits for 3 seconds and the store may be busy; stored before it is
  // handled, because Slack repeats events that it thinks were lost, and others may replay events that they saw.
  async function takeIn({ body, context, next }: AnyMiddlewareArgs & AllMiddlewareArgs): Promise<void> {
    const { teamId, enterpriseId, isEnterpriseInstall } = context;
    if (isEnterpriseInstall && teamId !== undefined && enterpriseId !== undefined)
      await deps.access(enterpriseId, [teamId], true);
    const id = idOf(body);
    const first = id === null ? null : remember(`slack-request:${id}`);
    if (first !== null) firsts.set(body, first);
    await next();
    await first;
  }

  /** True if it was not received before. Where the store fails, an answer may come twice, which is better than none. */
  async function remember(id: string): Promise<boolean> {
    try {
      return await deps.store.inbox.first(id, timestamp(deps.now()));
    } catch (error) {
      log.error('what was received could not be stored', { reason: reasonOf(error) });
      return true;
    }
  }

  /** Whether it was not received before. */
  async function isFirst(body: object): Promise<boolean> {
    return (await firsts.get(body)) ?? true;
  }

  async function finished(work: Promise<void>): Promise<void> {
    busy.add(work);
    try {
      await work;
    } finally {
      busy.delete(work);
    }
  }

  app.command(/^\//, async ({ command, body, ack, context }) => {
    const used = slashPayload.parse(command);
    const input = {
      kind: 'text',
      text: commandLine(used.command, used.text, settings.commandPrefix),
    } as const;
    const declared = dispatch.declared(input);
    const aloud = declared.visibility === 'channel' && declared.form === null;
    await (aloud ? ack({ response_type: 'in_channel' }) : ack());
    if (!(await isFirst(body))) return;
    const token = context.botToken ?? '';
    const { team_id: team, user_id: user, channel_id: channel, response_url: responseUrl } = used;
    const place = { team, token, channel, thread: null, responseUrl, since: since() };
    await act({ person: { team, user, channel, token }, place, input, trigger: used.trigger_id }, declared);
  });

  app.action(/^press/, async ({ body, ack, context }) => {
    await ack();
    if (!(await isFirst(body))) return;
    const pressed = pressPayload.parse(body);
    const [action] = pressed.actions;
    const value = action?.value ?? action?.selected_option?.value;
    const team = teamIn(pressed);
    if (value === undefined || team === undefined) return;
    const token = context.botToken ?? '';
    const channel = pressed.channel?.id ?? null;
    const person = { team, user: pressed.user.id, channel, token };
    const input = { kind: 'button', token: value } as const;
    const declared = dispatch.declared(input);
    if (pressed.view?.type === 'home' && declared.form === null) return showHome(person, input);
    const thread = pressed.container?.thread_ts ?? null;
    const place = { team, token, channel, thread, responseUrl: pressed.response_url ?? null, since: since() };
    await act({ person, place, input, trigger: pressed.trigger_id }, declared);
  });

  // A link button opens its page itself, but Slack still expects an acknowledgement.
  app.action(/^open/, async ({ ack }) => ack());

  for (const command of deps.commands) {
    if (command.onMessage === undefined) continue;
    const { bare, onMessage } = command;
    app.shortcut(shortcutId(command), async ({ body, ack, context }) => {
      await ack();
      if (!(await isFirst(body))) return;
      const used = shortcutPayload.parse(body);
      const team = teamIn(used);
      if (team === undefined || bare === undefined) return;
      const token = context.botToken ?? '';
      const channel = used.channel.id;
      const { blocks, attachments } = used.message;
      const links = onMessage.links === true ? linksOf([blocks, attachments]) : [];
      const options = { [bare]: [wordsIn(used.message), ...links].join('\n') };
      const input = { kind: 'options', command: command.name, options } as const;
      const thread = used.message.thread_ts ?? null;
      const place = { team, token, channel, thread, responseUrl: used.response_url ?? null, since: since() };
      const person = { team, user: used.user.id, channel, token };
      const files = givenFiles(used.message.files, token, deps);
      await act({ person, place, input, files, trigger: used.trigger_id }, dispatch.declared(input));
    });
  }

  function typedIn(problems: FormAnswers): FormAnswers {
    const { typed } = deps;
    if (typed === undefined) return problems;
    return Object.fromEntries(Object.entries(problems).map(([field, said]) => [field, named(said, typed)]));
  }

  app.view(FORM_CALLBACK, async ({ body, ack, context }) => {
    const submitted = submissionPayload.parse(body);
    const carry = readCarried(submitted.view.private_metadata);
    const answers = readAnswers(submitted.view.state.values);
    const team = teamIn(submitted);
    if (team === undefined) return ack();
    const person = { team, user: submitted.user.id, channel: carry.channel, token: context.botToken ?? '' };
    const problems = await dispatch.problems(answeredInput(carry, answers), await callerOf(person, deps));
    const errors = fieldErrors(Object.keys(submitted.view.state.values), typedIn(problems));
    if (Object.keys(errors).length > 0) return ack({ response_action: 'errors', errors: { ...errors } });
    await ack();
    if (!(await isFirst(body))) return;
    await submit(person, carry, answers);
  });

  app.options(SUGGESTED, async ({ body, ack, context }) => {
    const typing = suggestionPayload.parse(body);
    const team = teamIn(typing);
    const { command, channel } = readCarried(typing.view.private_metadata);
    if (team === undefined) return ack({ options: [] });
    const person = { team, user: typing.user.id, channel, token: context.botToken ?? '' };
    const { block_id: field, action_id: action, value: typed } = typing;
    const asked = async () =>
      dispatch.suggest(command, field, typed, await callerOf(person, deps), SELECT_OPTIONS);
    const choices = await Promise.race([asked(), sleep(suggestMs, [], { ref: false })]);
    await ack({ options: menuEntries(choices, action, typed) });
  });

  /**
   * A mention is answered in its thread, a direct message in the conversation. What a mention asks of the record is
   * answered to all; what concerns the person or the settings, to the person only.
   */
  async function spoken(event: unknown, body: object, token: string, botUserId: string): Promise<void> {
    if (!(await isFirst(body))) return;
    const said = messageEvent.parse(event);
    const team = teamOf(body);
    if (said.user === undefined || team === null || !isNewMessage(said)) return;
    const isCommand = (line: string): boolean =>
      dispatch.declared({ kind: 'text', text: line }).command !== null;
    const files = givenFiles(said.files, token, deps);
    const line = lineOfMessage(said.text, botUserId, isCommand, takerOf(files));
    if (line === null) return;
    const input = { kind: 'text', text: line } as const;
    const declared = dispatch.declared(input);
    const direct = said.channel_type === 'im';
    // What is asked of a file concerns its sender only.
    const isOfFile = takesFiles(declared.command) && files.length > 0;
    const aloud = !isOfFile && (declared.reads || declared.visibility === 'channel');
    const opens = !direct && said.thread_ts === undefined;
    const thread = said.thread_ts ?? (direct ? null : said.ts);
    const outsiders = isSharedOutside(body);
    const person = { team, user: said.user, channel: said.channel, token, outsiders };
    const place = {
      team,
      token,
      channel: said.channel,
      thread,
      aloud,
      opens,
      responseUrl: null,
      since: since(),
    };
    const locale = async () => (await callerOf(person, deps)).locale;
    await withStatus({ token, channel: said.channel, thread }, locale, deps, () =>
      act({ person, place, input, files, trigger: null }, declared),
    );
  }

  function takerOf(files: readonly GivenFile[]): FileTaker | null {
    const taker = deps.commands.find(({ onFile }) => onFile !== undefined);
    if (taker === undefined || files.length === 0) return null;
    return { command: taker.name, isDraft: files.some(isDraftFile), names };
  }

  function takesFiles(command: string | null): boolean {
    return deps.commands.some(({ name, onFile }) => name === command && onFile !== undefined);
  }

  app.event('app_mention', async ({ event, body, context }) =>
    spoken(event, body, context.botToken ?? '', context.botUserId ?? ''),
  );

  app.event('message', async ({ event, body, context }) => {
    if (!('channel_type' in event) || event.channel_type !== 'im') return;
    await spoken(event, body, context.botToken ?? '', context.botUserId ?? '');
  });

  app.event('app_home_opened', async ({ event, body, context }) => {
    if (!(await isFirst(body))) return;
    const opened = homeEvent.parse(event);
    const team = teamOf(body);
    if (team === null) return;
    if (opened.tab === 'messages' && opened.channel !== undefined) {
      const { user, channel } = opened;
      await welcome({ team, user, channel, token: context.botToken ?? '' }, 'messages');
    }
    if (opened.tab !== 'home') return;
    await showHome({ team, user: opened.user, channel: null, token: context.botToken ?? '' }, null);
  });

  app.event('member_joined_channel', async ({ event, body, context }) => {
    if (!(await isFirst(body))) return;
    const { user, channel, inviter } = joinedEvent.parse(event);
    const team = teamOf(body);
    if (team === null || user !== context.botUserId) return;
    await deps.channels.opened(team, channel);
    const token = context.botToken ?? '';
    if (inviter !== undefined) await welcome({ team, user: inviter, channel, token }, 'channel');
  });

  receiveChanges(app, deps, isFirst);

  app.error(async (error) => {
    log.error('a Slack payload could not be handled', { reason: reasonOf(error) });
  });

  return {
    idle: async () => {
      await Promise.allSettled(busy);
    },
  };
}
