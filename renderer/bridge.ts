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

/** Counts something anonymously. A failed count must never disturb a visitor. */
export function count(counter: 'session' | 'language' | 'outcome' | 'qr' | 'search-empty', key: string): void {
  call('count:add', { counter, key }).catch(() => undefined);
}
