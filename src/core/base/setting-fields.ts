/** Schemas of settings that several adapters read from the environment: secrets and addresses. */
import * as z from 'zod';

/** One line without spaces: a newline pasted with a token would end up in headers and logs. */
export const secretText = z.string().regex(/^[^\s]{1,4096}$/, 'must be one line without spaces');

export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'must be an address that begins with https:// or http://',
});

export const addressEndingIn = (suffix: string) =>
  webAddress.refine((url) => url.endsWith(suffix), `must end in ${suffix}`);
