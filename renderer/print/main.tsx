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
  const [request, content, settings] = await Promise.all([
    call('sheet:job', undefined),
    call('content:guide', undefined),
    call('settings:visitor', undefined),
  ]);
  const ids = paperLanguages(request);
  const languages = await Promise.all(ids.map((language) => call('content:language', { language })));
  const law = request.item === undefined ? undefined : await call('law:item', { item: request.item });
  const data = buildPaper({ request, content, languages, law, office: settings.office });
  const root = document.querySelector('#root');
  if (data === undefined || root === null) throw new Error('there is nothing to put on this sheet');
  document.documentElement.lang = request.language;
  createRoot(root).render(
    <>
      <PictogramSprite />
      <SheetPage data={data} paper={request.paper} onReady={(heightMm) => void call('sheet:ready', { heightMm })} />
    </>,
  );
}

void printSheet();
