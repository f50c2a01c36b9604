import { Pictogram } from '../../components/pictogram.tsx';
import { Screen } from '../../components/screen.tsx';
import { useRoom } from '../../components/use-room.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Place } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useGuidance } from '../../session/use-plan.ts';
import '../../components/card.css';
import './home.css';
import './home-landscape.css';

interface Tile {
  readonly action: string;
  readonly icon: string;
  readonly text: string;
  readonly to: Place;
}

const tiles: readonly Tile[] = [
  { action: 'diseases', icon: 'doctor', text: 'ui.home.diseases', to: { screen: 'diseases' } },
  { action: 'services', icon: 'free', text: 'ui.home.services', to: { screen: 'services' } },
  { action: 'law', icon: 'law', text: 'ui.home.leaflet', to: { screen: 'law' } },
  { action: 'complaints', icon: 'phone', text: 'ui.home.complaints', to: { screen: 'complaints' } },
  // Its line is the longest: last of five it has a row of its own.
  { action: 'directory', icon: 'house', text: 'ui.home.directory', to: { screen: 'directory' } },
  { action: 'search', icon: 'search-doc', text: 'ui.home.search', to: { screen: 'search' } },
];

/** The rest in pairs; where one is left over, it takes a row of its own. Search is a bar below them. */
function shapeOf(index: number, count: number): string {
  return count % 2 === 1 && index === count - 1 ? 'wide' : '';
}

/** The height of a row with one tile beside that of a row with two. */
const wideShare = 0.62;

function HomeTile({ tile, shape }: { readonly tile: Tile; readonly shape: string }) {
  const { dispatch } = useSession();
  const { say } = useTexts();
  const { action, icon, text, to } = tile;
  return (
    <button type="button" className={`tile ${shape}`} data-action={action} onClick={() => dispatch({ type: 'go', to })}>
      <Pictogram name={icon} />
      <span className="tile-words">
        <span className="name">{say(text)}</span>
        <span className="why">{say(`${text}.why`)}</span>
      </span>
      {shape === 'first' && <Pictogram name="next" className="tile-next" />}
    </button>
  );
}

/** One way forward, the guide, and beside it what can be read. */
export function HomeScreen() {
  const { say } = useTexts();
  const { holder, room } = useRoom<HTMLDivElement>('.tile, .tile-words', 'least');
  const guidance = useGuidance();
  const guide: Tile = {
    action: 'guide',
    icon: 'clinic',
    text: 'ui.home.guide',
    to: { screen: guidance.kind === 'plan' ? 'checklist' : 'question' },
  };
  const others = tiles.filter(({ action }) => action !== 'search');
  const search = tiles.filter(({ action }) => action === 'search');
  const pairs = Math.floor(others.length / 2);
  const isOdd = others.length % 2 === 1;
  return (
    <Screen>
      <h1>{say('ui.home.title')}</h1>
      <div className="tiles" ref={holder} data-room={room}>
        <HomeTile tile={guide} shape="first" />
        <div className="tiles-rest" style={{ flexGrow: pairs + (isOdd ? wideShare : 0) }}>
          <div
            className="tile-grid"
            style={{
              ['--rows' as string]: `repeat(${pairs}, minmax(0, 1fr))${isOdd ? ` minmax(0, ${wideShare}fr)` : ''}`,
            }}
          >
            {others.map((tile, index) => (
              <HomeTile key={tile.action} tile={tile} shape={shapeOf(index, others.length)} />
            ))}
          </div>
          {search.map((tile) => (
            <HomeTile key={tile.action} tile={tile} shape="bar" />
          ))}
        </div>
      </div>
    </Screen>
  );
}
