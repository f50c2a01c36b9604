import { useSaid, useWhole } from '../i18n/texts-context.tsx';
import { isPlainSheet } from '../session/needed.ts';
import { useOverlay } from '../session/overlay-context.tsx';
import { DiseasesOverlay } from './diseases-overlay.tsx';
import { HelpOverlay } from './help-overlay.tsx';
import { LanguageOverlay } from './language-overlay.tsx';
import { LeafletOverlay } from './leaflet-overlay.tsx';
import { WordsOverlay } from './words-overlay.tsx';

/** The sheet that lies over the screen, if any. */
export function Overlays() {
  const { shown } = useOverlay();
  const said = useSaid();
  const whole = useWhole();
  // On the start screen a language's texts come when the first sheet is opened.
  if (!said || (!whole && !isPlainSheet(shown))) return null;
  switch (shown) {
    case 'help':
      return <HelpOverlay />;
    case 'language':
      return <LanguageOverlay />;
    case 'diseases':
      return <DiseasesOverlay />;
    case 'leaflet':
      return <LeafletOverlay />;
    case 'words':
      return <WordsOverlay />;
    case undefined:
      return null;
  }
}
