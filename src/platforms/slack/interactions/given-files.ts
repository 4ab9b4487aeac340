/** The files that came with a message. Slack says where each one lies to whoever may read files. */
import * as z from 'zod';
import { UserError } from '../../../core/base/errors.ts';
import type { GivenFile } from '../../../core/commands/command.ts';
import { givenBytes, LARGEST_DRAFT } from '../../../core/drafts/given-bytes.ts';
import type { FileFetch } from '../../../core/ports/file-fetch.ts';
import { english } from '../../../core/wording/index.ts';
import type { Api } from '../connection/api.ts';
import type { CallFailure } from '../connection/errors.ts';
import type { SharedFile } from './payload-schemas.ts';

export interface GivenFileDeps {
  readonly api: Api;
  readonly fetchFile: FileFetch;
  /** Where Slack is, which is elsewhere only if the operator says so. */
  readonly apiUrl: string;
}

/** docs.slack.dev/reference/objects/file-object, `url_private`. The second is Slack's for governments. */
const FILE_HOSTS = ['files.slack.com', 'files.slack-gov.com'];
const OFFICIAL_HOSTS = ['slack.com', 'slack-gov.com'];

const infoSchema = z.looseObject({
  file: z.looseObject({
    is_external: z.boolean().default(false),
    url_private: z.string().max(4_000).optional(),
    url_private_download: z.string().max(4_000).optional(),
  }),
});

const { draft: report } = english.report;

export function givenFiles(
  shared: readonly SharedFile[],
  token: string,
  deps: GivenFileDeps,
): readonly GivenFile[] {
  return shared.map(({ id, name, mimetype, size }) => ({
    ...{ name: name ?? '', type: mimetype ?? null, size: size ?? 0 },
    bytes: () => bytesOf(id, token, deps),
  }));
}

/** @throws {UserError} when Slack does not hand it over. */
async function bytesOf(
  id: string,
  token: string,
  { api, fetchFile, apiUrl }: GivenFileDeps,
): Promise<Uint8Array> {
  const info = await api.call(token, 'files.info', { file: id });
  if (!info.ok) throw refusal(info.failure);
  const read = infoSchema.safeParse(info.data);
  const {
    url_private_download: download,
    url_private: address,
    is_external: isExternal,
  } = read.data?.file ?? {};
  const url = download ?? address;
  if (url === undefined || isExternal === true) throw new UserError(report.elsewhere, report.attach);
  const { host } = new URL(apiUrl);
  const fetched = await fetchFile(url, {
    hosts: FILE_HOSTS,
    own: OFFICIAL_HOSTS.includes(host) ? null : host,
    headers: { authorization: `Bearer ${token}` },
    largest: LARGEST_DRAFT,
  });
  // Whoever may not read it is sent to the page where people sign in.
  if (fetched.kind === 'failed' && fetched.why === 'moved') throw noScope();
  return givenBytes(fetched);
}

function refusal(failure: CallFailure): UserError {
  if (failure.kind !== 'refused') return new UserError(report.slow, report.later);
  // The bot sees files only where it is itself.
  return failure.code === 'missing_scope' ? noScope() : new UserError(report.gone, report.sendDirectly);
}

function noScope(): UserError {
  return new UserError(report.noScope, report.addScope);
}
