/** Uploads the file of a reply, to the person or to the channel. */
import type { Attachment } from '../../../core/messages/message.ts';
import type { Api } from '../connection/api.ts';
import type { CallFailure } from '../connection/errors.ts';
import { uploadFile } from '../connection/upload-file.ts';
import type { DirectMessages, OpenedChannel } from '../workspace/direct-message.ts';

export interface UploadDeps {
  readonly api: Api;
  readonly directMessages: DirectMessages;
}

export interface Recipient {
  readonly team: string;
  readonly token: string;
  /** The channel; null: direct messages with the person. */
  readonly channel: string | null;
  readonly user: string;
  readonly thread: string | null;
}

/** Null if the upload succeeded. */
export async function upload(
  file: Attachment,
  to: Recipient,
  { api, directMessages }: UploadDeps,
): Promise<CallFailure | null> {
  const content = Buffer.from(file.content, 'utf8');
  const direct = () => directMessages.open(to.token, to.team, to.user);
  const channel: OpenedChannel = to.channel === null ? await direct() : { ok: true, id: to.channel };
  if (!channel.ok) return channel.failure;
  const uploaded = await uploadFile(
    api,
    to.token,
    { name: file.name, content },
    { channel_id: channel.id, ...(to.thread === null ? {} : { thread_ts: to.thread }) },
  );
  return uploaded.ok ? null : uploaded.failure;
}
