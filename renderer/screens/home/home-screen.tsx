import ButtonBase from '@mui/material/ButtonBase';
import { Pictogram } from '../../components/pictogram.tsx';
import { Screen } from '../../components/screen.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Place } from '../../session/session.ts';
import { useSession } from '../../session/session-context.tsx';
import { useGuidance } from '../../session/use-plan.ts';
import './home.css';

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
  { action: 'directory', icon: 'house', text: 'ui.home.directory', to: { screen: 'directory' } },
  { action: 'search', icon: 'search-doc', text: 'ui.home.search', to: { screen: 'search' } },
];

/** One way forward, the guide, and beside it what can be read. */
export function HomeScreen() {
  const { dispatch } = useSession();
  const { say } = useTexts();
  const guidance = useGuidance();
  const guide: Tile = {
    action: 'guide',
    icon: 'clinic',
    text: 'ui.home.guide',
    to: { screen: guidance.kind === 'plan' ? 'checklist' : 'question' },
  };
  return (
    <Screen name="home">
      <h1>{say('ui.home.title')}</h1>
      <div className="tiles">
        {[guide, ...tiles].map(({ action, icon, text, to }) => (
          <ButtonBase
            key={action}
            className={`tile ${action === 'guide' ? 'first' : ''}`}
            data-action={action}
            onClick={() => dispatch({ type: 'go', to })}
          >
            <Pictogram name={icon} />
            <span className="tile-words">
              <span className="name">{say(text)}</span>
              <span className="why">{say(`${text}.why`)}</span>
            </span>
            {action === 'guide' && <Pictogram name="next" className="tile-next" />}
          </ButtonBase>
        ))}
      </div>
    </Screen>
  );
}
