/** Removes secrets from a line before it is written. */

const MARK = '[redacted]';

/** Forms of tokens that were never configured, such as an installed workspace's or one in a foreign error. */
const SHAPES: readonly RegExp[] = [
  /xox[a-z]-[\w-]{8,200}/g,
  /xoxe\.[\w.-]{8,400}/g,
  /xapp-[\w-]{8,200}/g,
  /\bBot [\w.-]{20,200}/g,
  /\bBearer [\w.~+/=-]{8,400}/g,
  /https:\/\/hooks\.slack\.com\/[\w/-]{1,200}/g,
  /\/(webhooks|interactions)\/\d{5,22}\/[\w-]{20,400}/g,
  /:\/\/[^\s/:@]{1,100}:[^\s/@]{1,200}@/g,
];

/**
 * @param secrets configured values, found also in base64 and percent-encoding
 * @returns a function that replaces them and everything that looks like a token
 */
export function createRedactor(secrets: readonly string[]): (line: string) => string {
  const values = secrets
    .filter((secret) => secret.length >= 6)
    .flatMap((secret) => [
      secret,
      Buffer.from(secret).toString('base64'),
      encodeURIComponent(secret),
      JSON.stringify(secret).slice(1, -1),
    ])
    .sort((a, b) => b.length - a.length);
  const known = [...new Set(values)];
  return (line) => {
    let out = line;
    for (const value of known) out = out.replaceAll(value, MARK);
    for (const shape of SHAPES) out = out.replace(shape, MARK);
    return out;
  };
}
