/** What connects the bot to a platform: its invitation link, and the manifest of its app. */

import { withApp } from '../app.ts';
import { loadDotEnv } from '../config/index.ts';
import { UserError } from '../core/base/errors.ts';
import { shorten } from '../core/base/shorten.ts';
import type { AppManifest, Invite, ManifestRequest } from '../core/ports/platform-declaration.ts';
import { PLATFORMS } from '../platforms/index.ts';
import type { AppSettings } from '../reading-app.ts';

/** The platforms with an invitation link. */
export const INVITING: readonly string[] = PLATFORMS.filter(({ invite }) => invite !== undefined).map(
  ({ name }) => name,
);

/**
 * The link that adds the bot to a server, with the reason for each permission.
 * @param applicationId null: the one in the environment.
 * @throws {UserError} when there is none, or when the platform has no such link.
 */
export async function inviteTo(platform: string, applicationId: string | null): Promise<Invite> {
  loadDotEnv();
  const declared = PLATFORMS.find(({ name }) => name === platform);
  if (declared?.invite === undefined) {
    throw new UserError(
      `There is no invite link for ${shorten(platform, 40)}.`,
      `Use: pullquote invite ${INVITING.join(' or ')}`,
    );
  }
  return declared.invite(applicationId, process.env);
}

/**
 * The manifest of the platform's app, made from the commands, with the reason for each permission.
 * @throws {UserError} when the platform has none.
 */
export async function printableManifest(
  settings: AppSettings,
  platform: string,
  request: ManifestRequest,
): Promise<AppManifest> {
  const declared = PLATFORMS.find(({ name }) => name === platform);
  return withApp(settings, async ({ commands, config }) => {
    if (declared?.manifest === undefined) throw new UserError(`There is no manifest for ${platform}.`);
    return declared.manifest(commands, config.platforms, request);
  });
}
