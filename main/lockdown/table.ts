import { devices } from './devices.ts';
import { pages } from './pages.ts';
import type { Row } from './row.ts';
import { screens } from './screen.ts';
import { touchAndKeys } from './touch-and-keys.ts';

/**
 * The lock-down as one table: everything that the kiosk itself refuses, a reason a row. main/lockdown.ts applies it,
 * docs/lock-down.md is made of it, and tests/e2e/lockdown.spec.ts has a test for every row by its name. What only the
 * operating system can refuse stands in docs/install-linux.md and docs/install-windows.md.
 */
export const lockdown = { ...touchAndKeys, ...pages, ...devices, ...screens };

export type RowName = keyof typeof lockdown;

/** The rows without their names, for who applies them. */
export const rows: readonly Row[] = Object.values(lockdown);
