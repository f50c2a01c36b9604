import './no-dialogs.ts';
import './plain-text-only.ts';
import './no-eval.ts';
import { createRoot } from 'react-dom/client';
import './theme/fonts.css';
import './theme/tokens.css';
import './theme/ornament.css';
import './theme/base.css';
import './theme/button.css';
import './theme/forced-colors.css';
import { App } from './app.tsx';
import { loadStart } from './boot.ts';
import { createI18n } from './i18n/i18n.ts';
import { PageBoundary, PageFailure } from './screens/error/page-boundary.tsx';
import { pressByOneFinger } from './touch/one-finger.ts';

pressByOneFinger(document);
const i18n = createI18n();
const container = document.querySelector('#root');
if (container === null) throw new Error('index.html has no #root');
const root = createRoot(container);

loadStart(i18n).then(
  (start) =>
    root.render(
      <PageBoundary>
        <App start={start} i18n={i18n} />
      </PageBoundary>,
    ),
  (error: unknown) => {
    console.error(error);
    root.render(<PageFailure during="start" />);
  },
);
