import { IdleWarning } from './overlays/idle-warning.tsx';
import { Overlays } from './overlays/overlays.tsx';
import { PreviewMark } from './screens/preview/preview-mark.tsx';
import { VisitorScreen } from './screens/visitor-screen.tsx';
import { neededAt } from './session/needed.ts';
import { MuiParts } from './theme/mui-parts.tsx';

/** Everything of the visitor's that the start screen can do without: a bundle of its own, loaded once that stands. */
export const parts = { IdleWarning, MuiParts, Overlays, PreviewMark, VisitorScreen, neededAt };
