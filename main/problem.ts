import type { z } from 'zod';

/** The first thing that zod found wrong, with its place: `answers.status: Invalid input`. Never quotes a value. */
export function problemOf(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'invalid';
  const place = issue.path.map(String).join('.');
  return place === '' ? issue.message : `${place}: ${issue.message}`;
}
