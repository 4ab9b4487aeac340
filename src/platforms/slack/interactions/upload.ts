/** Uploads the file of a reply, to the person or to the channel. */
import * as z from 'zod';
import type { Attachment } from '../../../core/messages/message.ts';
import type { Api, ApiResult } from '../connection/api.ts';
import type { CallFailure } from '../connection/errors.ts';
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

const UPLOAD_TIMEOUT_MS = 20_000;
const target = z.looseObject({ upload_url: z.url(), file_id: z.string() });

/** Null if the upload succeeded. @see https://docs.slack.dev/messaging/working-with-files#upload */
export async function upload(
  file: Attachment,
  to: Recipient,
  { api, directMessages }: UploadDeps,
): Promise<CallFailure | null> {
  const content = Buffer.from(file.content, 'utf8');
  const direct = () => directMessages.open(to.token, to.team, to.user);
  const channel: OpenedChannel = to.channel === null ? await direct() : { ok: true, id: to.channel };
  if (!channel.ok) return channel.failure;
  const args = { filename: file.name, length: content.length };
  const place = await api.call(to.token, 'files.getUploadURLExternal', args);
  if (!place.ok) return place.failure;
  const read = target.safeParse(place.data);
  if (!read.success) return { kind: 'doubtful', reason: 'no place for the file' };
  const lost = await put(read.data.upload_url, content);
  if (lost !== null) return lost;
  const finished: ApiResult = await api.call(to.token, 'files.completeUploadExternal', {
    files: [{ id: read.data.file_id, title: file.name }],
    channel_id: channel.id,
    ...(to.thread === null ? {} : { thread_ts: to.thread }),
  });
  return finished.ok ? null : finished.failure;
}

async function put(url: string, content: Buffer): Promise<CallFailure | null> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array(content),
      redirect: 'error',
      signal: AbortSignal.timeout(UPLOAD_TIMEOUT_MS),
    });
    await response.text();
    return response.ok ? null : { kind: 'unsent', reason: `HTTP ${response.status}` };
  } catch (error) {
    return { kind: 'unsent', reason: error instanceof Error ? error.name : 'unknown' };
  }
}
