import type { Channel, Input, Output, QadamBridge } from '../shared/api.ts';

declare global {
  interface Window {
    readonly qadam: QadamBridge;
  }
}

/** Asks the main process. Every channel has one typed input and one typed output. */
export function call<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
  return window.qadam.call(channel, input);
}

let isVisit = true;

/** Whether what happens on this page is a visitor's and counts; staff who look around are none. */
export function countVisits(on: boolean): void {
  isVisit = on;
}

/** Counts something anonymously. A failed count must never disturb a visitor. */
export function count(counter: Input<'count:add'>['counter'], key: string): void {
  if (!isVisit) return;
  call('count:add', { counter, key }).catch(() => undefined);
}
