/**
 * Keeps the canvas of a channel at the latest edition. It is replaced whole, so that a repeated try changes nothing. A canvas that people
 * made is left alone.
 */
import * as z from 'zod';
import type { Log } from '../../../core/ports/ports.ts';
import type { Api, ApiResult } from '../connection/api.ts';
import type { CallFailure } from '../connection/errors.ts';
import { type SlackDeps, workspaceOfTeam } from '../connection/settings.ts';
import type { CanvasPayload } from '../rendering/canvas.ts';

export interface CanvasDeps {
  readonly api: Api;
  readonly log: Pick<Log, 'info' | 'warn'>;
  readonly store: Pick<SlackDeps['store'], 'workspaces'>;
}

interface Place {
  readonly team: string;
  readonly token: string;
  readonly channel: string;
}

/** What became of it: the canvas's id, that there is none, or why nothing could be tried. */
export type Put =
  | { readonly kind: 'put'; readonly id: string }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'failed'; readonly failure: CallFailure };

const SETTING = 'slack canvases';

/** By channel. `id` null: its creation was begun, and may have succeeded. */
const known = z.record(z.string(), z.strictObject({ id: z.string().nullable(), of: z.string() }));
type Known = z.infer<typeof known>[string];

const found = z.looseObject({
  channel: z.looseObject({
    properties: z
      .looseObject({
        canvas: z.looseObject({ file_id: z.string(), is_empty: z.boolean().optional() }).nullish(),
      })
      .nullish(),
  }),
});
const created = z.looseObject({ canvas_id: z.string() });

export async function putCanvas({ canvas }: CanvasPayload, place: Place, deps: CanvasDeps): Promise<Put> {
  const { log } = deps;
  const { channel } = place;
  const before = await recall(place, deps);
  // Times of one clock in one form compare as text.
  if (before !== null && before.of > canvas.of) return { kind: 'skipped' };
  const id = before?.id ?? null;
  const edited = id === null ? null : await replace(id, canvas, place, deps);
  if (edited?.ok === true && id !== null) return kept(id);
  if (edited !== null && !isGone(edited)) return failed(edited);

  const standing = await canvasIn(place, deps);
  if (!standing.ok) return { kind: 'failed', failure: standing.failure };
  if (standing.canvas !== null && standing.canvas.id !== id) {
    const ours = before !== null && before.id === null;
    if (!ours && !standing.canvas.empty) {
      log.warn('the channel has a canvas of its own; the latest edition is not put there', { channel });
      return { kind: 'skipped' };
    }
    const adopted = await replace(standing.canvas.id, canvas, place, deps);
    return adopted.ok ? kept(standing.canvas.id) : failed(adopted);
  }
  await remember({ id: null, of: canvas.of }, place, deps);
  const { title, markdown } = canvas;
  const made = await deps.api.call(place.token, 'conversations.canvases.create', {
    channel_id: channel,
    title,
    document_content: { type: 'markdown', markdown },
  });
  const read = made.ok ? created.safeParse(made.data) : null;
  if (read?.success === true) return kept(read.data.canvas_id);
  // A refusal is certain: nothing was begun.
  if (!made.ok && made.failure.kind === 'refused') await remember(null, place, deps);
  return made.ok ? { kind: 'skipped' } : failed(made);

  async function kept(standingId: string): Promise<Put> {
    await remember({ id: standingId, of: canvas.of }, place, deps);
    return { kind: 'put', id: standingId };
  }
}

function failed(answer: ApiResult): Put {
  return answer.ok ? { kind: 'skipped' } : { kind: 'failed', failure: answer.failure };
}

/** https://docs.slack.dev/reference/methods/canvases.edit: without a section the whole canvas is replaced. */
function replace(
  id: string,
  { markdown }: CanvasPayload['canvas'],
  { token }: Place,
  { api }: CanvasDeps,
): Promise<ApiResult> {
  const change = { operation: 'replace', document_content: { type: 'markdown', markdown } };
  return api.call(token, 'canvases.edit', { canvas_id: id, changes: [change] });
}

function isGone(answer: ApiResult): boolean {
  return !answer.ok && answer.failure.kind === 'refused' && answer.failure.code === 'canvas_not_found';
}

async function canvasIn({ token, channel }: Place, { api }: CanvasDeps) {
  const answer = await api.call(token, 'conversations.info', { channel });
  if (!answer.ok) return answer;
  const read = found.safeParse(answer.data);
  const canvas = read.success ? (read.data.channel.properties?.canvas ?? null) : null;
  const standing = canvas === null ? null : { id: canvas.file_id, empty: canvas.is_empty === true };
  return { ok: true as const, canvas: standing };
}

async function recall({ team, channel }: Place, { store }: CanvasDeps): Promise<Known | null> {
  const workspace = await store.workspaces.get(workspaceOfTeam(team));
  const read = known.safeParse(workspace?.settings[SETTING]);
  return read.success ? (read.data[channel] ?? null) : null;
}

async function remember(now: Known | null, { team, channel }: Place, { store }: CanvasDeps): Promise<void> {
  const workspace = await store.workspaces.get(workspaceOfTeam(team));
  if (workspace === null) return;
  const read = known.safeParse(workspace.settings[SETTING]);
  const { [channel]: _, ...others } = read.success ? read.data : {};
  const canvases = now === null ? others : { ...others, [channel]: now };
  await store.workspaces.save({ ...workspace, settings: { ...workspace.settings, [SETTING]: canvases } });
}
