/** The form of an outlet's name that is compared: without case. */
export function outletKey(outlet: string): string {
  return outlet.trim().toLowerCase();
}
