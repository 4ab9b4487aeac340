/** The part of Discord's message payload that Pullquote uses: Components V2 as plain JSON. */

import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type RESTPostAPIChannelMessageJSONBody,
  type SeparatorSpacingSize,
} from 'discord-api-types/v10';
import type { DeepReadonly } from '../../../core/base/deep-readonly.ts';
import type { Picture } from '../../../core/pictures/picture.ts';

export const FLAG = {
  suppressEmbeds: MessageFlags.SuppressEmbeds,
  ephemeral: MessageFlags.Ephemeral,
  suppressNotifications: MessageFlags.SuppressNotifications,
  componentsV2: MessageFlags.IsComponentsV2,
} as const;

/** The component types that we use. */
export const TYPE = {
  row: ComponentType.ActionRow,
  button: ComponentType.Button,
  menu: ComponentType.StringSelect,
  section: ComponentType.Section,
  text: ComponentType.TextDisplay,
  gallery: ComponentType.MediaGallery,
  file: ComponentType.File,
  separator: ComponentType.Separator,
  container: ComponentType.Container,
} as const;

export const BUTTON_STYLE = {
  primary: ButtonStyle.Primary,
  secondary: ButtonStyle.Secondary,
  danger: ButtonStyle.Danger,
  link: ButtonStyle.Link,
} as const;

export type TextDisplay = { readonly type: typeof TYPE.text; readonly id?: number; readonly content: string };
export type Separator = {
  readonly type: typeof TYPE.separator;
  readonly divider: boolean;
  readonly spacing: SeparatorSpacingSize;
};
export type Gallery = {
  readonly type: typeof TYPE.gallery;
  readonly items: readonly { readonly media: { readonly url: string }; readonly description?: string }[];
};
export type File = { readonly type: typeof TYPE.file; readonly file: { readonly url: string } };
export type PressButton = {
  readonly type: typeof TYPE.button;
  readonly style: Exclude<(typeof BUTTON_STYLE)[keyof typeof BUTTON_STYLE], ButtonStyle.Link>;
  readonly label: string;
  readonly custom_id: string;
};
export type LinkButton = {
  readonly type: typeof TYPE.button;
  readonly style: ButtonStyle.Link;
  readonly label: string;
  readonly url: string;
};
/** What is chosen in a menu is the token of a button. */
export type MenuOption = { readonly label: string; readonly value: string; readonly description?: string };
export type Menu = {
  readonly type: typeof TYPE.menu;
  readonly custom_id: string;
  readonly placeholder: string;
  readonly options: readonly MenuOption[];
};
export type Row = {
  readonly type: typeof TYPE.row;
  /** Up to five buttons, or one menu. */
  readonly components: readonly (PressButton | LinkButton | Menu)[];
};
export type Child = TextDisplay | Separator | Gallery | File | Row;
export type Container = {
  readonly type: typeof TYPE.container;
  readonly id?: number;
  readonly accent_color: number;
  readonly components: readonly Child[];
};

export type AllowedMentions = { readonly parse: readonly never[]; readonly roles?: readonly string[] };

/** A payload as it is stored, with what is no part of the message itself. */
export type StoredPayload = Payload & {
  /** The name of the thread or forum post that it opens. */
  readonly threadName?: string;
};

/** What Discord accepts at `POST /channels/{id}/messages`. Our payload is a part of it; `send` adds the nonce. */
type Taken = DeepReadonly<RESTPostAPIChannelMessageJSONBody>;
type Fitting<Ours extends Taken> = Ours;

export type Payload = Fitting<{
  readonly flags: number;
  readonly allowed_mentions: AllowedMentions;
  /** Without Components V2: the text, with rows of buttons alone below it. */
  readonly content?: string;
  readonly components: readonly (Container | Child)[];
  readonly attachments?: readonly { readonly id: string; readonly filename: string }[];
  /** Those that the galleries name; drawn and uploaded when the post is sent. */
  readonly drawings?: readonly Picture[];
}>;

/** The number of components, nested ones included. */
export function weightOf(child: Child): number {
  return child.type === TYPE.row ? 1 + child.components.length : 1;
}
