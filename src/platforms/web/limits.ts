/** How much of anything the web page takes or shows at once. */

/** Characters of a typed command line; longer ones are cut by the input field and refused by the server. */
export const LONGEST_LINE = 32_000;
/** Articles on one page of the list. */
export const ARTICLES_A_PAGE = 20;
/** People on their page, the most quoted first. */
export const MOST_PEOPLE = 100;
/** Editions listed for one digest. */
export const EDITIONS_A_DIGEST = 12;
/** Files offered for download that are kept in memory, the oldest forgotten first. */
export const KEPT_FILES = 12;
/** Characters of one such file. */
export const LARGEST_FILE = 8 * 1024 * 1024;
