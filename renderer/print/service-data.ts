import type { LanguageContent, Output, ServiceKind, SheetRequest, VisitorSettings } from '../../shared/api.ts';
import type { Readiness } from '../../shared/staff/diagnostics.ts';

/** The letters of one language. */
export interface Letters {
  readonly language: string;
  readonly autonym: string;
  readonly letters: string;
}

/** A sheet for staff: what the printer can, or how the machine is. */
export interface ServiceData {
  readonly kind: ServiceKind;
  readonly language: string;
  readonly paper: SheetRequest['paper'];
  readonly office: VisitorSettings['office'];
  readonly readiness: Readiness;
  readonly letters: readonly Letters[];
}

/** Letters of each script; a script has punctuation of its own, too. */
const scripts = ['Cyrillic', 'Latin', 'Armenian'].map((name) => new RegExp(`(?=\\p{L})\\p{Script=${name}}`, 'gu'));

/** The letters that a language's texts are written with, of the script that most of them belong to, in its order. */
export function lettersOf({ language, texts }: LanguageContent): string {
  const all = Object.values(texts).join('').toLocaleLowerCase(language).normalize('NFC');
  const counted = scripts.map((script) => {
    const found = all.match(script) ?? [];
    return { count: found.length, letters: [...new Set(found)] };
  });
  const [most] = counted.toSorted((one, other) => other.count - one.count);
  return (most?.letters ?? []).toSorted(new Intl.Collator(language).compare).join(' ');
}

interface ServiceInput {
  readonly kind: ServiceKind;
  readonly request: SheetRequest;
  readonly content: Output<'content:guide'>;
  readonly languages: readonly LanguageContent[];
  readonly office: VisitorSettings['office'];
  readonly readiness: Readiness;
}

export function buildService({ kind, request, content, languages, office, readiness }: ServiceInput): ServiceData {
  const letters = languages.map((spoken) => ({
    language: spoken.language,
    autonym: content.guide.languages.find(({ id }) => id === spoken.language)?.autonym ?? spoken.language,
    letters: lettersOf(spoken),
  }));
  return { kind, language: request.language, paper: request.paper, office, readiness, letters };
}
