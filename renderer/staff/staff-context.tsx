import { createContext, useContext } from 'react';
import type { StaffRole } from '../../shared/staff/entry.ts';
import type { Say } from '../i18n/texts-context.tsx';
import type { StaffScreenName } from './staff-screens.tsx';

/** Languages that the staff's own screens speak. */
export const staffLanguages = ['ru', 'kk', 'en'] as const;
export type StaffLanguage = (typeof staffLanguages)[number];

export interface Staff {
  readonly role: StaffRole;
  readonly language: StaffLanguage;
  readonly setLanguage: (language: StaffLanguage) => void;
  /** The staff's text of an id, in their language. */
  readonly say: Say;
  /** Opens a screen; `detail` is what it is to show of itself, an id. */
  readonly go: (screen: StaffScreenName, detail?: string) => void;
  /** The detail that the screen was opened with. */
  readonly detail: string | undefined;
  readonly back: () => void;
  /** Signs out and gives the screen back to the visitor. */
  readonly leave: () => void;
}

export const StaffContext = createContext<Staff | undefined>(undefined);

/** What every screen of the staff can do. */
export function useStaff(): Staff {
  const staff = useContext(StaffContext);
  if (staff === undefined) throw new Error('useStaff needs a signed-in clerk');
  return staff;
}
