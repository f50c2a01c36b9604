import { createContext, type ReactNode, useContext } from 'react';
import type { Output, VisitorSettings } from '../../shared/api.ts';
import type { GlossaryTerm, Language, Texts } from '../../shared/content/schema.ts';
import type { Directory } from '../../shared/directory/entry.ts';
import type { ExpectedAnswer, WorkCalendar } from '../../shared/working-days.ts';

/** What the first screen is made of. */
export interface Start {
  readonly languages: readonly Language[];
  /** The start screen's texts by language. */
  readonly texts: Readonly<Record<string, Texts>>;
  readonly settings: VisitorSettings;
  /** The language to speak until one is chosen. */
  readonly spoken: string;
  readonly today: string;
}

/** What stays the same for a visit: the guide, the office's settings and directory. */
export interface Kiosk {
  readonly content: Output<'content:guide'>;
  readonly settings: VisitorSettings;
  readonly directory: Directory;
  readonly workdays: WorkCalendar;
  readonly today: string;
  /** By when a clinic answers papers that it has next; undefined where no day can be told. */
  readonly expected: ExpectedAnswer | undefined;
}

const StartContext = createContext<Start | undefined>(undefined);
const KioskContext = createContext<Kiosk | undefined>(undefined);

interface KioskProviderProps {
  readonly start: Start;
  /** Undefined until it is loaded: on the start screen. */
  readonly kiosk: Kiosk | undefined;
  readonly children: ReactNode;
}

export function KioskProvider({ start, kiosk, children }: KioskProviderProps) {
  return (
    <StartContext value={start}>
      <KioskContext value={kiosk}>{children}</KioskContext>
    </StartContext>
  );
}

export function useStart(): Start {
  const start = useContext(StartContext);
  if (start === undefined) throw new Error('useStart needs a KioskProvider');
  return start;
}

/** Undefined until there is one. */
export function useKioskIfThere(): Kiosk | undefined {
  return useContext(KioskContext);
}

/** The same, for all screens but the start screen. */
export function useKiosk(): Kiosk {
  const kiosk = useKioskIfThere();
  if (kiosk === undefined) throw new Error('useKiosk needs a KioskProvider with a kiosk');
  return kiosk;
}

const noTerms: readonly GlossaryTerm[] = [];

/** The words that are explained; none as long as there is no guide. */
export function useGlossary(): readonly GlossaryTerm[] {
  return useKioskIfThere()?.content.guide.glossary ?? noTerms;
}

/** The languages that the office offers, in the guide's order. */
export function useLanguages() {
  const { languages, settings } = useStart();
  return languages.filter((language) => settings.languages.includes(language.id));
}
