import type { Content, Finding } from '../model.ts';
import { checkAnswers } from './answers.ts';
import { checkDifferences } from './differences.ts';
import { checkForm } from './form.ts';
import { checkLaw } from './law.ts';
import { checkLeaflet } from './leaflet.ts';
import { checkQrLines } from './qr.ts';
import { checkReferences } from './references.ts';
import { checkSources } from './sources.ts';
import { checkCompleteness, checkTexts } from './texts.ts';

/** What content is measured against besides itself. */
export interface Days {
  /** The day on which sources must be in force, "YYYY-MM-DD". */
  readonly today: string;
  /** The days on which every way through the questions is gone; none leaves that check out. */
  readonly days?: readonly string[] | undefined;
}

/**
 * Everything that content by itself can be wrong in, part by part, so that a kiosk that checks a pack can do something
 * else in between; in the end how many answer sets were gone through. The build asks the same.
 */
export function* checkInParts(content: Content, { today, days }: Days): Generator<Finding[], number> {
  const references = checkReferences(content);
  yield references;
  yield checkSources(content, today);
  yield checkDifferences(content);
  // Where names lead nowhere, nobody can walk.
  const walks = references.length === 0 && days?.length !== 0;
  const { findings: ways, answerSets } = walks ? checkAnswers(content.guide, days) : { findings: [], answerSets: 0 };
  yield ways;
  yield checkCompleteness(content);
  yield checkTexts(content);
  yield checkForm(content);
  yield checkLeaflet(content);
  yield checkLaw(content);
  yield checkQrLines(content);
  return answerSets;
}
