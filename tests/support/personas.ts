import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { buildChecklist, type Checklist } from '../../shared/checklist/checklist.ts';
import type { Plan } from '../../shared/guide/plan.ts';
import { at } from '../../tools/setup/paths.mjs';
import { guide, planOf, textsOf } from './content.ts';

/** Nobody else answers like this: wherever it is found, it was kept. */
export const unlikelyAnswers = {
  emergency: 'no',
  who: 'child',
  'child-age': 'newborn',
  guardian: 'guardian',
  status: 'stateless-permanent',
  category: ['guardian-of-disabled-child'],
  extras: ['no-iin', 'represented'],
};

const ids = z.array(z.string()).default([]);
const words = z.record(z.string(), z.array(z.string())).default({});
const expected = {
  steps: ids,
  notes: ids,
  notices: ids,
  sources: ids,
  rules: ids,
  papers: ids,
  words,
};

const personaSchema = z.strictObject({
  nr: z.int(),
  person: z.string(),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  date: z.string().default('2026-11-22'),
  outcome: z.string(),
  papers: z.array(z.string()),
  must: z.strictObject(expected).prefault({}),
  never: z.strictObject(expected).prefault({}),
});
export type Persona = z.infer<typeof personaSchema>;

/** The visitors of tests/shared/guide/personas.yaml. */
export const personas: Persona[] = z
  .array(personaSchema)
  .parse(parse(readFileSync(at('tests/shared/guide/personas.yaml'), 'utf8')));

/** A persona's plan, what it names by kind, and its papers with their wording. */
export function meet(persona: Persona): { plan: Plan; named: Record<string, string[]>; papers: string[] } {
  const plan = planOf(persona.answers, persona.date);
  const papers = plan.documents.map(({ id, variant }) => (variant === undefined ? id : `${id}.${variant}`));
  const named = {
    steps: plan.steps.map((step) => step.id),
    notes: plan.steps.flatMap((step) => step.notes),
    notices: [...plan.notices],
    sources: [...plan.citations, ...plan.steps.flatMap((step) => step.sources)],
    rules: [...plan.refusal, ...plan.complaint],
    papers: plan.documents.map((document) => document.id),
  };
  return { plan, named, papers };
}

/** A checklist as plain lines, everything in it once: what a visitor reads. */
export function linesOf(checklist: Checklist): string[] {
  const facts = (list: Checklist['facts']) => list.map(({ label, lines }) => `  ${label}: ${lines.join('; ')}`);
  return [
    checklist.title,
    checklist.summary,
    ...checklist.documents.map(({ name, detail }) => `[ ] ${name} (${detail})`),
    checklist.papersNote,
    ...checklist.steps.flatMap((step) => [
      `${step.number}. ${step.title}`,
      ...step.actions.map((action) => `  - ${action}`),
      ...step.notes.map((note) => `  ! ${note}`),
      ...facts(step.facts),
      ...step.citations.map((citation) => `  § ${citation}`),
    ]),
    ...facts(checklist.facts),
    ...checklist.notices.map((notice) => `! ${notice}`),
    ...checklist.refusal,
    ...checklist.complaint,
    ...checklist.phones.map(({ label, number }) => `${label}: ${number}`),
    ...checklist.legal,
  ].filter((line) => line !== '');
}

/** What a persona reads in a language. */
export function readingOf(persona: Persona, language: string): string {
  const checklist = buildChecklist(guide, planOf(persona.answers, persona.date), textsOf(language));
  return `${linesOf(checklist).join('\n')}\n`;
}
