import { type Scheme, schemes, textSizes } from '../../shared/look.ts';
import { useTexts } from '../i18n/texts-context.tsx';
import { useOverlay } from '../session/overlay-context.tsx';
import { useSession } from '../session/session-context.tsx';
import { useWords } from '../words/words-context.tsx';
import { Pictogram } from './pictogram.tsx';
import './settings-bar.css';

/** What a setting that has more than two states is at, as filled dots: seen without words and without colour. */
function Level({ at, of }: { readonly at: number; readonly of: number }) {
  return (
    <span className="level" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <i key={index} className={index <= at ? 'on' : ''} />
      ))}
    </span>
  );
}

const levelOf = (scheme: Scheme) => schemes.indexOf(scheme);

/**
 * Text size, contrast, low reach and the way back to the plain look, hard words and help: lowest on the screen, where a
 * seated person reaches them, and on every screen at the same place.
 */
export function SettingsBar({ wordless }: { readonly wordless: boolean }) {
  const { session, dispatch } = useSession();
  const { open } = useOverlay();
  const { say } = useTexts();
  const { onScreen, ask } = useWords();
  const { text, scheme, reach } = session;
  const size = textSizes.indexOf(text);
  const controls = [
    {
      action: 'larger',
      state: say('ui.look.text', { n: size + 1, total: textSizes.length }),
      level: <Level at={size} of={textSizes.length} />,
      press: () => dispatch({ type: 'larger' }),
    },
    {
      action: 'contrast',
      state: say(`ui.look.${scheme}`),
      level: <Level at={levelOf(scheme)} of={schemes.length} />,
      press: () => dispatch({ type: 'contrast' }),
    },
    { action: 'reach', pressed: reach, press: () => dispatch({ type: 'reach' }) },
    { action: 'defaults', press: () => dispatch({ type: 'defaults' }) },
    // Where nobody has chosen a language yet, there is nothing to explain.
    ...(wordless ? [] : [{ action: 'words', press: () => ask(onScreen) }]),
    { action: 'help', press: () => open('help') },
  ];
  return (
    <footer className="settings">
      {controls.map(({ action, state, level, pressed, press }) => {
        const name = say(`ui.action.${action}`);
        return (
          <button
            type="button"
            key={action}
            className="set"
            data-action={action}
            aria-pressed={pressed}
            // The words that are seen come first, so that who says them to a screen reader is understood (WCAG 2.5.3).
            aria-label={state === undefined ? (wordless ? name : undefined) : `${name}. ${state}`}
            onClick={press}
          >
            <Pictogram name={action} />
            {!wordless && <span className="set-name">{name}</span>}
            {level}
          </button>
        );
      })}
    </footer>
  );
}
