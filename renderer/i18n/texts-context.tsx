import type { i18n } from 'i18next';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import type { LanguageContent } from '../../shared/api.ts';
import type { Texts } from '../../shared/content/schema.ts';
import { hasPlaces } from './i18n.ts';
import type { Needed } from './languages.ts';

/** Says the text of an id, with values for its `{{name}}` places. */
export type Say = (id: string, values?: Readonly<Record<string, string | number>>) => string;

interface Spoken {
  readonly language: string;
  /** All texts of the language by id, for the checklist's view model. */
  readonly texts: Texts;
  readonly say: Say;
  /** Whether this language has the text, for the few that are optional. */
  readonly has: (id: string) => boolean;
}

/** What a screen needs that says no more than every language comes with. */
const nothing: Needed = [];

const ContentContext = createContext<LanguageContent | undefined>(undefined);
const NeededContext = createContext<Needed>(nothing);
const SaidContext = createContext(true);
const WholeContext = createContext(true);

interface TextsProps {
  readonly i18n: i18n;
  readonly content: LanguageContent;
  /** What the screen says besides what every language comes with. */
  readonly needed?: Needed | undefined;
  readonly said?: boolean;
  readonly whole?: boolean;
  readonly children: ReactNode;
}

/** Everything inside speaks this language. */
export function TextsProvider({ i18n, content, needed = nothing, said = true, whole = true, children }: TextsProps) {
  return (
    <I18nextProvider i18n={i18n}>
      <NeededContext value={needed}>
        <SaidContext value={said}>
          <WholeContext value={whole}>
            <ContentContext value={content}>{children}</ContentContext>
          </WholeContext>
        </SaidContext>
      </NeededContext>
    </I18nextProvider>
  );
}

/** What the screen says, so that another language can be loaded ahead. */
export function useNeeded(): Needed {
  return useContext(NeededContext);
}

/** Whether the language's texts are there that the screen says. */
export function useSaid(): boolean {
  return useContext(SaidContext);
}

/** Whether all of the language's texts are there. */
export function useWhole(): boolean {
  return useContext(WholeContext);
}

export function useTexts(): Spoken {
  const content = useContext(ContentContext);
  const { i18n } = useTranslation();
  if (content === undefined) throw new Error('useTexts needs a TextsProvider');
  return useMemo(() => {
    const { language, texts, leaflet } = content;
    const translate = i18n.getFixedT(language);
    return {
      language,
      texts,
      // A screen says some hundred texts; i18next knows only those that something is put into.
      say: (id, values) => {
        const text = texts[id] ?? leaflet[id];
        return text === undefined || (values !== undefined && hasPlaces(text)) ? translate(id, values ?? {}) : text;
      },
      has: (id) => id in texts || id in leaflet,
    };
  }, [i18n, content]);
}
