import type { Answers } from '../../shared/content/condition.ts';
import type { Texts } from '../../shared/content/schema.ts';
import { guidance, type Plan } from '../../shared/guide/plan.ts';
import { loadContent } from '../../tools/content/load.ts';
import { type Content, plainTexts } from '../../shared/content/model.ts';

/** The content as it stands in assets/. Never change it: take a copy with {@link contentCopy}. */
export const content: Content = loadContent();
export const { guide } = content;
/** Every language of the kiosk, and its texts. */
export const languages: string[] = guide.languages.map((language) => language.id);
export const texts: Readonly<Record<string, Texts>> = Object.fromEntries(
  languages.map((language) => [language, plainTexts(content.texts[language] ?? {})]),
);

/** The texts of one language. */
export function textsOf(language: string): Texts {
  const found = texts[language];
  if (found === undefined) throw new Error(`there is no language "${language}"`);
  return found;
}

/** Readonly taken off at every level. */
export type Mutable<T> =
  T extends ReadonlySet<unknown> ? T : T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;

/** A copy of the content to put mistakes into. */
export function contentCopy(): Mutable<Content> {
  return structuredClone(content) as Mutable<Content>;
}

/** The plan for complete answers. */
export function planOf(answers: Answers, today = '2026-11-22'): Plan {
  const reached = guidance(guide, answers, today);
  if (reached.kind === 'question') throw new Error(`the question "${reached.open.question.id}" is open`);
  return reached.plan;
}

/** The commonest visitor: a temporary stayer with an imputed contract. */
export const commonest: Answers = {
  emergency: 'no',
  who: 'self',
  status: 'foreigner-temporary',
  contract: 'imputed',
  eaeu: 'no',
  extras: ['none'],
};
