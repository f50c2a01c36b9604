import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { useState } from 'react';
import { directoryContracts, directoryKinds, longest, weekdays } from '../../../shared/directory/entry.ts';
import type { EditFault } from '../../../shared/staff/office.ts';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { StaffButton } from '../components/staff-button.tsx';
import { StaffChoice } from '../components/staff-choice.tsx';
import { StaffField } from '../components/staff-field.tsx';
import { fieldName, useFaultWords } from '../office/use-fault-words.ts';
import { useStaff } from '../staff-context.tsx';

/** A place as it is typed, by the columns of a file. */
export type EntryTexts = Readonly<Record<string, string>>;

interface EntryFormProps {
  readonly texts: EntryTexts;
  readonly faults: readonly EditFault[];
  readonly onChange: (column: string, text: string) => void;
}

interface SeveralProps {
  readonly column: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string; readonly lang?: string }[];
  readonly onChange: (value: string) => void;
}

/** Any number of a few, all in sight; as words of one cell. */
function Several({ column, label, value, options, onChange }: SeveralProps) {
  const chosen = value.split(' ').filter((word) => word !== '');
  return (
    <div className="staff-choice">
      <span aria-hidden="true">{label}</span>
      <ToggleButtonGroup
        value={chosen}
        aria-label={label}
        data-choice={column}
        onChange={(_event, next: string[]) => onChange(next.join(' '))}
      >
        {options.map(({ value: option, name, lang }) => (
          <ToggleButton key={option} value={option} data-value={option} lang={lang}>
            {name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}

/** Every field of a place; names, addresses and notes one language at a time. */
export function EntryForm({ texts, faults, onChange }: EntryFormProps) {
  const { say } = useStaff();
  const { languages } = useKiosk().content.guide;
  const words = useFaultWords();
  const [written, setWritten] = useState('ru');
  const field = (column: string, most: number, hint?: string) => {
    const fault = faults.find((candidate) => candidate.column === column);
    const isClosed = column.startsWith('hours_') && texts[column] === 'closed';
    return (
      <StaffField
        key={column}
        field={column}
        label={fieldName(say, column)}
        value={isClosed ? say('staff.directory.hours.closed') : (texts[column] ?? '')}
        mostLength={most}
        {...(hint === undefined ? {} : { hint })}
        error={fault === undefined ? undefined : words(fault)}
        onChange={(text) => onChange(column, text)}
      />
    );
  };
  const copyMonday = () => {
    for (const day of ['tue', 'wed', 'thu', 'fri']) onChange(`hours_${day}`, texts['hours_mon'] ?? '');
  };
  const named = languages.map(({ id, autonym }) => ({ value: id, name: autonym, lang: id }));
  return (
    <>
      <StaffChoice
        choice="kind"
        label={say('staff.directory.field.kind')}
        value={texts['kind']}
        options={directoryKinds.map((value) => ({ value, name: say(`staff.directory.kind.${value}`) }))}
        onChange={(kind) => onChange('kind', kind)}
      />
      <StaffChoice
        choice="written"
        label={say('staff.directory.language')}
        value={written}
        options={named}
        onChange={setWritten}
      />
      {(['name', 'address', 'notes'] as const).map((part) => field(`${part}_${written}`, longest[part]))}
      {field('area', longest.area)}
      {field('phones', 300, say('staff.directory.phones.how'))}
      {weekdays.map((day) => (
        <div key={day} className="staff-row">
          {field(`hours_${day}`, 100, day === 'mon' ? say('staff.directory.hours.how') : undefined)}
          {day === 'mon' && (
            <StaffButton action="copy-hours" icon="calendar" onPress={copyMonday}>
              {say('staff.directory.hours.copy')}
            </StaffButton>
          )}
        </div>
      ))}
      <Several
        column="languages"
        label={say('staff.directory.field.languages')}
        value={texts['languages'] ?? ''}
        options={named}
        onChange={(value) => onChange('languages', value)}
      />
      {texts['kind'] !== 'service-centre' && (
        <Several
          column="contracts"
          label={say('staff.directory.field.contracts')}
          value={texts['contracts'] ?? ''}
          options={directoryContracts.map((value) => ({ value, name: say(`staff.directory.contract.${value}`) }))}
          onChange={(value) => onChange('contracts', value)}
        />
      )}
      {field('order', 4)}
    </>
  );
}
