import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Answers } from '../../shared/content/condition.ts';
import { guideSchema, type Texts } from '../../shared/content/schema.ts';

const read = (path: string): unknown => parse(readFileSync(new URL(`../../assets/${path}`, import.meta.url), 'utf8'));
const parts = ['languages', 'acts', 'sources', 'questions', 'steps', 'documents', 'outcomes', 'differences'];

/** The content as the pages get it, read without the build tools, which are no part of the pages' project. */
export const guide = guideSchema.parse(
  Object.fromEntries(
    [...parts, 'diseases', 'services', 'form', 'glossary', 'rules'].map((part) => [part, read(`content/${part}.yaml`)]),
  ),
);

/** The texts of a language by id. */
export function textsOf(language: string): Texts {
  const files = [read(`content/texts/${language}.yaml`), read(`locales/${language}.yaml`)];
  const entries = files.flatMap((file) => Object.entries(file as Record<string, { text: string }>));
  return Object.fromEntries(entries.map(([id, { text }]) => [id, text]));
}

/** An adult of a family, with both contracts. */
export const family: Answers = {
  emergency: 'no',
  who: 'family',
  status: 'foreigner-temporary',
  contract: 'both',
  eaeu: 'no',
  extras: ['none'],
};

/** The commonest visitor: a temporary stayer with an imputed contract. */
export const commonest: Answers = {
  emergency: 'no',
  who: 'self',
  status: 'foreigner-temporary',
  contract: 'imputed',
  eaeu: 'no',
  extras: ['none'],
};
