import type { IpcMain } from 'electron';
import type { z } from 'zod';
import { type Channel, channels, type Output } from '../../shared/api.ts';
import { problemOf } from '../problem.ts';
import type { Log } from '../log.ts';
import { findPrototypeKey } from '../security/plain-data.ts';
import type { StaffRole } from '../../shared/staff/entry.ts';
import type { Callers, WindowRole } from '../security/callers.ts';
import { isForStaff, mayCall } from '../security/roles.ts';
import { isTrustedSender, type SenderEvent } from '../security/sender.ts';
import { Refusal } from './refusal.ts';

/** The window a call came from. */
export interface Caller {
  readonly contentsId: number;
  readonly role: WindowRole;
  /** Who of the staff is signed in. */
  readonly staff?: StaffRole | undefined;
}

interface Guards {
  readonly callers: Callers;
  /** Who of the staff is signed in at this moment; without it, nobody ever is. */
  readonly staff?: () => StaffRole | undefined;
  readonly log: Log;
}

/** One function a channel: gets checked input, gives output that is checked again on its way out. */
export type Handlers = {
  readonly [C in Channel]: (
    input: z.output<(typeof channels)[C]['input']>,
    caller: Caller,
  ) => Output<C> | Promise<Output<C>>;
};

function callerOf(
  event: SenderEvent,
  channel: Channel,
  { callers, staff: signedIn = () => undefined }: Guards,
): Caller {
  const contentsId = event.sender.id;
  const role = callers.roleOf(contentsId);
  if (role === undefined || !isTrustedSender(event))
    throw new Refusal('wrong-sender', `${channel} is not for this page`);
  const staff = signedIn();
  if (!mayCall(role, channel, staff)) {
    if (role === 'visitor' && isForStaff(channel)) throw new Refusal('staff-needed', `${channel} is for staff`);
    throw new Refusal('wrong-role', `${channel} is not for the role "${role}"`);
  }
  return { contentsId, role, staff };
}

function checkedInput(channel: Channel, input: unknown): unknown {
  const place = findPrototypeKey(input);
  if (place !== undefined) throw new Refusal('wrong-input', `${channel}: the key "${place}" is not allowed`);
  const parsed = channels[channel].input.safeParse(input);
  if (!parsed.success) throw new Refusal('wrong-input', `${channel}: ${problemOf(parsed.error)}`);
  return parsed.data;
}

/**
 * Opens the channels of the contract that there is a handler for. A call passes the check of its sender, of that window's role and of its shape
 * before a handler sees it (Electron security checklist item 17); whatever goes wrong inside is logged without the
 * data it concerned and reaches the page as a bare "failed".
 */
export function registerChannels(ipcMain: Pick<IpcMain, 'handle'>, handlers: Partial<Handlers>, guards: Guards): void {
  const { log } = guards;
  const answer = async (channel: Channel, event: SenderEvent, input: unknown): Promise<unknown> => {
    const caller = callerOf(event, channel, guards);
    const handle = handlers[channel] as (input: unknown, caller: Caller) => unknown;
    const output = channels[channel].output.safeParse(await handle(checkedInput(channel, input), caller));
    if (!output.success) {
      log.error('ipc-output', { channel, place: problemOf(output.error) });
      throw new Refusal('wrong-output', `${channel} has no valid answer`);
    }
    return output.data;
  };
  for (const channel of Object.keys(handlers) as Channel[]) {
    ipcMain.handle(channel, async (event, input: unknown) => {
      try {
        return await answer(channel, event, input);
      } catch (error) {
        if (error instanceof Refusal) {
          log.warn('ipc-refused', { channel, code: error.code });
          throw error;
        }
        log.failure('ipc-failed', error, { channel });
        throw new Refusal('failed', `${channel} failed`);
      }
    });
  }
}
