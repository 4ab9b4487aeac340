/** The name and version of each format, which stands in each answer. */
export const CHECK_FORMAT = 'pullquote.check/1';
export const QUOTES_FORMAT = 'pullquote.quotes/1';
export const DRAFT_FORMAT = 'pullquote.draft/1';
