import type { Handlers } from './register.ts';

/** Whether somebody is at the kiosk, as its page tells; a page that is just loaded has nobody. */
export class Presence {
  readonly #onEmpty: () => void;
  #somebody = false;

  /** `onEmpty` is told when whoever was there has gone. */
  constructor(onEmpty: () => void = () => {}) {
    this.#onEmpty = onEmpty;
  }

  get somebody(): boolean {
    return this.#somebody;
  }

  set(somebody: boolean): void {
    const hasGone = this.#somebody && !somebody;
    this.#somebody = somebody;
    if (hasGone) this.#onEmpty();
  }
}

/** Has the main process know whether a visit is on, and nothing else of it. */
export function visitHandlers(presence: Pick<Presence, 'set'>): Pick<Handlers, 'visit:state'> {
  return {
    'visit:state': ({ on }) => {
      presence.set(on);
      return undefined;
    },
  };
}
