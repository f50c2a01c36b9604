import type { Guide, Source } from '../../shared/content/schema.ts';
import { fullPlace, openable, placeLabel } from '../../shared/law/places.ts';
import { useTexts } from '../i18n/texts-context.tsx';
import { inParts, inRows } from '../paging/in-rows.ts';
import { useKiosk } from '../session/kiosk-context.tsx';
import { useSession } from '../session/session-context.tsx';
import { Button } from './button.tsx';
import type { Group } from './paged-groups.tsx';
import './citations.css';

/** Few enough for one line in large letters. */
const inOneRow = 3;

function CitationRow({ sources, first }: { readonly sources: readonly Source[]; readonly first: boolean }) {
  const { dispatch } = useSession();
  const { say, texts } = useTexts();
  const { guide } = useKiosk().content;
  return (
    <div className="citations">
      {first && <p className="legal">{say('ui.law.open')}</p>}
      {sources.map((source) => (
        <Button
          key={source.id}
          size="small"
          className="btn citation"
          data-citation={source.id}
          aria-label={`${say('ui.law.open')}: ${fullPlace(guide, source, texts)}`}
          onClick={() => dispatch({ type: 'go', to: { screen: 'law', item: source.id } })}
        >
          {placeLabel(source, texts)}
        </Button>
      ))}
    </div>
  );
}

/** Rows of buttons that open the cited places of the order; none for what the kiosk has no words of. */
export function citationRows(guide: Guide, ids: readonly string[], owner: string): Group['rows'] {
  const sources = openable(guide, ids);
  return inRows(sources, inOneRow).map((some, row) => ({
    key: `${owner}-open-${row}`,
    node: <CitationRow sources={some} first={row === 0} />,
    inPieces: (count) =>
      inParts(some, count).map((few, index) => (
        <CitationRow key={index} sources={few} first={row === 0 && index === 0} />
      )),
  }));
}
