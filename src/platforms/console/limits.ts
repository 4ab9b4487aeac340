/** How wide the console writes. */

/** Lines longer than this are hard to read, however wide the window. */
export const WIDEST = 96;
/** In a narrower window lines are left to the terminal. */
export const NARROWEST = 32;
/** What is assumed where the output does not say. */
export const USUAL = 80;
