import { type ReactNode, useState } from 'react';
import { useTexts } from '../i18n/texts-context.tsx';
import { useDisplay } from '../theme/display-context.tsx';
import { ActionButton } from './action-button.tsx';
import { Heard } from './heard.tsx';
import { useRoom } from './use-room.ts';

interface PagerProps {
  readonly page: number;
  readonly pageCount: number;
  readonly onTurn: (page: number) => void;
  /** What the next page begins with, where that is something new. */
  readonly next?: ReactNode;
}

/** Letters that a heading may have to stand on the button, where the telephone numbers are beside it. */
const mostLetters = 26;

const isShort = (next: ReactNode) => typeof next === 'string' && next.length <= mostLetters;

/** "Previous page", where one is, "more". Shown only when there is more than one page. */
export function Pager({ page, pageCount, onTurn, next }: PagerProps) {
  const { say } = useTexts();
  const { landscape } = useDisplay();
  // Beside the telephone numbers, or with letters set wide, its words may need more lines than it is high.
  const { holder, room } = useRoom<HTMLDivElement>('.btn', landscape ? 'least' : 'all');
  const [turned, setTurned] = useState(false);
  const turn = (to: number) => {
    setTurned(true);
    onTurn(to);
  };
  if (pageCount < 2) return null;
  return (
    <div className="pager" ref={holder} data-room={room}>
      {page > 0 && (
        <ActionButton action="previous-page" icon="less" size="small" onPress={() => turn(page - 1)}>
          {say('ui.action.previous-page')}
        </ActionButton>
      )}
      <p>
        {page + 1} / {pageCount}
      </p>
      {turned && <Heard name="page" words={say('ui.page', { n: page + 1, total: pageCount })} />}
      {page + 1 < pageCount && (
        <ActionButton action="more" icon="more" size="small" onPress={() => turn(page + 1)}>
          {say('ui.action.more')}
          {isShort(next) && <span className="pager-next">: {next}</span>}
        </ActionButton>
      )}
    </div>
  );
}
