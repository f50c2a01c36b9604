import type { ReactNode } from 'react';
import { useTexts } from '../i18n/texts-context.tsx';
import { ActionButton } from './action-button.tsx';

interface PagerProps {
  readonly page: number;
  readonly pageCount: number;
  readonly onTurn: (page: number) => void;
  /** What the next page begins with, where that is something new. */
  readonly next?: ReactNode;
}

/** "Previous page", where one is, "more". Shown only when there is more than one page. */
export function Pager({ page, pageCount, onTurn, next }: PagerProps) {
  const { say } = useTexts();
  if (pageCount < 2) return null;
  return (
    <nav className="pager">
      {page > 0 && (
        <ActionButton action="previous-page" icon="less" size="small" onPress={() => onTurn(page - 1)}>
          {say('ui.action.previous-page')}
        </ActionButton>
      )}
      <p aria-live="polite" aria-label={say('ui.page', { n: page + 1, total: pageCount })}>
        {page + 1} / {pageCount}
      </p>
      {page + 1 < pageCount && (
        <ActionButton action="more" icon="more" size="small" onPress={() => onTurn(page + 1)}>
          {say('ui.action.more')}
          {next !== undefined && <span className="pager-next">: {next}</span>}
        </ActionButton>
      )}
    </nav>
  );
}
