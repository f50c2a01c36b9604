import { reportFailure } from '../setup/say.mjs';
import { checkAnswers } from './check/answers.ts';
import { checkCodeUse, type CodeUse, codeUse, unusedTexts } from './check/code-use.ts';
import { checkDifferences } from './check/differences.ts';
import { checkForm } from './check/form.ts';
import { bundledGlyphs, checkGlyphs, type Glyphs } from './check/glyphs.ts';
import { checkLaw } from './check/law.ts';
import { checkLeaflet } from './check/leaflet.ts';
import { checkQrLines } from './check/qr.ts';
import { checkReferences } from './check/references.ts';
import { checkSources } from './check/sources.ts';
import { checkCompleteness, checkOutdated, checkTexts, longSentences } from './check/texts.ts';
import { loadContent } from './load.ts';
import { type Content, type Finding, findingLine } from './model.ts';

/** What the content is measured against besides itself; without fonts or code those checks are left out. */
export interface Surroundings {
  /** The day on which sources must be in force, "YYYY-MM-DD". */
  readonly today: string;
  readonly glyphs?: Glyphs;
  readonly code?: CodeUse;
  /** The days on which every way through the questions is gone; none leaves that check out. */
  readonly days?: readonly string[];
}

function now(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Everything that is wrong with the content and how many answer sets were gone through. */
export function inspectContent(content: Content, { today, glyphs, code, days }: Surroundings) {
  const references = checkReferences(content);
  // Where names lead nowhere, nobody can walk.
  const { findings: ways, answerSets } =
    references.length === 0 && days?.length !== 0 ? checkAnswers(content.guide, days) : { findings: [], answerSets: 0 };
  const findings = [
    ...references,
    ...checkSources(content, today),
    ...checkDifferences(content),
    ...ways,
    ...checkCompleteness(content),
    ...checkTexts(content),
    ...checkForm(content),
    ...checkOutdated(content),
    ...checkLeaflet(content),
    ...checkLaw(content),
    ...checkQrLines(content),
    ...(glyphs === undefined ? [] : checkGlyphs(content, glyphs)),
    ...(code === undefined ? [] : checkCodeUse(content, code)),
  ];
  return { findings, answerSets };
}

/** Everything that is wrong with the content. */
export function checkContent(content: Content, surroundings: Surroundings = { today: now() }): Finding[] {
  return inspectContent(content, surroundings).findings;
}

function run(): number {
  const content = loadContent();
  const code = codeUse();
  const today = now();
  const { findings, answerSets } = inspectContent(content, { today, glyphs: bundledGlyphs(), code });
  for (const finding of findings) console.log(findingLine(finding));
  for (const advice of longSentences(content)) console.log(`advice: ${advice}.`);
  for (const id of unusedTexts(content, code)) console.log(`advice: the text "${id}" is never used.`);
  for (const { id, review_by } of content.guide.steps.filter((step) => step.review_by < today)) {
    console.log(`advice: the step "${id}" was to be reviewed by ${review_by}.`);
  }
  const texts = Object.values(content.texts).reduce((sum, file) => sum + Object.keys(file).length, 0);
  const counts = [`${content.guide.languages.length} languages`, `${texts} texts`, `${answerSets} answer sets`];
  console.log(`content: ${counts.join(', ')}, ${findings.length} findings`);
  return findings.length === 0 ? 0 : 1;
}

if (import.meta.main) {
  try {
    process.exitCode = run();
  } catch (error) {
    process.exitCode = reportFailure(error);
  }
}
