import { statfsSync, statSync } from 'node:fs';
import { release, type as systemType } from 'node:os';
import { dirname, join } from 'node:path';
import { app } from 'electron';
import type { DatabaseCheck, HandTestResult, MachineState, Readiness } from '../../shared/staff/diagnostics.ts';
import { backupsIn } from '../database/backups.ts';
import type { ContentStore } from '../database/content-store.ts';
import type { Db } from '../database/open.ts';
import type { StateStore } from '../database/state-store.ts';
import { verify } from '../database/verify.ts';
import { paths } from '../paths.ts';
import type { PrintQueue } from '../printing/queue.ts';
import type { Settings } from '../../shared/settings.ts';

interface Needs {
  readonly db: Db;
  readonly state: StateStore;
  readonly content: Pick<ContentStore, 'version' | 'check'>;
  readonly queue: PrintQueue;
  readonly settings: () => Settings;
}

/** The moment in a backup's name, `state-2026-11-29T02-30-00-000Z.db`, as ISO 8601. */
function momentOf(name: string): string {
  return name.replace(/^state-(.{10})T(\d\d)-(\d\d)-(\d\d)-(\d+)Z\.db$/, '$1T$2:$3:$4.$5Z');
}

function disk(): MachineState['disk'] {
  try {
    const { bavail, blocks, bsize } = statfsSync(dirname(paths.state()));
    return { freeBytes: bavail * bsize, totalBytes: blocks * bsize };
  } catch {
    return null;
  }
}

function backups(): MachineState['backups'] {
  return backupsIn(paths.backups()).map((name) => ({
    name,
    moment: momentOf(name),
    bytes: statSync(join(paths.backups(), name), { throwIfNoEntry: false })?.size ?? 0,
  }));
}

/** What the first damage found is called; empty when there is none. */
function problemIn(work: () => void): string {
  try {
    work();
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown';
  }
}

/** Looks at the machine for staff. Knows nothing about visitors. */
export class Machine {
  readonly #needs: Needs;
  readonly #handTests = new Map<HandTestResult['test'], HandTestResult>();

  constructor(needs: Needs) {
    this.#needs = needs;
  }

  /** Keeps what came of a test, until the kiosk ends. */
  noteHandTest(test: HandTestResult['test'], passed: boolean): void {
    this.#handTests.set(test, { test, passed, moment: new Date().toISOString() });
  }

  async state(): Promise<MachineState> {
    const { db, state, content, queue, settings } = this.#needs;
    const { printer, paper } = settings();
    const { able, cause } = await queue.condition();
    const { electron, chrome, node } = process.versions;
    return {
      printer: {
        kind: printer.kind,
        name: queue.printerName,
        paper,
        able,
        ...(cause === undefined ? {} : { reason: cause.reason, technical: cause.technical }),
      },
      disk: disk(),
      inMemory: db.memory,
      backups: backups(),
      versions: [
        { name: 'app', version: app.getVersion() },
        { name: 'content', version: content.version },
        { name: 'electron', version: electron },
        { name: 'chrome', version: chrome },
        { name: 'node', version: node },
        { name: 'sqlite', version: String(db.prepare('SELECT sqlite_version()').pluck().get()) },
        { name: 'system', version: `${systemType()} ${release()} ${process.arch}` },
      ],
      notices: state.notices(),
      handTests: [...this.#handTests.values()],
    };
  }

  /** Reads both databases through (integrity and references). */
  databases(): DatabaseCheck[] {
    const { db, content } = this.#needs;
    const ofState = problemIn(() => verify(db));
    const ofContent = problemIn(() => content.check());
    return [
      { name: 'state', ok: ofState === '', problem: ofState },
      { name: 'content', ok: ofContent === '', problem: ofContent },
    ];
  }

  async readiness(): Promise<Readiness> {
    return { moment: new Date().toISOString(), state: await this.state(), databases: this.databases() };
  }
}
