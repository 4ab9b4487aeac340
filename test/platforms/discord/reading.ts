/** A Discord payload as its reader meets it, and the limits it breaks. */
import type { Json } from '../../../src/core/delivery/outcome.ts';
import { tokenOf } from '../../../src/platforms/discord/render.ts';
import { nodeLinks, nodeText, parseMarkdown } from '../../../src/platforms/discord/rendering/markdown.ts';
import type { Child, StoredPayload, TextDisplay } from '../../../src/platforms/discord/rendering/payload.ts';
import type { Reading } from '../../contracts/platform-render.ts';
import { pingsOf } from '../../fakes/discord/pings.ts';
import { violationsOf } from '../../fakes/discord/rules.ts';

export function read(json: Json): Reading {
  const { threadName: _name, drawings: _drawings, ...payload } = json as unknown as StoredPayload;
  const children = payload.components.flatMap((each): readonly (Child | TextDisplay)[] =>
    each.type === 17 ? each.components : [each],
  );
  const texts = children.flatMap((child) => (child.type === 10 ? [child.content] : []));
  const lines = [...(payload.content === undefined ? [] : [payload.content]), ...texts].flatMap((text) =>
    parseMarkdown(text),
  );
  const pressed = children.flatMap((child) => (child.type === 1 ? child.components : []));
  const menus = pressed.flatMap((one) => (one.type === 3 ? [one] : []));
  const buttons = pressed.flatMap((one) => (one.type === 3 ? [] : [one]));
  const pictures = children.flatMap((child) => (child.type === 12 ? child.items : []));
  const options = menus.flatMap((menu) => menu.options);
  return {
    text: [
      ...lines.map((line) => nodeText(line.children)),
      ...[...buttons, ...options].map(({ label }) => label),
      ...pictures.flatMap(({ description }) => description ?? []),
    ].join('\n'),
    links: [
      ...lines.flatMap((line) => nodeLinks(line.children)),
      ...buttons.flatMap((button) => ('url' in button ? [button.url] : [])),
      ...pictures.flatMap(({ media }) => (media.url.startsWith('attachment:') ? [] : [media.url])),
    ],
    pings: pingsOf(json),
    tokens: [
      ...buttons.flatMap((button) => ('custom_id' in button ? [tokenOf(button.custom_id)] : [])),
      ...options.map(({ value }) => value),
    ],
    violations: violationsOf(payload, 'message'),
  };
}
