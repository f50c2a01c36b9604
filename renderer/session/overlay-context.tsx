import { createContext, useContext } from 'react';

/** What may lie over a screen. */
export type OverlayName = 'help' | 'language' | 'diseases' | 'leaflet' | 'words';

interface OverlayValue {
  readonly shown: OverlayName | undefined;
  readonly open: (name: OverlayName) => void;
  readonly close: () => void;
}

export const OverlayContext = createContext<OverlayValue>({
  shown: undefined,
  open: () => undefined,
  close: () => undefined,
});

export function useOverlay(): OverlayValue {
  return useContext(OverlayContext);
}
