/** The console's payload: lines of styled words, and the actions of the numbered buttons. */
import * as z from 'zod';

const style = z.enum(['bold', 'marked', 'dim', 'italic', 'code', 'accent']);
export type TextStyle = z.infer<typeof style>;

const span = z.strictObject({
  text: z.string(),
  style: style.exactOptional(),
  /** The address of the link: http(s) only. */
  url: z.string().exactOptional(),
});
/** Words in one style. They are not escaped yet; `harmless` does that when they are printed. */
export type StyledText = z.infer<typeof span>;

const line = z.strictObject({
  /** Printed before the line and each of its continuations. */
  margin: z.enum(['', 'quote', 'item', 'inner']),
  spans: z.array(span).readonly(),
});
export type ConsoleLine = z.infer<typeof line>;

const button = z.union([
  z.strictObject({ label: z.string(), token: z.string() }),
  z.strictObject({ label: z.string(), url: z.string() }),
]);
export type ConsoleButton = z.infer<typeof button>;

export const consolePayload = z.strictObject({
  lines: z.array(line).readonly(),
  buttons: z.array(button).readonly(),
});
export type ConsolePayload = z.infer<typeof consolePayload>;
