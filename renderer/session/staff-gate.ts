import { createContext, useContext } from 'react';

/** The way from the visitor's screens to the staff's; while it is open the visitor's session stands still. */
interface StaffGate {
  readonly open: boolean;
  /** Asks for the PIN; `setup` leads to the wizard, which a kiosk without a PIN opens at once. */
  readonly enter: (to?: 'setup') => void;
}

export const StaffGateContext = createContext<StaffGate>({ open: false, enter: () => undefined });

export function useStaffGate(): StaffGate {
  return useContext(StaffGateContext);
}
