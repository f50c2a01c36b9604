import { dayFaults, type FaultCode } from '../../../shared/directory/faults.ts';
import { directoryContracts, directoryKinds, weekdays } from '../../../shared/directory/entry.ts';
import type { EditFault } from '../../../shared/staff/office.ts';
import type { Say } from '../../i18n/texts-context.tsx';
import { useStaff } from '../staff-context.tsx';

/** A column of the directory's files as its field is called: `name_ru` is "Название (ru)". */
export function fieldName(say: Say, column: string): string {
  const [part = '', rest] = column.split('_');
  const day = weekdays.find((name) => name === rest);
  if (part === 'hours' && day !== undefined) return say(`staff.directory.day.${day}`);
  const name = say(`staff.directory.field.${part}`);
  return rest === undefined ? name : `${name} (${rest})`;
}

/** What is written in files in Latin letters, whatever the language. */
const written = {
  example: '+7 727 123 45 67',
  ending: '.png',
  endings: '.csv, .xlsx',
  xlsx: '.xlsx',
  format: 'CSV UTF-8',
  day: '2026-12-16',
};
/** Faults of what the list has become, not of the file that was read. */
const ofTheList: readonly FaultCode[] = ['gone', 'too-many', 'too-much-text', 'day-too-many'];
const choices = (code: string) => (code === 'kind' ? [...directoryKinds] : [...directoryContracts, 'both']).join(', ');

/** A column of a file of days off, as its field and as the file calls it. */
const dayColumn = (say: Say, column: string) => `${say(`staff.workdays.${column}`)} (${column})`;

/** A fault in the staff's language: where, why, how to mend it. */
export function useFaultWords(): (fault: EditFault) => string {
  const { say } = useStaff();
  return ({ line, column, code, value = '' }) => {
    const named = dayFaults.some((fault) => fault === code) ? dayColumn : fieldName;
    const row = line === 0 ? [] : [say('staff.directory.fault.line', { line })];
    // In a spreadsheet a cell is found by the number of its column: "no. 4".
    const number = /^no\. (\d+)$/.exec(column)?.[1];
    const cell = number === undefined ? column && named(say, column) : say('staff.directory.fault.column', { number });
    const place = [...row, ...(cell === '' ? [] : [cell])].join(', ');
    const words = say(`staff.directory.fault.${code}`, { value, ...written, choices: choices(code) });
    const whole = ofTheList.includes(code) ? 'list' : 'file';
    return `${place === '' ? say(`staff.directory.fault.${whole}`) : place}: ${words}`;
  };
}
