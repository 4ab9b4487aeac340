/** Discord's limits, each with its source. Paths are those of discord/discord-api-docs. */

/** Components of one message, nested ones counted. docs/components/reference.mdx, "Components V2". */
export const COMPONENTS = 40;

/**
 * UTF-16 units over all text displays of one message. Not in Discord's docs; the API answers with it
 * (https://docs.jda.wiki/net/dv8tion/jda/api/components/textdisplay/TextDisplay.html).
 */
export const TEXT = 4000;

/**
 * Bytes in UTF-8 over all text of one message: more answer 500. https://github.com/discord/discord-api-docs/issues/8554
 * Chinese, Thai and Hindi have three bytes a character.
 */
export const TEXT_BYTES = 10_170;

/** Characters of a message without Components V2, and its rows of buttons. docs/resources/message.mdx, "Create Message"; OpenAPI. */
export const CONTENT = 2000;
export const ROWS = 5;

/** Buttons of one action row. docs/components/reference.mdx, "Action Row". */
export const ROW_BUTTONS = 5;

/** docs/components/reference.mdx, "Button". */
export const BUTTON_LABEL = 80;
export const BUTTON_URL = 512;
export const CUSTOM_ID = 100;

/** Description of a picture in a media gallery. OpenAPI: MediaGalleryItemRequest. */
export const PICTURE_DESCRIPTION = 1024;
/** OpenAPI: UnfurledMediaRequest. */
export const MEDIA_URL = 2048;

/** "Past few minutes": after this time a nonce is not relied on. docs/resources/message.mdx, "Create Message". */
export const NONCE_LIFE_MS = 120_000;

/** Name of a thread or forum post. docs/resources/channel.mdx, "Start Thread from Message". */
export const THREAD_NAME = 100;
/** Tags of one forum post. docs/resources/channel.mdx, "Start Thread in Forum or Media Channel". */
export const FORUM_TAGS = 5;

/** docs/interactions/receiving-and-responding.mdx, "Modal". */
export const MODAL_TITLE = 45;
export const MODAL_FIELDS = 5;
/** OpenAPI: LabelComponentForModalRequest. */
export const FIELD_LABEL = 45;
export const FIELD_HINT = 100;
/** docs/components/reference.mdx, "Text Input" and "String Select". */
export const FIELD_VALUE = 4000;
export const SELECT_OPTIONS = 25;
export const OPTION_TEXT = 100;

/** docs/interactions/application-commands.mdx. */
export const COMMAND_NAME = 32;
export const COMMAND_DESCRIPTION = 100;
export const COMMAND_OPTIONS = 25;
export const CHOICES = 25;
export const CHOICE_TEXT = 100;
export const COMMANDS = 100;
export const MESSAGE_COMMANDS = 15;

/** An interaction must be answered within this time. docs/interactions/receiving-and-responding.mdx. */
export const ANSWER_MS = 3_000;
/** Follow-ups of an app that is installed for a user only. Same page, "Create Followup Message". */
export const FOLLOW_UPS = 5;
