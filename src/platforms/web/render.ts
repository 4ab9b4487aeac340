/** The web page's payload: what each previewed platform would post. */
import type { Json } from '../../core/delivery/outcome.ts';
import type { Message } from '../../core/messages/message.ts';
import type { Preview, RenderOptions } from '../../core/ports/ports.ts';

/** One for each message, however many posts that takes on other platforms. */
export interface WebPayload {
  readonly [key: string]: Json;
  readonly notice: string;
  readonly frames: readonly PreviewFrame[];
}

/** The posts of one platform for one message. */
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
