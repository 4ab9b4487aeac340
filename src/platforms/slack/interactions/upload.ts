/** Hands a reply's file over: to the person, or to the channel where the reply is for everybody. */
import * as z from 'zod';
import type { Attachment } from '../../../core/messages/message.ts';
import type { Answer, Api } from '../connection/api.ts';
import type { Trouble } from '../connection/errors.ts';
import type { Channel, Directs } from '../places/direct-message.ts';

export interface UploadDeps {
  readonly api: Api;
  readonly directs: Directs;
}

export interface Recipient {
  readonly team: string;
  readonly token: string;
  /** The channel; null: the person's direct messages. */
  readonly channel: string | null;
  readonly user: string;
  readonly thread: string | null;
}

const UPLOAD_TIMEOUT_MS = 20_000;
const target = z.looseObject({ upload_url: z.url(), file_id: z.string() });

/** Null when it arrived. @see https://docs.slack.dev/messaging/working-with-files#upload */
export async function upload(
  file: Attachment,
  to: Recipient,
  { api, directs }: UploadDeps,
): Promise<Trouble | null> {
  const content = Buffer.from(file.content, 'utf8');
  const direct = () => directs.open(to.token, to.team, to.user);
  const channel: Channel = to.channel === null ? await direct() : { ok: true, id: to.channel };
  if (!channel.ok) return channel.trouble;
  const args = { filename: file.name, length: content.length };
  const place = await api.call(to.token, 'files.getUploadURLExternal', args);
  if (!place.ok) return place.trouble;
  const read = target.safeParse(place.data);
  if (!read.success) return { kind: 'doubtful', reason: 'no place for the file' };
  const lost = await put(read.data.upload_url, content);
  if (lost !== null) return lost;
  const finished: Answer = await api.call(to.token, 'files.completeUploadExternal', {
    files: [{ id: read.data.file_id, title: file.name }],
    channel_id: channel.id,
    ...(to.thread === null ? {} : { thread_ts: to.thread }),
  });
  return finished.ok ? null : finished.trouble;
}

async function put(url: string, content: Buffer): Promise<Trouble | null> {
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
