import { displayDate } from '../../../shared/checklist/texts.ts';
import { type DirectoryEntry, directoryKinds, entryKey } from '../../../shared/directory/entry.ts';
import { nameIn, wordedIn } from '../../../shared/directory/words.ts';
import { ActionButton } from '../../components/action-button.tsx';
import type { Group } from '../../components/paged-groups.tsx';
import { phonesGroup } from '../../components/phones-group.tsx';
import { Pictogram } from '../../components/pictogram.tsx';
import { placeIcons } from '../../components/place-rows.tsx';
import { ReadingScreen } from '../../components/reading-screen.tsx';
import { lineRow } from '../../components/text-row.tsx';
import { type Say, useTexts } from '../../i18n/texts-context.tsx';
import type { DirectoryChoice, DirectoryPlace } from '../../session/directory-place.ts';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useNow } from '../../session/use-now.ts';
import { useDisplay } from '../../theme/display-context.tsx';
import { OpenState } from './open-state.tsx';
import { usePlaces } from './use-places.ts';

/** The chosen conditions in words. */
function conditions({ contracts, area, open, ownLanguage }: DirectoryChoice, say: Say): string[] {
  return [
    ...contracts.map((contract) => say(`question.contract.option.${contract}.name`)),
    ...(area === undefined ? [] : [area]),
    ...(open ? [say('ui.directory.filter.open')] : []),
    ...(ownLanguage ? [say('ui.directory.filter.language')] : []),
  ];
}

function EntryRow({ entry, now, onOpen }: { entry: DirectoryEntry; now: Date; onOpen: () => void }) {
  const { language } = useTexts();
  const name = nameIn(entry, language);
  const address = wordedIn(entry.address, language);
  return (
    <button type="button" className="place-row" data-entry={entryKey(entry)} onClick={onOpen}>
      <Pictogram name={placeIcons[entry.kind]} />
      <span className="place-words">
        <b lang={name.language}>{name.text}</b>
        {address !== undefined && <span lang={address.language}>{address.text}</span>}
        <OpenState hours={entry.hours} now={now} />
      </span>
      <Pictogram name="next" />
    </button>
  );
}

/** All entries by kind, or those that fit what the visitor chose; what to do when there are none. */
export function ListView({ place }: { readonly place: DirectoryPlace }) {
  const { dispatch } = useSession();
  const { say } = useTexts();
  const { columns } = useDisplay();
  const { directory, content } = useKiosk();
  const now = useNow();
  const { choice, all, shown } = usePlaces(place, now);
  const chosen = conditions(choice, say);
  const lines = (...texts: string[]) => texts.map((line) => lineRow(line, line, 'line lead'));
  const kinds = directoryKinds.map(
    (kind): Group => ({
      id: kind,
      heading: place.kind === undefined ? say(`ui.directory.kind.${kind}`) : undefined,
      rows: shown
        .filter((entry) => entry.kind === kind)
        .map((entry) => ({
          key: entry.id,
          node: (
            <EntryRow
              entry={entry}
              now={now}
              onOpen={() => dispatch({ type: 'go', to: { screen: 'directory', entry: entryKey(entry) } })}
            />
          ),
        })),
    }),
  );
  const given =
    directory.given === null ? [] : lines(say('ui.directory.given', { date: displayDate(directory.given) }));
  const nothing = all.length === 0 ? say('ui.directory.empty') : say('ui.directory.none');
  const groups: Group[] =
    shown.length === 0
      ? [{ id: 'none', rows: lines(nothing) }, phonesGroup(content.guide.rules.phones, say)]
      : [...kinds, { id: 'given', className: 'plain', rows: given }];
  return (
    <ReadingScreen
      key="list"
      name="directory"
      icon={place.kind === undefined ? 'house' : placeIcons[place.kind]}
      title={place.kind === undefined ? say('ui.directory.title') : say(`ui.directory.kind.${place.kind}`)}
      lead={chosen.length === 0 ? undefined : chosen.join(' · ')}
      groups={groups}
      columns={columns}
      signature={JSON.stringify([place.kind, choice])}
      extraActions={
        all.length > 0 && (
          <ActionButton
            action="filter"
            icon="choose"
            className={`grow2 ${chosen.length > 0 ? 'is-on' : ''}`}
            onPress={() => dispatch({ type: 'replace', to: { ...place, choosing: true } })}
          >
            {say('ui.directory.filter')}
          </ActionButton>
        )
      }
    />
  );
}
