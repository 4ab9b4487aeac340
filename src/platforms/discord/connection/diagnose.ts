/** The state of the platform as a whole, for `doctor`: token, application, connection. */
import * as z from 'zod';
import type { Finding } from '../../../core/ports/ports.ts';
import { remedyFor } from '../workspace/inspect.ts';
import type { Rest } from './rest.ts';

export interface DiagnoseDeps {
  readonly rest: Rest;
  readonly applicationId: string;
  readonly publicKey: string | null;
  readonly gateway: boolean;
}

const application = z.looseObject({
  id: z.string(),
  verify_key: z.string().nullish(),
  interactions_endpoint_url: z.string().nullish(),
});
const gatewayInfo = z.looseObject({
  session_start_limit: z.looseObject({ remaining: z.number(), total: z.number() }),
});

export async function diagnose(deps: DiagnoseDeps): Promise<readonly Finding[]> {
  const { rest } = deps;
  try {
    const app = application.parse(await rest({ method: 'GET', path: '/applications/@me' }));
    const findings: Finding[] = [
      { level: 'ok', subject: 'Discord: the token works', remedy: null },
      ...keys(app, deps),
    ];
    if (!deps.gateway) return findings;
    const info = gatewayInfo.parse(await rest({ method: 'GET', path: '/gateway/bot' }));
    return [...findings, logins(info.session_start_limit.remaining, info.session_start_limit.total)];
  } catch (error) {
    return [{ level: 'error', subject: 'Discord', remedy: remedyFor(error) }];
  }
}

function keys(
  app: z.infer<typeof application>,
  { applicationId, publicKey, gateway }: DiagnoseDeps,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (app.id !== applicationId) {
    const remedy = `DISCORD_APPLICATION_ID is not the token’s application. Write ${app.id}.`;
    findings.push({ level: 'error', subject: 'Discord: application id', remedy });
  }
  if (
    publicKey !== null &&
    app.verify_key != null &&
    app.verify_key.toLowerCase() !== publicKey.toLowerCase()
  ) {
    const remedy =
      'DISCORD_PUBLIC_KEY is not this application’s. Copy it from General Information in the Developer Portal.';
    findings.push({ level: 'error', subject: 'Discord: public key', remedy });
  }
  if (gateway && app.interactions_endpoint_url != null && publicKey === null) {
    const remedy =
      'The application sends commands to a web address, so the gateway gets none. Set DISCORD_PUBLIC_KEY, or clear Interactions Endpoint URL in the Developer Portal.';
    findings.push({ level: 'error', subject: 'Discord: interactions endpoint', remedy });
  }
  return findings;
}

function logins(remaining: number, total: number): Finding {
  const subject = `Discord: ${remaining} of ${total} logins left today`;
  return remaining > 20
    ? { level: 'ok', subject, remedy: null }
    : {
        level: 'warning',
        subject,
        remedy: 'Find out why the bot restarts so often. At zero, Discord resets the token.',
      };
}
