/** The widths in which the console prints. */

/** Lines longer than this are hard to read, however wide the window. */
export const WIDEST = 96;
/** In a narrower window the terminal wraps the lines. */
export const NARROWEST = 32;
/** Used when the output has no width. */
export const USUAL = 80;
