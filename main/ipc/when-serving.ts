import { type Channel, channels } from '../../shared/api.ts';
import type { Handlers } from './register.ts';

/**
 * A handler for every channel that answers as soon as there is somebody who does. A call before that waits; where nobody
 * ever serves, the kiosk is taken out of service, which takes the page that waits away.
 */
export function whenServing(serving: Promise<Handlers>): Handlers {
  const waiting = (channel: Channel) => async (input: never, caller: never) =>
    ((await serving)[channel] as (input: never, caller: never) => unknown)(input, caller);
  return Object.fromEntries((Object.keys(channels) as Channel[]).map((name) => [name, waiting(name)])) as Handlers;
}
