/** Uploads a file in Slack's three steps. @see https://docs.slack.dev/messaging/working-with-files#upload */
import * as z from 'zod';
import type { Api } from './api.ts';
import type { CallFailure } from './errors.ts';

export interface FileToUpload {
  readonly name: string;
  readonly content: Buffer;
  /** What a picture shows, in words. */
  readonly alt?: string;
}

/** Without a channel the file belongs to the app alone, until a post shows it. */
export interface SharedWith {
  readonly channel_id?: string;
  readonly thread_ts?: string;
}

const UPLOAD_TIMEOUT_MS = 20_000;
/** docs.slack.dev/reference/methods/files.getUploadURLExternal, `alt_txt`. */
const LONGEST_ALT = 1_000;
const target = z.looseObject({ upload_url: z.url(), file_id: z.string() });

export async function uploadFile(
  api: Api,
  token: string,
  { name, content, alt }: FileToUpload,
  shared: SharedWith,
): Promise<
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly failure: CallFailure }
> {
  const described = alt === undefined ? {} : { alt_txt: alt.slice(0, LONGEST_ALT) };
  const args = { filename: name, length: content.length, ...described };
  const place = await api.call(token, 'files.getUploadURLExternal', args);
  if (!place.ok) return place;
  const read = target.safeParse(place.data);
  if (!read.success) return { ok: false, failure: { kind: 'doubtful', reason: 'no place for the file' } };
  const lost = await put(read.data.upload_url, content);
  if (lost !== null) return { ok: false, failure: lost };
  const { file_id: id } = read.data;
  const finished = await api.call(token, 'files.completeUploadExternal', {
    files: [{ id, title: name }],
    ...shared,
  });
  return finished.ok ? { ok: true, id } : finished;
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
