/** Outlet names compared without case. */
export function outletKey(outlet: string): string {
  return outlet.trim().toLowerCase();
}
