/** What the web page makes of a message: the payloads that each framed platform would post. */
import type { Json } from '../../core/delivery/outcome.ts';
import type { Message } from '../../core/messages/message.ts';
import type { Preview, RenderOptions } from '../../core/ports/ports.ts';

/** The page's own payload: one for a message, however many posts it takes elsewhere. */
export interface WebPayload {
  readonly [key: string]: Json;
  readonly notice: string;
  readonly frames: readonly PreviewFrame[];
}

/** A platform's posts for one message. */
export interface PreviewFrame {
  readonly [key: string]: Json;
  /** The preview's name. */
  readonly platform: string;
  readonly payloads: readonly Json[];
}

export function render(message: Message, previews: readonly Preview[], options: RenderOptions): WebPayload {
  return {
    notice: message.notice,
    frames: previews.map((preview) => ({
      platform: preview.name,
      payloads: preview.render(message, options),
    })),
  };
}
