import { createRoot } from 'react-dom/client';
import { call } from '../bridge.ts';
import { PictogramSprite } from '../components/pictogram.tsx';
import '../theme/fonts.css';
import '../theme/ornament.css';
import './page.css';
import { buildPaper, paperLanguages } from './paper-data.ts';
import { SheetPage } from './sheet-page.tsx';

/** Fetches the job, renders its sheet and tells the main process when the paper is ready. */
async function printSheet(): Promise<void> {
  const [request, content, settings, { entries: directory }] = await Promise.all([
    call('sheet:job', undefined),
    call('content:guide', undefined),
    call('settings:visitor', undefined),
    call('directory:list', undefined),
  ]);
  const ids = paperLanguages(request);
  const languages = await Promise.all(ids.map((language) => call('content:language', { language })));
  const data = buildPaper({ request, content, languages, office: settings.office, directory });
  const root = document.querySelector('#root');
  if (data === undefined || root === null) throw new Error('the answers of this sheet do not lead to a plan');
  document.documentElement.lang = request.language;
  createRoot(root).render(
    <>
      <PictogramSprite />
      <SheetPage data={data} paper={request.paper} onReady={(heightMm) => void call('sheet:ready', { heightMm })} />
    </>,
  );
}

void printSheet();
