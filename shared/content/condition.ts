/** What has been answered so far: one option id, or several where the question allows several. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/**
 * When something applies. A closed grammar on purpose: no functions and no expressions, so that a content pack
 * can never carry code and the build can enumerate every combination.
 */
export type Condition =
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }
  | { q: string; is: string }
  | { q: string; in: string[] }
  | { before: string }
  | { after: string }
  | { season: { from: string; to: string } };

/** The options chosen for a question as a list; empty when it was not answered. */
export function chosen(answers: Answers, question: string): readonly string[] {
  const value = answers[question];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/**
 * Whether a condition holds for the answers on a day ("YYYY-MM-DD"). An absent condition always holds.
 * `before` and `after` exclude the day named; a season includes both its ends.
 */
export function holds(condition: Condition | undefined, answers: Answers, today: string): boolean {
  if (condition === undefined) return true;
  if ('all' in condition) return condition.all.every((part) => holds(part, answers, today));
  if ('any' in condition) return condition.any.some((part) => holds(part, answers, today));
  if ('not' in condition) return !holds(condition.not, answers, today);
  if ('is' in condition) return chosen(answers, condition.q).includes(condition.is);
  if ('in' in condition) return chosen(answers, condition.q).some((option) => condition.in.includes(option));
  if ('before' in condition) return today < condition.before;
  if ('after' in condition) return today > condition.after;
  const day = today.slice(5);
  return day >= condition.season.from && day <= condition.season.to;
}

/** Every `{q, is|in}` of a condition as pairs of question and option, for the checks of the build. */
export function references(condition: Condition | undefined): { q: string; option: string }[] {
  if (condition === undefined) return [];
  if ('all' in condition) return condition.all.flatMap(references);
  if ('any' in condition) return condition.any.flatMap(references);
  if ('not' in condition) return references(condition.not);
  if ('is' in condition) return [{ q: condition.q, option: condition.is }];
  if ('in' in condition) return condition.in.map((option) => ({ q: condition.q, option }));
  return [];
}
