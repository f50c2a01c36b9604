/** Minutes since midnight by the kiosk's own clock. */
export const localMinutes = (now = new Date()) => now.getHours() * 60 + now.getMinutes();

/** The kiosk's own calendar day as "YYYY-MM-DD". */
export function localDay(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
