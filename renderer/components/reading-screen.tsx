import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts-context.tsx';
import type { KeptPage } from '../paging/use-pages.ts';
import type { Place } from '../session/session.ts';
import { useSession } from '../session/session-context.tsx';
import { ActionButton } from './action-button.tsx';
import { type Group, PagedGroups } from './paged-groups.tsx';
import { Pictogram } from './pictogram.tsx';
import { Screen } from './screen.tsx';
import './rows.css';

interface ReadingScreenProps {
  readonly name: Place['screen'];
  readonly icon: string;
  readonly title: ReactNode;
  readonly lead?: string | undefined;
  readonly groups: readonly Group[];
  readonly columns?: number;
  readonly signature?: string;
  readonly kept?: KeptPage;
  readonly extraActions?: ReactNode;
}

/** A screen to read: title, pages of groups, back. */
export function ReadingScreen({
  name,
  icon,
  title,
  lead,
  groups,
  columns = 1,
  signature = '',
  kept,
  extraActions,
}: ReadingScreenProps) {
  const { dispatch } = useSession();
  const { say, language } = useTexts();
  return (
    <Screen
      name={name}
      actions={
        <>
          <ActionButton action="back" icon="back" className="grow" onPress={() => dispatch({ type: 'back' })}>
            {say('ui.action.back')}
          </ActionButton>
          {extraActions}
        </>
      }
    >
      <div className="screen-head">
        <Pictogram name={icon} />
        <div>
          <h1>{title}</h1>
          {lead !== undefined && <p>{lead}</p>}
        </div>
      </div>
      <PagedGroups groups={groups} columns={columns} signature={`${name} ${language} ${signature}`} kept={kept} />
    </Screen>
  );
}
