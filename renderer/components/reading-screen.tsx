import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts-context.tsx';
import type { Place } from '../session/session.ts';
import { useSession } from '../session/session-context.tsx';
import { ActionButton } from './action-button.tsx';
import { type Group, PagedGroups, type RowPlace } from './paged-groups.tsx';
import { Pictogram } from './pictogram.tsx';
import { Screen } from './screen.tsx';
import './rows.css';

interface ReadingScreenProps {
  readonly name: Place['screen'];
  readonly icon: string;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** What must be in sight on every page. */
  readonly note?: ReactNode;
  readonly groups: readonly Group[];
  readonly columns?: number;
  /** Handles beside `data-screen`. */
  readonly handles?: Readonly<Record<`data-${string}`, string>>;
  /** Changes when the screen shows another subject. */
  readonly subject?: string;
  readonly signature?: string;
  readonly extraActions?: ReactNode;
  /** The row that the first page shown must hold. */
  readonly at?: RowPlace | undefined;
}

/** A screen to read: title, pages of groups, back. */
export function ReadingScreen({
  name,
  icon,
  title,
  lead,
  note,
  groups,
  columns = 1,
  handles = {},
  subject,
  signature = '',
  extraActions,
  at,
}: ReadingScreenProps) {
  const { dispatch } = useSession();
  const { say, language } = useTexts();
  return (
    <Screen
      handles={handles}
      subject={subject ?? name}
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
      {note}
      <PagedGroups groups={groups} columns={columns} signature={`${name} ${language} ${signature}`} at={at} />
    </Screen>
  );
}
