import { type DirectoryEntry, type DirectoryKind, entryKey } from '../directory/entry.ts';
import { contractsOfAnswer, filterDirectory, sortDirectory } from '../directory/filter.ts';
import { hoursLines } from '../directory/hours.ts';
import { nameIn, type Worded, wordedIn } from '../directory/words.ts';
import type { Plan } from '../guide/plan.ts';
import { fill } from './texts.ts';

/** More are not listed: a kiosk or 1414 knows the rest. */
const mostPlaces = 5;
/** Of a plan that leads to several kinds of places, the one that matters most is listed. */
const byWeight: readonly DirectoryKind[] = ['clinic', 'insurer', 'service-centre'];

/** Entries of the directory, to be said in a language. */
export interface SaidDirectory {
  readonly entries: readonly DirectoryEntry[];
  readonly language: string;
}

/** A place to go to, in words. Empty lists where nobody said. */
export interface ChecklistPlace {
  readonly key: string;
  readonly name: Worded;
  readonly address: Worded | undefined;
  readonly phones: readonly string[];
  readonly hours: readonly string[];
}

/** The places of a list; `note` and `more` are empty when there is nothing to add. */
export interface ChecklistPlaces {
  readonly kind: DirectoryKind;
  /** Text id of what stands above them. */
  readonly heading: string;
  readonly note: string;
  readonly places: readonly ChecklistPlace[];
  readonly more: string;
}

type Say = (id: string) => string;

/** An entry's opening times in words, a line for each run of days. */
export function hoursInWords(hours: DirectoryEntry['hours'], say: Say): string[] {
  return hoursLines(hours, {
    day: (day) => say(`ui.day.${day}`),
    closed: say('ui.directory.closed'),
    allDay: say('fact.hours.egov'),
  });
}

/** The directory's places that a plan leads to and that take the visitor's contract; undefined when there are none. */
export function checklistPlaces(
  plan: Plan,
  { entries, language }: SaidDirectory,
  say: Say,
): ChecklistPlaces | undefined {
  const kind = byWeight.find((candidate) => plan.steps.some((step) => step.directory === candidate));
  if (kind === undefined) return undefined;
  const contracts = contractsOfAnswer(plan.answers['contract']);
  // In one order whatever the language: the columns of a sheet name the same places side by side.
  const fitting = sortDirectory(filterDirectory(entries, { kind, contracts }), 'ru');
  if (fitting.length === 0) return undefined;
  const byContract = kind === 'clinic' && contracts !== undefined;
  const rest = fitting.length - mostPlaces;
  return {
    kind,
    heading: byContract ? 'ui.checklist.clinics' : `ui.directory.kind.${kind}`,
    note: byContract ? say('ui.checklist.clinics.check') : '',
    places: fitting.slice(0, mostPlaces).map((entry) => ({
      key: entryKey(entry),
      name: nameIn(entry, language),
      address: wordedIn(entry.address, language),
      phones: entry.phones,
      hours: hoursInWords(entry.hours, say),
    })),
    more: rest > 0 ? fill(say('ui.checklist.places.more'), { n: rest }) : '',
  };
}
