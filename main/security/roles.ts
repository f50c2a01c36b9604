import { type Channel, channels } from '../../shared/api.ts';

/** What a window is for; main decides it when it opens the window, no page can change it. */
export type WindowRole = 'visitor' | 'sheet';

/** What the printed sheet reads besides its own job: the content that the visitor saw, the office's name and directory. */
const sheetReads: readonly Channel[] = [
  'content:guide',
  'content:language',
  'law:item',
  'settings:visitor',
  'directory:list',
];

/** Whether a window of this role may call the channel; no window has the staff role. */
export function mayCall(role: WindowRole, channel: Channel): boolean {
  return channels[channel].role === role || (role === 'sheet' && sheetReads.includes(channel));
}

/** The windows that may speak to the main process at all, by the id of their web contents. */
export class Callers {
  readonly #roles = new Map<number, WindowRole>();

  add(contentsId: number, role: WindowRole): void {
    this.#roles.set(contentsId, role);
  }

  remove(contentsId: number): void {
    this.#roles.delete(contentsId);
  }

  roleOf(contentsId: number): WindowRole | undefined {
    return this.#roles.get(contentsId);
  }
}
