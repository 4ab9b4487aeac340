/** Discord's message payload as far as Pullquote makes it: Components V2 as plain JSON. */

/** docs/resources/message.mdx, "Message Flags". */
export const FLAG = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** docs/components/reference.mdx, "Component Types". */
export const TYPE = {
  row: 1,
  button: 2,
  section: 9,
  text: 10,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
} as const;

/** docs/components/reference.mdx, "Button Styles". */
export const BUTTON_STYLE = { primary: 1, secondary: 2, danger: 4, link: 5 } as const;

export type TextDisplay = { readonly type: 10; readonly id?: number; readonly content: string };
export type Separator = { readonly type: 14; readonly divider: boolean; readonly spacing: 1 | 2 };
export type Gallery = {
  readonly type: 12;
  readonly items: readonly { readonly media: { readonly url: string }; readonly description?: string }[];
};
export type File = { readonly type: 13; readonly file: { readonly url: string } };
export type PressButton = {
  readonly type: 2;
  readonly style: number;
  readonly label: string;
  readonly custom_id: string;
};
export type LinkButton = {
  readonly type: 2;
  readonly style: 5;
  readonly label: string;
  readonly url: string;
};
export type Row = { readonly type: 1; readonly components: readonly (PressButton | LinkButton)[] };
export type Child = TextDisplay | Separator | Gallery | File | Row;
export type Container = {
  readonly type: 17;
  readonly id?: number;
  readonly accent_color: number;
  readonly components: readonly Child[];
};

export type AllowedMentions = { readonly parse: readonly never[]; readonly roles?: readonly string[] };

/** Fits `POST /channels/{id}/messages` as it is; `send` adds the nonce. */
export type Payload = {
  readonly flags: number;
  readonly allowed_mentions: AllowedMentions;
  readonly components: readonly (Container | TextDisplay)[];
  readonly attachments?: readonly { readonly id: string; readonly filename: string }[];
};

/** How many components a child is, nested ones counted. */
export function weightOf(child: Child): number {
  return child.type === TYPE.row ? 1 + child.components.length : 1;
}
