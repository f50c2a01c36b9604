import { useTexts } from '../i18n/texts-context.tsx';
import { ActionButton } from './action-button.tsx';

interface PagerProps {
  readonly page: number;
  readonly pageCount: number;
  readonly onTurn: (page: number) => void;
}

/** "Previous page", where one is, "more". Shown only when there is more than one page. */
export function Pager({ page, pageCount, onTurn }: PagerProps) {
  const { say } = useTexts();
  if (pageCount < 2) return null;
  return (
    <nav className="pager">
      <ActionButton
        action="previous-page"
        icon="less"
        size="small"
        disabled={page === 0}
        onPress={() => onTurn(page - 1)}
      >
        {say('ui.action.previous-page')}
      </ActionButton>
      <p aria-live="polite">{say('ui.page', { n: page + 1, total: pageCount })}</p>
      <ActionButton
        action="more"
        icon="more"
        size="small"
        disabled={page + 1 >= pageCount}
        onPress={() => onTurn(page + 1)}
      >
        {say('ui.action.more')}
      </ActionButton>
    </nav>
  );
}
