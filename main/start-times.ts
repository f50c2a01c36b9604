/** What a start goes through, in the order in which it usually happens. */
export const startMoments = [
  'main-first-line',
  'ready',
  'window-created',
  'databases-open',
  'first-paint',
  'window-shown',
  'first-touchable',
] as const;
export type StartMoment = (typeof startMoments)[number];

/** Milliseconds of the wall clock: the one clock that the main process and its pages share. */
const moments = new Map<StartMoment, number>();

/** Notes that the start has come so far, now or `at` a moment of the wall clock; only the first time counts. */
export function noteStart(moment: StartMoment, at = performance.timeOrigin + performance.now()): void {
  if (!moments.has(moment)) moments.set(moment, at);
}

/** Notes when the first screen could be touched: painted, and the window on the display. */
export function noteTouchable(painted: number): void {
  noteStart('first-touchable', Math.max(painted, moments.get('window-shown') ?? painted));
}

/** Milliseconds from the start of the process to each moment so far. */
export function startTimes(begun = process.getCreationTime() ?? performance.timeOrigin): Record<string, number> {
  const sinceBegun = ([moment, at]: [StartMoment, number]) => [moment, Math.round((at - begun) * 10) / 10];
  return Object.fromEntries([...moments].map(sinceBegun));
}
