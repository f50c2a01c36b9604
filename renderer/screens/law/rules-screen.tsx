import type { Act, Source } from '../../../shared/content/schema.ts';
import { chaptersOf, placeLabel, readablePlaces } from '../../../shared/law/places.ts';
import type { Group } from '../../components/paged-groups.tsx';
import { Pictogram } from '../../components/pictogram.tsx';
import { ReadingScreen } from '../../components/reading-screen.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useSession } from '../../session/session-context.tsx';
import { useDisplay } from '../../theme/display-context.tsx';
import { aboutAct } from './about-act.tsx';

function PlaceRow({ source }: { readonly source: Source }) {
  const { dispatch } = useSession();
  const { say, texts } = useTexts();
  return (
    <button
      type="button"
      className="law-row"
      data-citation={source.id}
      onClick={() => dispatch({ type: 'go', to: { screen: 'law', item: source.id } })}
    >
      <span className="law-row-words">
        <small>{placeLabel(source, texts)}</small>
        <b>{say(`law.${source.id}.title`)}</b>
      </span>
      <Pictogram name="next" />
    </button>
  );
}

/** Which rules these are, then their chapters, items and annex rows by what each is about. */
export function RulesScreen({ act }: { readonly act: Act }) {
  const { say } = useTexts();
  const { columns } = useDisplay();
  const { guide } = useKiosk().content;
  const places = readablePlaces(guide);
  const rowsOf = (wanted: (source: Source) => boolean) =>
    places.filter(wanted).map((source) => ({ key: source.id, node: <PlaceRow source={source} /> }));
  const chapters = chaptersOf(guide).map(({ number, from, to }): Group => {
    const title = say(`law.${act.id}.chapter-${number}.title`);
    return {
      id: `chapter-${number}`,
      heading: `${say('ui.law.chapter', { n: number })}. ${title}`,
      rows: rowsOf(({ place: { kind, number: n = 0 } }) => kind === 'item' && n >= from && n <= to),
    };
  });
  const annex = { id: 'annex', heading: say('ui.law.annex'), rows: rowsOf(({ place }) => place.kind === 'annex') };
  return (
    <ReadingScreen
      name="law"
      subject={act.id}
      icon="law"
      title={say('ui.law.rules')}
      lead={say('ui.law.rules.why')}
      groups={[aboutAct(act, say), ...chapters, annex]}
      columns={columns}
      signature={act.id}
    />
  );
}
