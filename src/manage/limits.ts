/** How much the management page accepts or shows at once. */

/** Bytes of a posted form. The longest one is a digest with twenty sections. */
export const LARGEST_FORM = 64 * 1024;
/** Rows of one page of a list. */
export const ROWS_A_PAGE = 50;
/** Sign-ins tried from one address a minute, and for one account whatever the addresses. */
export const TRIES_A_MINUTE = { address: 10, account: 10 } as const;
/** Passwords looked at together: each takes 19 MiB and some 30 ms. */
export const PASSWORDS_AT_ONCE = 8;
/** Failing sources on the overview. */
export const FAILING = 5;
/** Characters of a search in a list. */
export const LONGEST_SEARCH = 100;
/** Pages of a list that is paged by number: a million rows, and no later ones. */
export const MOST_PAGES = 20_000;
