const MORNING = 10;

/**
 * A time zone in which it is between 10 and 11 in the morning at `now`, as `Etc/GMT-5` (which is five hours ahead of
 * Greenwich). Tests and kiosks that share it have 13 hours until their day changes.
 */
export function zoneOfMorning(now: Date): string {
  const ahead = ((MORNING - now.getUTCHours() + 36) % 24) - 12;
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
