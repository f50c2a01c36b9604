import '../plain-text-only.ts';
import '../no-eval.ts';
import { createRoot } from 'react-dom/client';
import { call } from '../bridge.ts';
import { expectedAt } from '../../shared/working-days.ts';
import { localDay, localMinutes } from '../today.ts';
import '../theme/fonts.css';
import '../theme/tokens.css';
import '../theme/ornament.css';
import '../theme/base.css';
import { CompanionApp } from './companion-app.tsx';

async function show(container: Element): Promise<void> {
  const [content, settings, directory, workdays] = await Promise.all([
    call('content:guide', undefined),
    call('settings:visitor', undefined),
    call('directory:list', undefined),
    call('workdays:calendar', undefined),
  ]);
  const today = localDay();
  const expected = expectedAt(today, localMinutes(), workdays);
  createRoot(container).render(<CompanionApp kiosk={{ content, settings, directory, workdays, today, expected }} />);
}

const container = document.querySelector('#root');
if (container === null) throw new Error('companion.html has no #root');
void show(container);
