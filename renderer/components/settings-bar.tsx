import ButtonBase from '@mui/material/ButtonBase';
import { useTexts } from '../i18n/texts-context.tsx';
import { useOverlay } from '../session/overlay-context.tsx';
import { useSession } from '../session/session-context.tsx';
import { useWords } from '../words/words-context.tsx';
import { Pictogram } from './pictogram.tsx';

/** Text size, contrast, low reach, hard words and help, lowest on the screen, where a seated person reaches them. */
export function SettingsBar({ wordless }: { readonly wordless: boolean }) {
  const { session, dispatch } = useSession();
  const { open } = useOverlay();
  const { say } = useTexts();
  const { onScreen, ask } = useWords();
  const controls = [
    { action: 'larger', pressed: session.text !== 'normal', press: () => dispatch({ type: 'larger' }) },
    { action: 'contrast', pressed: session.contrast, press: () => dispatch({ type: 'contrast' }) },
    { action: 'reach', pressed: session.reach, press: () => dispatch({ type: 'reach' }) },
    // Where nobody has chosen a language yet, there is nothing to explain.
    ...(wordless ? [] : ([{ action: 'words', pressed: undefined, press: () => ask(onScreen) }] as const)),
    { action: 'help', pressed: undefined, press: () => open('help') },
  ] as const;
  return (
    <footer className="settings">
      {controls.map(({ action, pressed, press }) => (
        <ButtonBase
          key={action}
          className="set"
          data-action={action}
          aria-pressed={pressed}
          aria-label={wordless ? say(`ui.action.${action}`) : undefined}
          onClick={press}
        >
          <Pictogram name={action} />
          {!wordless && <span>{say(`ui.action.${action}`)}</span>}
        </ButtonBase>
      ))}
    </footer>
  );
}
