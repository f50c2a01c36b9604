import { type Channel, channels, type Role } from '../../shared/api.ts';
import type { StaffRole } from '../../shared/staff/entry.ts';
import type { WindowRole } from './callers.ts';

const words = ['content:guide', 'content:language', 'content:rest'] as const;
const office = ['settings:visitor', 'directory:list', 'workdays:calendar'] as const;

/** What pages read besides their own job: the content that the visitor saw, the office's name, directory and working days. */
const reads: Readonly<Partial<Record<WindowRole, readonly Channel[]>>> = {
  sheet: [...words, 'law:item', ...office],
  companion: [...words, ...office],
};

const staffRanks: Readonly<Partial<Record<Role, number>>> = { counter: 1, manager: 2 };

/** Whether only staff may call the channel, whichever window it comes from. */
export function isForStaff(channel: Channel): boolean {
  return staffRanks[channels[channel].role] !== undefined;
}

/** Whether a window of this role may call the channel, while nobody or somebody of this staff role is signed in. */
export function mayCall(role: WindowRole, channel: Channel, staff?: StaffRole): boolean {
  const wanted = channels[channel].role;
  const rank = staffRanks[wanted];
  if (rank !== undefined) return role === 'visitor' && staff !== undefined && (staffRanks[staff] ?? 0) >= rank;
  return wanted === role || reads[role]?.includes(channel) === true;
}
