import { checkInParts, type Days } from '../../shared/content/check/whole.ts';
import { reportFailure } from '../setup/say.mjs';
import { checkCodeUse, type CodeUse, codeUse, unusedTexts } from './check/code-use.ts';
import { bundledGlyphs, checkGlyphs, type Glyphs } from './check/glyphs.ts';
import { checkStaffTexts, loadStaffTexts, unusedStaffTexts } from './check/staff.ts';
import { checkOutdated, longSentences } from './check/texts.ts';
import { loadContent } from './load.ts';
import { type Content, type Finding, findingLine } from '../../shared/content/model.ts';

/** What the content is measured against besides itself; without fonts or code those checks are left out. */
export interface Surroundings extends Days {
  readonly glyphs?: Glyphs;
  readonly code?: CodeUse;
}

function now(): string {
  return new Date().toISOString().slice(0, 10);
}

/** Everything that is wrong with the content and how many answer sets were gone through. */
export function inspectContent(content: Content, { today, glyphs, code, days }: Surroundings) {
  const parts = checkInParts(content, { today, days });
  const own: Finding[] = [];
  let part = parts.next();
  for (; part.done !== true; part = parts.next()) own.push(...part.value);
  const findings = [
    ...own,
    ...checkOutdated(content),
    ...(glyphs === undefined ? [] : checkGlyphs(content, glyphs)),
    ...(code === undefined ? [] : checkCodeUse(content, code)),
  ];
  return { findings, answerSets: part.value };
}

/** Everything that is wrong with the content. */
export function checkContent(content: Content, surroundings: Surroundings = { today: now() }): Finding[] {
  return inspectContent(content, surroundings).findings;
}

function run(): number {
  const content = loadContent();
  const code = codeUse();
  const today = now();
  const staff = loadStaffTexts();
  const inspected = inspectContent(content, { today, glyphs: bundledGlyphs(), code });
  const findings = [...inspected.findings, ...checkStaffTexts(staff, content, code)];
  const { answerSets } = inspected;
  for (const finding of findings) console.log(findingLine(finding));
  for (const advice of longSentences(content)) console.log(`advice: ${advice}.`);
  for (const id of [...unusedTexts(content, code), ...unusedStaffTexts(staff, code)])
    console.log(`advice: the text "${id}" is never used.`);
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
