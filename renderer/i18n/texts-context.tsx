import type { i18n } from 'i18next';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import type { LanguageContent } from '../../shared/api.ts';
import type { Texts } from '../../shared/content/schema.ts';

/** Says the text of an id, with values for its `{{name}}` places. */
export type Say = (id: string, values?: Readonly<Record<string, string | number>>) => string;

interface Spoken {
  readonly language: string;
  /** All texts of the language by id, for the checklist's view model. */
  readonly texts: Texts;
  readonly say: Say;
  /** Whether this language has the text, for the few that are optional. */
  readonly has: (id: string) => boolean;
  /** Whether all texts are there, not only the start screen's. */
  readonly whole: boolean;
}

const ContentContext = createContext<LanguageContent | undefined>(undefined);
const WholeContext = createContext(true);

interface TextsProps {
  readonly i18n: i18n;
  readonly content: LanguageContent;
  readonly whole?: boolean;
  readonly children: ReactNode;
}

/** Everything inside speaks this language. */
export function TextsProvider({ i18n, content, whole = true, children }: TextsProps) {
  return (
    <I18nextProvider i18n={i18n}>
      <WholeContext value={whole}>
        <ContentContext value={content}>{children}</ContentContext>
      </WholeContext>
    </I18nextProvider>
  );
}

export function useTexts(): Spoken {
  const content = useContext(ContentContext);
  const whole = useContext(WholeContext);
  const { i18n } = useTranslation();
  if (content === undefined) throw new Error('useTexts needs a TextsProvider');
  return useMemo(() => {
    const translate = i18n.getFixedT(content.language);
    return {
      language: content.language,
      texts: content.texts,
      say: (id, values = {}) => translate(id, values),
      has: (id) => id in content.texts || id in content.leaflet,
      whole,
    };
  }, [i18n, content, whole]);
}
