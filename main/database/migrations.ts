import type Database from 'better-sqlite3';
import { StartError } from '../start-error.ts';

/** What leads from each version of state.db to the next; only ever appended to, never changed. */
export const migrations: readonly string[] = [
  `CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE counter (
     day TEXT NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL, count INTEGER NOT NULL CHECK (count > 0),
     PRIMARY KEY (day, name, key)
   ) STRICT, WITHOUT ROWID;`,
  `CREATE TABLE job (
     id TEXT PRIMARY KEY, day TEXT NOT NULL, session TEXT NOT NULL,
     state TEXT NOT NULL CHECK (state IN ('queued', 'rendering', 'sent', 'done', 'failed')),
     reason TEXT, technical TEXT, spooler_job TEXT,
     copies INTEGER NOT NULL CHECK (copies BETWEEN 1 AND 5),
     outcome TEXT, paper TEXT CHECK (paper IN ('yes', 'no')),
     CHECK ((state = 'failed') = (reason IS NOT NULL))
   ) STRICT, WITHOUT ROWID;
   CREATE TRIGGER job_only_forward BEFORE UPDATE OF state ON job
   WHEN instr('queued rendering sent done', NEW.state) < instr('queued rendering sent done', OLD.state)
     AND NEW.state <> 'failed' OR OLD.state IN ('done', 'failed')
   BEGIN SELECT RAISE(ABORT, 'a job only moves forward'); END;`,
  `CREATE TABLE directory_entry (
     kind TEXT NOT NULL CHECK (kind IN ('clinic', 'insurer', 'service-centre')), id TEXT NOT NULL,
     position INTEGER NOT NULL, area TEXT NOT NULL, rank INTEGER CHECK (rank > 0),
     phones TEXT NOT NULL, hours TEXT NOT NULL, languages TEXT NOT NULL, contracts TEXT NOT NULL, map BLOB,
     PRIMARY KEY (kind, id)
   ) STRICT;
   CREATE TABLE directory_text (
     kind TEXT NOT NULL, id TEXT NOT NULL, part TEXT NOT NULL CHECK (part IN ('name', 'address', 'notes')),
     language TEXT NOT NULL, text TEXT NOT NULL,
     PRIMARY KEY (kind, id, part, language),
     FOREIGN KEY (kind, id) REFERENCES directory_entry (kind, id) ON DELETE CASCADE
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE directory_given (one INTEGER PRIMARY KEY CHECK (one = 1), day TEXT NOT NULL) STRICT;`,
  `CREATE TABLE notice (
     name TEXT PRIMARY KEY, raised TEXT NOT NULL, times INTEGER NOT NULL CHECK (times > 0)
   ) STRICT, WITHOUT ROWID;`,
  `CREATE TABLE staff_pin (role TEXT PRIMARY KEY CHECK (role IN ('counter', 'manager')), hash TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE audit (
     id INTEGER PRIMARY KEY, moment TEXT NOT NULL, role TEXT NOT NULL, action TEXT NOT NULL, detail TEXT NOT NULL
   ) STRICT;`,
  `CREATE TABLE staff_tries (
     one INTEGER PRIMARY KEY CHECK (one = 1), tries INTEGER NOT NULL CHECK (tries >= 0),
     lock INTEGER NOT NULL CHECK (lock >= 0), left_ms INTEGER NOT NULL CHECK (left_ms >= 0),
     forgiven INTEGER NOT NULL CHECK (forgiven >= 0)
   ) STRICT;
   INSERT INTO staff_tries (one, tries, lock, left_ms, forgiven) VALUES (1, 0, 0, 0, 0);`,
  `CREATE TABLE text_override (
     language TEXT NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL, base TEXT NOT NULL, day TEXT NOT NULL,
     PRIMARY KEY (language, id)
   ) STRICT, WITHOUT ROWID;`,
  `CREATE TABLE holiday (
     day TEXT PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''), source TEXT NOT NULL CHECK (source <> '')
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE work_rule (
     one INTEGER PRIMARY KEY CHECK (one = 1), saturday INTEGER NOT NULL CHECK (saturday IN (0, 1))
   ) STRICT;`,
];

/** The file was written by a newer kiosk: changing it could destroy what we know nothing of. */
export class NewerDatabaseError extends StartError {}

function versionOf(db: Database.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** Whether the file holds data of an earlier version, which the next steps would change. */
export function isOutdated(db: Database.Database, steps = migrations): boolean {
  const version = versionOf(db);
  return version > 0 && version < steps.length;
}

/** Throws a sentence for the operator when the file's version is beyond the steps we have. */
export function refuseNewer(db: Database.Database, steps = migrations): void {
  const version = versionOf(db);
  if (version <= steps.length) return;
  throw new NewerDatabaseError(
    `${db.name} was written by a newer Qadam (data version ${version}, this one knows up to ${steps.length}). ` +
      'Nothing was changed: install the newer Qadam again, or move the file away to start with fresh settings.',
  );
}

/** Brings a database up to date; each step and its version number are one transaction, so a step is whole or absent. */
export function migrate(db: Database.Database, steps = migrations): void {
  refuseNewer(db, steps);
  for (const [index, sql] of steps.entries()) {
    if (index < versionOf(db)) continue;
    db.transaction(() => {
      db.exec(sql);
      db.pragma(`user_version = ${index + 1}`);
    }).exclusive();
  }
}
