import { resolve } from 'node:path';
import { z } from 'zod';
import { type SheetRequest, sheetRequestSchema } from '../../shared/api.ts';
import type { Guide } from '../../shared/content/schema.ts';
import { sheetProblem } from '../printing/answers.ts';
import { problemOf } from '../problem.ts';
import { findPrototypeKey } from '../security/plain-data.ts';

const jobSchema = z.strictObject({ ...sheetRequestSchema.shape, out: z.string().min(1).max(4096) });
const listSchema = z.array(z.unknown()).min(1, 'there is no job in it').max(1000);

/** One sheet to make, and the PDF file to make of it. */
export interface ChecklistJob {
  readonly request: SheetRequest;
  /** As it was given, for the report. */
  readonly out: string;
  readonly file: string;
}

export type JobFile = { ok: true; jobs: readonly ChecklistJob[] } | { ok: false; sentence: string };

/** Reads one job, or says what is wrong with it and where. */
function readJob(item: unknown, guide: Guide, folder: string): ChecklistJob | string {
  const key = findPrototypeKey(item);
  if (key !== undefined) return `${key}: this key is not allowed`;
  const parsed = jobSchema.safeParse(item);
  if (!parsed.success) return problemOf(parsed.error);
  const { out, ...request } = parsed.data;
  const problem = sheetProblem(guide, request);
  if (problem !== undefined) return `${problem.field}: ${problem.sentence}`;
  return { request, out, file: resolve(folder, out) };
}

/**
 * Reads a job file as a whole: one job that can't be made refuses all, with the job's number from 1, the field and the
 * reason. Relative files are taken from `folder`.
 */
export function readJobFile(text: string, guide: Guide, folder: string): JobFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, sentence: 'The job file is not valid JSON.' };
  }
  const list = listSchema.safeParse(value);
  if (!list.success) return { ok: false, sentence: `The job file is not a list of jobs: ${problemOf(list.error)}.` };
  const jobs: ChecklistJob[] = [];
  for (const [index, item] of list.data.entries()) {
    const job = readJob(item, guide, folder);
    if (typeof job === 'string') return { ok: false, sentence: `Job ${index + 1}: ${job}.` };
    const earlier = jobs.findIndex((other) => other.file === job.file);
    if (earlier >= 0) return { ok: false, sentence: `Job ${index + 1}: out: job ${earlier + 1} writes the same file.` };
    jobs.push(job);
  }
  return { ok: true, jobs };
}
