/** How much the management page accepts or shows at once. */

/** Bytes of a posted form. The longest one is a digest with twenty sections. */
export const LARGEST_FORM = 64 * 1024;
/** Sign-ins tried from one address a minute, and for one account whatever the addresses. */
export const TRIES_A_MINUTE = { address: 10, account: 10 } as const;
/** Failing sources on the overview. */
export const FAILING = 5;
