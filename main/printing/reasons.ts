import type { PrintReason } from '../../shared/api.ts';
import type { Cause, PrinterStatus } from './printer.ts';

type Severity = 'blocking' | 'warning';

/**
 * What the printer-state-reasons keywords mean for a visitor, without their suffix. RFC 8011 section 5.4.12 defines most;
 * the longer names are PWG 5100.9 (Printer State Extensions); `offline` and the cups- ones are CUPS's own.
 */
const meanings: Readonly<Record<string, readonly [PrintReason, Severity]>> = {
  'media-empty': ['no-paper', 'blocking'],
  'media-needed': ['no-paper', 'blocking'],
  'input-tray-missing': ['no-paper', 'blocking'],
  'media-low': ['no-paper', 'warning'],
  'media-jam': ['jam', 'blocking'],
  'media-path-jam': ['jam', 'blocking'],
  'cutter-jam': ['jam', 'blocking'],
  'cover-open': ['cover-open', 'blocking'],
  'door-open': ['cover-open', 'blocking'],
  'interlock-open': ['cover-open', 'blocking'],
  'toner-empty': ['no-toner', 'blocking'],
  'marker-supply-empty': ['no-toner', 'blocking'],
  'marker-supply-missing': ['no-toner', 'blocking'],
  'developer-empty': ['no-toner', 'blocking'],
  'opc-life-over': ['no-toner', 'blocking'],
  'toner-low': ['no-toner', 'warning'],
  'marker-supply-low': ['no-toner', 'warning'],
  'developer-low': ['no-toner', 'warning'],
  'opc-near-eol': ['no-toner', 'warning'],
  paused: ['offline', 'blocking'],
  shutdown: ['offline', 'blocking'],
  'timed-out': ['offline', 'blocking'],
  offline: ['offline', 'blocking'],
  'spool-area-full': ['unknown', 'blocking'],
  'output-area-full': ['unknown', 'blocking'],
  'output-tray-missing': ['unknown', 'blocking'],
  'fuser-over-temp': ['unknown', 'blocking'],
  'cups-missing-filter': ['unknown', 'blocking'],
  'cups-insecure-filter': ['unknown', 'blocking'],
  // Every network job begins with it; only one that stays means that nobody is there.
  'connecting-to-device': ['offline', 'warning'],
};

/** Put first when several things are wrong at once: what stands nearest to the paper, for it is mended first. */
const order: readonly PrintReason[] = ['jam', 'cover-open', 'no-paper', 'no-toner', 'offline', 'unknown'];

/** One keyword's meaning, undefined for what is none of a visitor's troubles. */
function meaningOf(keyword: string): { cause: Cause; severity: Severity } | undefined {
  const [, base = keyword, suffix] = /^(.+?)(?:-(report|warning|error))?$/.exec(keyword) ?? [];
  const known = Object.hasOwn(meanings, base) ? meanings[base] : undefined;
  if (known === undefined) {
    // A keyword that we don't know stops printing only when it says so itself.
    return suffix === 'error' ? { cause: { reason: 'unknown', technical: keyword }, severity: 'blocking' } : undefined;
  }
  // "A warning MUST contain nothing that prevents a job from completing" (section 5.4.12). CUPS says "offline-report"
  // of a device that does not answer at all.
  const mild = suffix !== undefined && suffix !== 'error' && base !== 'offline';
  return { cause: { reason: known[0], technical: keyword }, severity: mild ? 'warning' : known[1] };
}

/** Reads printer-state-reasons. A printer that has stopped takes its warnings for the cause of that. */
export function statusOf(keywords: readonly string[], stopped = false): PrinterStatus {
  const found = keywords.flatMap((keyword) => meaningOf(keyword) ?? []);
  const sorted = [...found].sort((a, b) => order.indexOf(a.cause.reason) - order.indexOf(b.cause.reason));
  const blocking = sorted.filter(({ severity }) => stopped || severity === 'blocking');
  return {
    blocking: blocking[0]?.cause,
    warnings: sorted.filter((item) => !blocking.includes(item)).map(({ cause }) => cause),
  };
}

/**
 * What CUPS's backends say in words only when nobody answers (backend/socket.c, ipp.c, usb-libusb.c of CUPS 2.4; in
 * English, as the job's language is lp's, which we set).
 */
const nobodyAnswers =
  /unavailable at this time|unreachable at this time|not responding|unable to locate printer|become available/i;

/** What printer-state-message adds while a job prints, undefined when nothing. */
export function messageCause(message: string): Cause | undefined {
  return nobodyAnswers.test(message) ? { reason: 'offline', technical: 'device-unanswered' } : undefined;
}

/** What makes a job wait (job-state-reasons, RFC 8011 section 5.3.8), undefined when it's under way. */
export function waitingCause(keywords: readonly string[]): Cause | undefined {
  const technical = keywords.find((keyword) => ['resources-are-not-ready', 'printer-stopped'].includes(keyword));
  return technical === undefined ? undefined : { reason: 'offline', technical };
}
