import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { checkInParts } from '../../shared/content/check/whole.ts';
import { base, findingLine } from '../../shared/content/model.ts';
import type { Manifest } from '../../shared/content/pack-format.ts';
import { packRefusal, type PackRefusal } from '../../shared/content/pack-refusal.ts';
import { ContentStore } from '../database/content-store.ts';
import { type Db, openContentDatabase } from '../database/open.ts';
import { verify } from '../database/verify.ts';
import { readWhole } from '../database/whole-content.ts';
import { problemOf } from '../problem.ts';

const mostFindings = 10;

/** The tables and indexes of a database by name. Content has neither views nor triggers. */
function layout(db: Db): string {
  return JSON.stringify(db.prepare('SELECT type, name FROM sqlite_schema ORDER BY type, name').raw().all());
}

/** The ids of interface texts in the base language: what the program's own screens ask for. */
function interfaceIds(db: Db): string[] {
  const query = db.prepare("SELECT id FROM text WHERE language = ? AND id >= 'ui.' AND id < 'ui/'").pluck();
  return query.all(base).map(String);
}

async function findings(db: Db, shipped: Db, { manifest, today }: Needs): Promise<PackRefusal | undefined> {
  const store = new ContentStore(db);
  if (store.version !== manifest.version) return packRefusal('content-fails', `version ${store.version}`);
  const has = new Set(interfaceIds(db));
  const missing = interfaceIds(shipped).filter((id) => !has.has(id));
  const lines = missing.map((id) => `The interface asks for the text "${id}", which is missing.`);
  for (const part of checkInParts(readWhole(db, store.guide), { today })) {
    lines.push(...part.map(findingLine));
    await setImmediate(); // the kiosk's pages are answered in between
  }
  if (lines.length === 0) return undefined;
  const more = lines.length > mostFindings ? [`and ${lines.length - mostFindings} more`] : [];
  return packRefusal('content-fails', [...lines.slice(0, mostFindings), ...more].join(' '));
}

interface Needs {
  readonly manifest: Manifest;
  readonly today: string;
  /** The database that the program was shipped with: it has the layout and the interface's texts that this program needs. */
  readonly shipped: string;
}

function lineOf(error: unknown): string {
  if (error instanceof z.ZodError) return problemOf(error);
  return error instanceof Error ? error.message.replaceAll(/\s+/g, ' ').slice(0, 300) : '';
}

async function withDatabase<T>(file: string, work: (db: Db) => Promise<T>): Promise<T> {
  const db = openContentDatabase(file);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

/**
 * Checks a database as the build does, besides the fonts and the translations' age, which only the build can know:
 * whole, of this program's layout, every condition, source and text in order, every way through the questions gone.
 * Takes a few seconds.
 */
export function contentProblem(file: string, needs: Needs): Promise<PackRefusal | undefined> {
  return withDatabase(needs.shipped, async (shipped) => {
    try {
      return await withDatabase(file, async (db) => {
        verify(db);
        if (layout(db) !== layout(shipped)) return packRefusal('wrong-layout', 'tables');
        return await findings(db, shipped, needs);
      });
    } catch (error) {
      // SQLite could not read it, or the guide in it has another shape.
      return packRefusal('damaged', lineOf(error));
    }
  });
}
