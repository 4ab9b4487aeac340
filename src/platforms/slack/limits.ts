/** Slack's limits, each with its source. Lengths are UTF-16 code units, as in JavaScript. */

/** Blocks of one message: https://docs.slack.dev/reference/block-kit/blocks */
export const MESSAGE_BLOCKS = 50;
/** Blocks of a modal or an App Home: https://docs.slack.dev/reference/surfaces/views */
export const VIEW_BLOCKS = 100;
/**
 * Characters over all blocks of one message. Undocumented: messages were refused (`msg_blocks_too_long`) from 13,172 on,
 * Slack speaks of 12,000 and a buffer for the blocks themselves: https://github.com/slackapi/bolt-js/issues/2509
 * We count the blocks' JSON, mark-up included, because text alone was refused at 11,341:
 * https://github.com/slackapi/bolt-js/issues/2867
 */
export const MESSAGE_CHARACTERS = 12_000;
/** What one more block costs of those, beside its JSON: a divider cost 125 (bolt-js issue 2509), its JSON is 18. */
export const BLOCK_OVERHEAD = 107;
/** Advised for `text`; it is cut at 40,000: https://docs.slack.dev/reference/methods/chat.postMessage */
export const FALLBACK_TEXT = 4_000;

/** Plain text of a header block: https://docs.slack.dev/reference/block-kit/blocks/header-block */
export const HEADER_TEXT = 150;
/** Elements of a context block: https://docs.slack.dev/reference/block-kit/blocks/context-block */
export const CONTEXT_ELEMENTS = 10;
/** Elements of an actions block: https://docs.slack.dev/reference/block-kit/blocks/actions-block */
export const ACTIONS_ELEMENTS = 25;
/** Rows of a table, the head included: https://docs.slack.dev/reference/block-kit/blocks/table-block */
export const TABLE_ROWS = 100;
/** Address and description of an image block: https://docs.slack.dev/reference/block-kit/blocks/image-block */
export const IMAGE_URL = 3_000;
export const IMAGE_ALT = 2_000;
/** One rich text element. Nothing is documented, so the limit of a section is used. */
export const RICH_TEXT = 3_000;

/** A button's label, value and address: https://docs.slack.dev/reference/block-kit/block-elements/button-element */
export const BUTTON_TEXT = 75;
/** Options of a select menu: https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
export const SELECT_OPTIONS = 100;
/** Label and value of an option. The docs say 150 for the value, the SDK's types 75; the smaller is used. */
export const OPTION_TEXT = 75;
export const OPTION_VALUE = 75;

/** A modal's title and its buttons: https://docs.slack.dev/reference/views/modal-views */
export const MODAL_TITLE = 24;
export const MODAL_BUTTON = 24;
/** Data that a view can keep: https://docs.slack.dev/reference/views/modal-views */
export const PRIVATE_METADATA = 3_000;
/** A label or hint of an input block: https://docs.slack.dev/reference/block-kit/blocks/input-block */
export const INPUT_LABEL = 2_000;
/** What a person can type into a text input: https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
export const INPUT_TEXT = 3_000;

/** Uses of one response_url, and how long it lives: https://docs.slack.dev/interactivity/handling-user-interaction */
export const RESPOND_USES = 5;
export const RESPOND_MS = 30 * 60_000;
/**
 * A request is refused if its time is further from ours than this:
 * https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
export const SIGNATURE_SECONDS = 300;
/** Messages into one channel: https://docs.slack.dev/apis/web-api/rate-limits */
export const CHANNEL_INTERVAL_MS = 1_000;
/**
 * Messages into one workspace: the same page allows "several hundred" a minute and short bursts above that. Slack shows
 * the exact limit only by refusing. So posts go out fast, and at four a second after Slack has asked to wait.
 */
export const SWIFT = { intervalMs: 40, burst: 50 } as const;
export const CAREFUL = { intervalMs: 250, burst: 20 } as const;
export const CAREFUL_FOR_MS = 10 * 60_000;
