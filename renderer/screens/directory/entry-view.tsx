import type { ReactNode } from 'react';
import { hoursInWords } from '../../../shared/checklist/places.ts';
import type { DirectoryEntry } from '../../../shared/directory/entry.ts';
import { doorNames, nameIn, wordedIn } from '../../../shared/directory/words.ts';
import type { Group } from '../../components/paged-groups.tsx';
import { Pictogram } from '../../components/pictogram.tsx';
import { placeIcons } from '../../components/place-rows.tsx';
import { ReadingScreen } from '../../components/reading-screen.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useNow } from '../../session/use-now.ts';
import { useDisplay } from '../../theme/display-context.tsx';
import { OpenState } from './open-state.tsx';
import { useMap } from './use-map.ts';

interface DetailProps {
  readonly icon: string;
  readonly label: string;
  readonly children: ReactNode;
}

function Detail({ icon, label, children }: DetailProps) {
  return (
    <div className="fact">
      <Pictogram name={icon} />
      <span>
        <small>{label}</small>
        {children}
      </span>
    </div>
  );
}

const bold = (lines: readonly string[]) => lines.map((line) => <b key={line}>{line}</b>);

/** One place: its name as read and as on the door, address, phones, hours, what it takes, how to get there. */
export function EntryView({ entry }: { readonly entry: DirectoryEntry }) {
  const { say, language } = useTexts();
  const { columns } = useDisplay();
  const { content } = useKiosk();
  const map = useMap(entry);
  const now = useNow();
  const name = nameIn(entry, language);
  const address = wordedIn(entry.address, language);
  const notes = wordedIn(entry.notes, language);
  const doors = doorNames(entry, language);
  const hours = hoursInWords(entry.hours, say);
  const contracts = entry.contracts.map((contract) => say(`question.contract.option.${contract}.name`));
  const spoken = content.guide.languages.filter(({ id }) => entry.languages.includes(id));
  const rows = [
    address && (
      <Detail key="address" icon="house" label={say('ui.directory.address')}>
        <b lang={address.language}>{address.text}</b>
      </Detail>
    ),
    entry.phones.length > 0 && (
      <Detail key="phones" icon="phone" label={say('ui.directory.phone')}>
        {bold(entry.phones)}
      </Detail>
    ),
    <Detail key="hours" icon="clock" label={say('ui.fact.hours')}>
      {hours.length === 0 ? <b>{say('ui.directory.hours.unknown')}</b> : bold(hours)}
      <OpenState hours={entry.hours} now={now} />
    </Detail>,
    doors.length > 0 && (
      <Detail key="door" icon="institution" label={say('ui.directory.door')}>
        {doors.map((door) => (
          <b key={door.language} lang={door.language}>
            {door.text}
          </b>
        ))}
      </Detail>
    ),
    entry.kind !== 'service-centre' && (
      <Detail
        key="contracts"
        icon="contract"
        label={entry.kind === 'insurer' ? say('ui.directory.concludes') : say('ui.directory.accepts')}
      >
        {bold(contracts.length === 0 ? [say('ui.directory.contract.unknown')] : contracts)}
      </Detail>
    ),
    spoken.length > 0 && (
      <Detail key="languages" icon="language" label={say('ui.directory.languages')}>
        <b>
          {spoken.map(({ id, autonym }, index) => (
            <span key={id} lang={id}>
              {index === 0 ? autonym : `, ${autonym}`}
            </span>
          ))}
        </b>
      </Detail>
    ),
  ].filter((row) => row !== false && row !== undefined);
  const groups: Group[] = [
    { id: 'place', rows: rows.map((node) => ({ key: String(node.key), node })) },
    {
      id: 'notes',
      heading: say('ui.step.mind'),
      rows:
        notes === undefined
          ? []
          : [
              {
                key: 'notes',
                node: (
                  <p className="line" lang={notes.language}>
                    {notes.text}
                  </p>
                ),
              },
            ],
    },
    {
      id: 'map',
      heading: say('ui.directory.map'),
      rows: map === undefined ? [] : [{ key: 'map', node: <img className="place-map" src={map} alt={name.text} /> }],
    },
  ];
  return (
    <ReadingScreen
      name="directory"
      icon={placeIcons[entry.kind]}
      title={<span lang={name.language}>{name.text}</span>}
      lead={entry.area === '' ? undefined : <span lang="ru">{entry.area}</span>}
      groups={groups}
      columns={columns}
      signature={`${entry.kind}:${entry.id}`}
    />
  );
}
