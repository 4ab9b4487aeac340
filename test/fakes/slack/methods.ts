/** The whole Web API of the fake Slack. */
import { CANVASES } from './canvases.ts';
import { CHAT } from './chat.ts';
import { CONVERSATIONS } from './conversations.ts';
import type { Method } from './method.ts';
import { SURFACES } from './surfaces.ts';

export const METHODS: Readonly<Record<string, Method>> = {
  ...CANVASES,
  ...CHAT,
  ...CONVERSATIONS,
  ...SURFACES,
};
