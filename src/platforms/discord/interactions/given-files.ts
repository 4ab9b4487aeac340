/** The files that came with an interaction: of an option, or of the message that was picked. */
import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import * as z from 'zod';
import type { GivenFile } from '../../../core/commands/command.ts';
import { givenBytes, LARGEST_DRAFT } from '../../../core/drafts/given-bytes.ts';
import type { FileFetch } from '../../../core/ports/file-fetch.ts';

/** docs/resources/message.mdx, "Attachment Object". */
export const attachmentSchema = z.object({
  filename: z.string().max(1_000),
  size: z.number(),
  url: z.string().max(4_000),
  content_type: z.string().max(200).nullish(),
});
export type Attached = z.infer<typeof attachmentSchema>;

/** docs/reference.mdx, "Signed Attachment CDN URLs". */
const CDN_HOSTS = ['cdn.discordapp.com', 'media.discordapp.net'];
const OFFICIAL_HOST = 'discord.com';

export const ATTACHMENT = ApplicationCommandOptionType.Attachment;

/** @param apiBase where Discord is, which is elsewhere only if the operator says so */
export function givenFiles(
  attached: readonly Attached[],
  fetchFile: FileFetch,
  apiBase: string,
): readonly GivenFile[] {
  const { host } = new URL(apiBase);
  const own = host === OFFICIAL_HOST ? null : host;
  return attached.map(({ filename, size, url, content_type: type }) => ({
    ...{ name: filename, size, type: type ?? null },
    bytes: async () => givenBytes(await fetchFile(url, { hosts: CDN_HOSTS, own, largest: LARGEST_DRAFT })),
  }));
}
