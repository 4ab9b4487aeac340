/** What is missing at a destination and for the app as a whole, each with its remedy. */
import * as z from 'zod';
import type { Finding } from '../../../core/ports/ports.ts';
import type { Destination } from '../../../core/subscriptions/destination.ts';
import { english } from '../../../core/wording/index.ts';
import { fill } from '../../../core/wording/reports.ts';
import type { Api } from '../connection/api.ts';
import { type CallFailure, rejectionFor } from '../connection/errors.ts';
import type { SlackSettings } from '../connection/settings.ts';
import { missingScopes } from '../installation/scopes.ts';
import type { BotIdentity, BotTokens } from '../installation/tokens.ts';
import { readAddress } from './address.ts';

const { report } = english;

export interface InspectDeps {
  readonly api: Api;
  readonly tokens: BotTokens;
  readonly settings: Pick<SlackSettings, 'appToken' | 'signingSecret' | 'publicUrl' | 'oauth' | 'agentView'>;
}

const APPS = 'https://api.slack.com/apps';

const conversation = z.looseObject({
  channel: z.looseObject({
    name: z.string().optional(),
    is_archived: z.boolean().optional(),
    is_member: z.boolean().optional(),
    is_private: z.boolean().optional(),
  }),
});

export async function inspect(to: Destination, deps: InspectDeps): Promise<readonly Finding[]> {
  const address = readAddress(to);
  if (address === null) {
    return [
      error(
        `slack:${to.address}`,
        'Write slack:<workspace>/<channel>, for example slack:T0123ABCD/C0123ABCD.',
      ),
    ];
  }
  const found = await deps.tokens.of(address.team);
  if (!found.ok) return [error(`workspace ${address.team ?? ''}`.trim(), remedyOf(found.failure))];
  const options = unknownOptions(to);
  if (address.kind === 'user') {
    const answer = await deps.api.call(found.identity.token, 'users.info', { user: address.id });
    const subject = fill(report.slack.direct, address.id);
    return [answer.ok ? ok(subject) : error(subject, remedyOf(answer.failure)), ...options];
  }
  return [await channelFinding(address.id, found.identity, deps), ...options];
}

async function channelFinding(id: string, identity: BotIdentity, deps: InspectDeps): Promise<Finding> {
  const answer = await deps.api.call(identity.token, 'conversations.info', { channel: id });
  if (!answer.ok) return error(fill(report.discord.channel, id), remedyOf(answer.failure));
  const read = conversation.safeParse(answer.data);
  if (!read.success) return warning(fill(report.discord.channel, id), report.slack.unsaid);
  const { name, is_archived, is_member } = read.data.channel;
  const subject = fill(report.slack.posts, `#${name ?? id}`);
  if (is_archived === true) return error(subject, rejectionFor('is_archived').detail);
  if (is_member === true) return ok(subject);
  const anywhere = identity.scopes?.includes('chat:write.public') ?? false;
  const invite = fill(report.slack.invite, `#${name ?? id}`);
  return anywhere ? warning(subject, fill(report.slack.blind, `#${name ?? id}`)) : error(subject, invite);
}

/** Slack has no announcement channels, forum tags or silent posts. */
function unknownOptions({ options }: Destination): readonly Finding[] {
  const unknown = (['quiet', 'publish', 'tags'] as const).filter((option) => options[option] !== undefined);
  return unknown.map((option) =>
    warning(`option ${option}`, 'Slack has nothing like it; it does nothing there.'),
  );
}

export async function diagnose(deps: InspectDeps): Promise<readonly Finding[]> {
  const teams = await deps.tokens.teams();
  const findings: Finding[] = [];
  if (deps.settings.oauth === null) findings.push(...(await workspaceFindings(null, deps)));
  else if (teams.length === 0)
    findings.push(warning('installations', 'Nobody has installed it yet: open /slack/install.'));
  for (const team of deps.settings.oauth === null ? [] : teams)
    findings.push(...(await workspaceFindings(team, deps)));
  return [...findings, await receiving(deps)];
}

async function workspaceFindings(team: string | null, deps: InspectDeps): Promise<readonly Finding[]> {
  const found = await deps.tokens.of(team);
  if (!found.ok) return [error(team === null ? 'bot token' : `workspace ${team}`, remedyOf(found.failure))];
  const { token } = found.identity;
  const answer = await deps.api.call(token, 'auth.test');
  const subject = `bot token for ${found.identity.name ?? found.identity.team}`;
  if (!answer.ok) return [error(subject, remedyOf(answer.failure))];
  return [ok(subject), ...scopeFindings(answer.scopes ?? found.identity.scopes, deps.settings)];
}

function scopeFindings(
  scopes: readonly string[] | null,
  { agentView }: Pick<SlackSettings, 'agentView'>,
): readonly Finding[] {
  if (scopes === null) return [warning('permissions', 'Slack did not say which were granted.')];
  const missing = missingScopes(scopes, agentView);
  if (missing.length === 0) return [ok('permissions')];
  return missing.map(({ scope, reason, optional }) => {
    const remedy = `Needed to ${reason}. At ${APPS} open the app, OAuth & Permissions, Bot Token Scopes, add ${scope}; then Reinstall to Workspace.`;
    return optional === true ? warning(`permission ${scope}`, remedy) : error(`permission ${scope}`, remedy);
  });
}

async function receiving({ api, settings }: InspectDeps): Promise<Finding> {
  if (settings.appToken === null) {
    const address = settings.publicUrl ?? 'your public address';
    return ok(`HTTP: Slack must reach ${address} (/slack/events)`);
  }
  const answer = await api.call(settings.appToken, 'apps.connections.open');
  if (answer.ok) return ok('Socket Mode');
  const { failure } = answer;
  if (failure.kind !== 'refused') return error('Socket Mode', remedyOf(failure));
  return error(
    'Socket Mode',
    `Slack says ${failure.code}. At ${APPS} open the app, Basic Information, App-Level Tokens: make one with connections:write and put it into SLACK_APP_TOKEN; under Socket Mode switch it on.`,
  );
}

function remedyOf(failure: CallFailure): string {
  switch (failure.kind) {
    case 'refused':
      return rejectionFor(failure.code).detail;
    case 'limited':
      return fill(report.slack.limited, Math.ceil(failure.afterMs / 1000));
    case 'unsent':
    case 'doubtful':
      return fill(report.slack.unreachable, failure.reason);
    default:
      return failure satisfies never;
  }
}

function ok(subject: string): Finding {
  return { level: 'ok', subject, remedy: null };
}

function warning(subject: string, remedy: string): Finding {
  return { level: 'warning', subject, remedy };
}

function error(subject: string, remedy: string): Finding {
  return { level: 'error', subject, remedy };
}
