import { createContext, type ReactNode, useContext } from 'react';
import type { Output, VisitorSettings } from '../../shared/api.ts';
import type { Directory } from '../../shared/directory/entry.ts';

/** What stays the same for a visit: the guide, the office's settings and directory, the start screen's texts. */
export interface Kiosk {
  readonly content: Output<'content:guide'>;
  readonly settings: VisitorSettings;
  readonly directory: Directory;
  readonly today: string;
}

const KioskContext = createContext<Kiosk | undefined>(undefined);

export function KioskProvider({ kiosk, children }: { readonly kiosk: Kiosk; readonly children: ReactNode }) {
  return <KioskContext value={kiosk}>{children}</KioskContext>;
}

export function useKiosk(): Kiosk {
  const kiosk = useContext(KioskContext);
  if (kiosk === undefined) throw new Error('useKiosk needs a KioskProvider');
  return kiosk;
}

/** The languages that the office offers, in the guide's order. */
export function useLanguages() {
  const { content, settings } = useKiosk();
  return content.guide.languages.filter((language) => settings.languages.includes(language.id));
}
