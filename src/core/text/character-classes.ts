/** Classes of characters: letters, digits and white space of any script, by one table and a few ranges. */

export const LETTER = 1;
export const UPPER = 2;
export const DIGIT = 4;
export const SPACE = 8;

/** The class of each ASCII character; `characterClass` tests ranges for all others. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const c = String.fromCharCode(code);
  if (/[a-z]/.test(c)) return LETTER;
  if (/[A-Z]/.test(c)) return LETTER | UPPER;
  if (/[0-9]/.test(c)) return DIGIT;
  return /\s/.test(c) ? SPACE : 0;
});

export function characterClass(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] ?? 0;
  if (
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x3000
  )
    return SPACE;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba ? LETTER : 0;
  if (code === 0xd7 || code === 0xf7) return 0;
  if (code < 0x250) return isUpper(text, at) ? LETTER | UPPER : LETTER;
  if ((code >= 0x2010 && code <= 0x2bff) || (code >= 0x3001 && code <= 0x3030)) return 0;
  if (code >= 0xff01 && code <= 0xff0f) return 0;
  return isUpper(text, at) ? LETTER | UPPER : LETTER;
}

function isUpper(text: string, at: number): boolean {
  const c = text.charAt(at);
  return c !== c.toLowerCase();
}
