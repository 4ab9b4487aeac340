/** How much of Slack's limits one payload uses, for the meters of a preview. */
import type { Json } from '../../../core/delivery/outcome.ts';
import type { Usage } from '../../../core/ports/ports.ts';
import { ACTIONS_ELEMENTS, FALLBACK_TEXT, MESSAGE_BLOCKS, MESSAGE_CHARACTERS } from '../limits.ts';
import { canvasPayload } from './canvas.ts';
import { charactersOf } from './fit.ts';
import { readPayload } from './payload.ts';

export function usage(json: Json): readonly Usage[] {
  if (canvasPayload.safeParse(json).success) return [];
  const payload = readPayload(json);
  const buttons = payload.blocks.map((block) => (block.type === 'actions' ? block.elements.length : 0));
  return [
    { label: 'blocks', used: payload.blocks.length, limit: MESSAGE_BLOCKS },
    { label: 'markup', used: charactersOf(payload.blocks), limit: MESSAGE_CHARACTERS },
    { label: 'buttons', used: Math.max(0, ...buttons), limit: ACTIONS_ELEMENTS },
    { label: 'fallback', used: payload.text.length, limit: FALLBACK_TEXT },
  ];
}
