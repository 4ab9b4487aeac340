/** The characters that change the direction of text: with them, a title can make its neighbours read backwards. */

/** Marks, embeddings, overrides and isolates (Unicode Bidirectional Algorithm, UAX #9, 2.1 to 2.6). */
const CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Word joiner: invisible, without direction, and as long as what it stands for. */
const NEUTRAL = '\u2060';

/** For text on its way in. Letters carry their direction themselves, so that Arabic and Hebrew read as before. */
export function withoutDirectionControls(text: string): string {
  return text.replace(CONTROLS, '');
}

/** For text that is stored already: every offset into it stays right. */
export function neutralDirection(text: string): string {
  return text.replace(CONTROLS, NEUTRAL);
}

/** For JSON: the same value, spelled so that a terminal shows it in one direction. */
export function escapedDirectionControls(json: string): string {
  return json.replace(
    CONTROLS,
    (control) => `\\u${(control.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
