import type { ReactNode } from 'react';
import { directoryContracts } from '../../../shared/directory/entry.ts';
import { areasOf } from '../../../shared/directory/filter.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { type Group, PagedGroups } from '../../components/paged-groups.tsx';
import { Pictogram } from '../../components/pictogram.tsx';
import { Screen } from '../../components/screen.tsx';
import { TickRow } from '../../components/tick-row.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { type DirectoryChoice, type DirectoryPlace, everything } from '../../session/directory-place.ts';
import { useSession } from '../../session/session-context.tsx';
import { useNow } from '../../session/use-now.ts';
import { useDisplay } from '../../theme/display-context.tsx';
import { usePlaces } from './use-places.ts';
import '../../components/rows.css';

/** A condition to tick, and the choice that results. */
interface Condition {
  readonly id: string;
  readonly icon: string;
  readonly name: ReactNode;
  readonly holds: boolean;
  readonly change: Partial<DirectoryChoice>;
}

/** Which places to see: contract, time, language, area. Every tick counts at once. */
export function ChoiceView({ place }: { readonly place: DirectoryPlace }) {
  const { dispatch } = useSession();
  const { say, language } = useTexts();
  const { columns } = useDisplay();
  const { choice, all, shown } = usePlaces(place, useNow());
  const choose = (change: Partial<DirectoryChoice>) =>
    dispatch({ type: 'replace', to: { ...place, choice: { ...choice, ...change } } });
  const show = (chosen: DirectoryChoice) =>
    dispatch({ type: 'replace', to: { ...place, choice: chosen, choosing: false } });
  const row = ({ id, icon, name, holds, change }: Condition) => ({
    key: id,
    node: (
      <TickRow handle={{ 'data-filter': id }} lead={{ icon }} ticked={holds} onTick={() => choose(change)}>
        {name}
      </TickRow>
    ),
  });
  const contracts = directoryContracts.map((contract): Condition => {
    const holds = choice.contracts.includes(contract);
    const others = choice.contracts.filter((other) => other !== contract);
    return {
      id: contract,
      icon: 'contract',
      name: say(`question.contract.option.${contract}.name`),
      holds,
      change: {
        contracts: holds ? others : directoryContracts.filter((one) => one === contract || others.includes(one)),
      },
    };
  });
  const areas = areasOf(all).map((area): Condition => {
    const holds = choice.area === area;
    // Offices write their districts as the official papers do, most likely in Russian.
    const name = <span lang="ru">{area}</span>;
    return { id: `area:${area}`, icon: 'house', name, holds, change: { area: holds ? undefined : area } };
  });
  const { open, ownLanguage } = choice;
  const other: Condition[] = [
    { id: 'open', icon: 'clock', name: say('ui.directory.filter.open'), holds: open, change: { open: !open } },
    {
      id: 'language',
      icon: 'language',
      name: say('ui.directory.filter.language'),
      holds: ownLanguage,
      change: { ownLanguage: !ownLanguage },
    },
  ];
  const groups: Group[] = [
    {
      id: 'contract',
      heading: say('ui.directory.filter.contract'),
      rows: place.kind === 'service-centre' ? [] : contracts.map(row),
    },
    { id: 'other', heading: say('ui.directory.filter.other'), rows: other.map(row) },
    { id: 'area', heading: say('ui.directory.filter.area'), rows: areas.map(row) },
  ];
  return (
    <Screen
      key="choice"
      handles={{ 'data-view': 'filter' }}
      actions={
        <>
          <ActionButton action="back" icon="back" className="grow" onPress={() => show(choice)}>
            {say('ui.action.back')}
          </ActionButton>
          <ActionButton action="show-all" icon="answers" className="grow" onPress={() => show(everything)}>
            {say('ui.directory.filter.all')}
          </ActionButton>
          <ActionButton
            action="next"
            iconAfter="next"
            variant="contained"
            className="grow2"
            onPress={() => show(choice)}
          >
            {say('ui.directory.filter.show', { n: shown.length })}
          </ActionButton>
        </>
      }
    >
      <div className="screen-head">
        <Pictogram name="choose" />
        <div>
          <h1>{say('ui.directory.filter.title')}</h1>
        </div>
      </div>
      <PagedGroups groups={groups} columns={columns} signature={`directory-choice ${language}`} />
    </Screen>
  );
}
