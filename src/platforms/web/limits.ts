/** How much the web page accepts or shows at once. */

/** Characters of a typed command line. The input field stops there, and the server refuses longer ones. */
export const LONGEST_LINE = 32_000;
/** Articles on one page of the list. */
export const ARTICLES_A_PAGE = 20;
/** People on one page, the most quoted first. */
export const MOST_PEOPLE = 100;
/** Most editions listed for one digest. */
export const EDITIONS_A_DIGEST = 12;
/** Most files kept in memory for download; the oldest are dropped. */
export const KEPT_FILES = 12;
/** Most characters of one such file. */
export const LARGEST_FILE = 8 * 1024 * 1024;

/** Characters of a pasted article: what is stored at most. */
export const LONGEST_ARTICLE = 500_000;
