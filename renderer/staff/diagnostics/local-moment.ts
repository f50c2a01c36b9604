/** A moment (ISO 8601) on this machine's clock, as "2026-12-01 17:50:04". */
export function localMoment(moment: string): string {
  // Sweden writes it so.
  return new Date(moment).toLocaleString('sv-SE');
}
