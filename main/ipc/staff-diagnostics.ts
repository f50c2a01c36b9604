import { basename, join } from 'node:path';
import type { SheetRequest } from '../../shared/api.ts';
import { auditCsv } from '../diagnostics/audit-file.ts';
import { lastLines, textOf } from '../diagnostics/log-lines.ts';
import type { Machine } from '../diagnostics/machine.ts';
import type { StaffStore } from '../database/staff-store.ts';
import type { StateStore } from '../database/state-store.ts';
import type { Log } from '../log.ts';
import type { PrintQueue } from '../printing/queue.ts';
import type { SheetRenderer } from '../printing/sheet.ts';
import type { Saved } from '../../shared/staff/diagnostics.ts';
import type { Settings } from '../../shared/settings.ts';
import type { Audit } from '../staff/audit.ts';
import { listPlaces } from '../staff/places.ts';
import { writeToFirst } from '../staff/write-out.ts';
import { localDay } from './count.ts';
import type { Handlers } from './register.ts';

interface Needs {
  readonly machine: Machine;
  readonly state: StateStore;
  readonly staff: StaffStore;
  readonly queue: PrintQueue;
  readonly renderer: Pick<SheetRenderer, 'render'>;
  readonly settings: () => Settings;
  readonly audit: Audit;
  readonly log: Log;
  readonly logFile: string;
  /** Where files go when no drive is in. */
  readonly folder: string;
  /** Ends the kiosk: to come back at once, or to stay out. */
  readonly leave: (how: 'restart' | 'exit') => void;
}

type DiagnosticsHandlers = Pick<Handlers, Extract<keyof Handlers, `staff:diagnostics-${string}` | 'sheet:readiness'>>;

/** A sheet for staff has no answers and one language. */
function serviceSheet(kind: 'test-page' | 'readiness', language: string, paper: SheetRequest['paper']): SheetRequest {
  return { kind, language, second: language, paper, answers: {}, today: localDay(new Date()) };
}

/** A name with the moment, so that nothing is ever written over: `qadam-support-20261129-023000.zip`. */
function nameFor(what: string, ending: string): string {
  const moment = new Date().toISOString().replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
  return `qadam-${what}-${moment}.${ending}`;
}

/** What the diagnostics page asks for and does. */
export function diagnosticsHandlers(needs: Needs): DiagnosticsHandlers {
  const { machine, state, staff, queue, renderer, settings, audit, log, logFile, folder, leave } = needs;

  /** Onto the first removable drive that takes it, else into the folder. */
  async function save(name: string, data: Uint8Array): Promise<Saved> {
    const place = await writeToFirst(await listPlaces(folder), new Map([[name, data]]), log);
    return place === undefined ? { ok: false, reason: 'not-written' } : { ok: true, file: join(place, name) };
  }

  async function saveReport(language: string) {
    const made = await renderer.render(serviceSheet('readiness', language, 'a4'));
    if (!made.ok) return { ok: false, reason: 'not-made' } as const;
    return save(nameFor('report', 'pdf'), made.pdf);
  }

  async function saveSupport() {
    const logs = Object.fromEntries([logFile, `${logFile}.1`].map((file) => [basename(file), textOf(file)]));
    const readiness = await machine.readiness();
    const { supportFile } = await import('../diagnostics/support-file.ts');
    const file = supportFile({ readiness, settings: settings(), counters: state.counters(), logs });
    return save(nameFor('support', 'zip'), file);
  }

  return {
    'staff:diagnostics-state': () => machine.state(),
    'staff:diagnostics-test-page': ({ language, paper }) => {
      audit('test-page', paper);
      return { job: queue.start(serviceSheet('test-page', language, paper), null) };
    },
    'staff:diagnostics-hand-test': ({ test, passed }) => {
      machine.noteHandTest(test, passed);
      audit('hand-test', `${test} ${passed ? 'passed' : 'failed'}`);
    },
    'staff:diagnostics-notice-seen': ({ name }) => {
      state.dismissNotice(name);
      audit('notice-seen', name);
    },
    'staff:diagnostics-databases': () => machine.databases(),
    'staff:diagnostics-log': ({ least }) => lastLines(logFile, least),
    'staff:diagnostics-audit': ({ day }) => {
      const days = staff.auditDays();
      const shown = day ?? days[0] ?? null;
      return { days, day: shown, lines: shown === null ? [] : staff.audits(shown) };
    },
    'staff:diagnostics-save': async (wanted) => {
      if (wanted.what === 'report') {
        audit('report');
        return saveReport(wanted.language);
      }
      if (wanted.what === 'support') {
        audit('support-export');
        return saveSupport();
      }
      audit('audit-export', wanted.day);
      const csv = new TextEncoder().encode(auditCsv(staff.audits(wanted.day)));
      return save(nameFor(`audit-${wanted.day}`, 'csv'), csv);
    },
    'staff:diagnostics-restart': () => {
      audit('restart');
      leave('restart');
    },
    'staff:diagnostics-exit': () => {
      audit('exit');
      leave('exit');
    },
    'sheet:readiness': () => machine.readiness(),
  };
}
