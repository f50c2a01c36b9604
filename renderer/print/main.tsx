import '../no-eval.ts';
import { createRoot } from 'react-dom/client';
import type { SheetRequest } from '../../shared/api.ts';
import { call } from '../bridge.ts';
import { askLanguage } from '../i18n/ask-language.ts';
import '../theme/fonts.css';
import '../theme/ornament.css';
import './page.css';
import { buildPaper, isService, type PaperData, paperLanguages } from './paper-data.ts';
import { SheetPage } from './sheet-page.tsx';

async function dataOf(request: SheetRequest): Promise<PaperData> {
  const [content, settings, { entries: directory }, workdays] = await Promise.all([
    call('content:guide', undefined),
    call('settings:visitor', undefined),
    call('directory:list', undefined),
    call('workdays:calendar', undefined),
  ]);
  const all = content.guide.languages.map(({ id }) => id);
  const languages = await Promise.all(paperLanguages(request, all).map(askLanguage));
  const readiness = isService(request.kind) ? await call('sheet:readiness', undefined) : undefined;
  const law = request.item === undefined ? undefined : await call('law:item', { item: request.item });
  const { office } = settings;
  const data = buildPaper({ request, content, languages, law, readiness, office, directory, workdays });
  if (data === undefined) throw new Error('there is nothing to put on this sheet');
  return data;
}

/** Draws each sheet that it is given, anew in the place of the one before, and says when it is ready for paper. */
async function drawSheets(container: Element): Promise<never> {
  const root = createRoot(container);
  for (let number = 1; ; number += 1) {
    const request = await call('sheet:job', undefined);
    const data = await dataOf(request);
    document.documentElement.lang = request.language;
    await new Promise<void>((resolve, reject) => {
      const ready = (heightMm: number) => call('sheet:ready', { heightMm }).then(resolve, reject);
      root.render(
        <SheetPage key={number} data={data} paper={request.paper} onReady={(heightMm) => void ready(heightMm)} />,
      );
    });
  }
}

const container = document.querySelector('#root');
if (container === null) throw new Error('the page has no #root');
void drawSheets(container);
