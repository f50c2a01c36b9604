import { useEffect, useState } from 'react';
import type { FoundPrinter } from '../../../shared/staff/settings.ts';
import { call } from '../../bridge.ts';
import { StaffButton } from '../components/staff-button.tsx';
import { StaffChoice } from '../components/staff-choice.tsx';
import { StaffNotice } from '../components/staff-notice.tsx';
import { noticeKinds, TestPageNotice } from '../diagnostics/test-page-notice.tsx';
import { useTestPage } from '../diagnostics/use-test-page.ts';
import { useStaff } from '../staff-context.tsx';
import { Setting } from './setting.tsx';
import type { StepProps } from './step.ts';
import { Stepper } from './stepper.tsx';

const papers = ['a4', '80mm', '58mm'] as const;

const idOf = ({ kind, name }: Pick<FoundPrinter, 'kind' | 'name'>) => `${kind}:${name ?? ''}`;

/** Which printer, of those that this machine has, with what paper and how often. */
export function PrinterStep({ settings, layers, change, save, faults }: StepProps) {
  const { say, language } = useStaff();
  const [page, printPage] = useTestPage();
  const [found, setFound] = useState<readonly FoundPrinter[] | 'none-yet' | 'failed'>('none-yet');
  useEffect(() => {
    call('staff:settings-printers', undefined).then(setFound, () => setFound('failed'));
  }, []);
  const searchAgain = () => {
    setFound('none-yet');
    call('staff:settings-printers', undefined).then(setFound, () => setFound('failed'));
  };
  const chosen = settings.printer;
  const list = typeof found === 'string' ? [] : found;
  const isMissing = typeof found !== 'string' && !list.some((printer) => idOf(printer) === idOf(chosen));
  const shown = [...list, ...(isMissing ? [{ ...chosen, able: false }] : [])];
  const nameOf = ({ kind, name, folder, able }: FoundPrinter) => (
    <span>
      <b>{kind === 'file' ? say('staff.setup.printer.file') : name}</b>
      <br />
      {kind === 'file' ? folder : say(able ? 'staff.setup.printer.able' : 'staff.setup.printer.unable')}
    </span>
  );
  // What is chosen is stored first: the page comes out where the visitors' sheets will.
  const tryPage = async () => {
    if (await save()) printPage(language, settings.paper);
  };
  const choose = (id: string) => {
    const printer = shown.find((one) => idOf(one) === id);
    if (printer === undefined) return;
    const { kind, name } = printer;
    // The folder in the list is where files go anyhow; only one that was set is kept.
    change({ printer: { kind, name, folder: kind === 'file' ? chosen.folder : null } });
  };
  return (
    <>
      <Setting of="printer" layers={layers} faults={faults}>
        {found === 'none-yet' && <p>{say('staff.setup.printer.searching')}</p>}
        {found === 'failed' && <StaffNotice kind="failed">{say('staff.failed')}</StaffNotice>}
        <StaffChoice
          choice="printer"
          label={say('staff.setup.printer.title')}
          value={idOf(chosen)}
          disabled={layers.printer === 'fixed'}
          options={shown.map((printer) => ({ value: idOf(printer), name: nameOf(printer) }))}
          onChange={choose}
        />
        <div className="staff-row">
          <StaffButton action="search-printers" onPress={searchAgain}>
            {say('staff.setup.printer.search')}
          </StaffButton>
        </div>
      </Setting>
      <Setting of="paper" layers={layers} faults={faults}>
        <StaffChoice
          choice="paper"
          label={say('staff.setup.printer.paper')}
          value={settings.paper}
          disabled={layers.paper === 'fixed'}
          options={papers.map((value) => ({ value, name: say(`staff.setup.printer.${value}`) }))}
          onChange={(paper) => change({ paper })}
        />
      </Setting>
      <Setting of="copies" layers={layers} faults={faults}>
        <Stepper
          name="copies"
          label={say('staff.setup.printer.copies')}
          value={settings.copies}
          shown={String(settings.copies)}
          least={1}
          most={5}
          by={1}
          disabled={layers.copies === 'fixed'}
          onChange={(copies) => change({ copies })}
        />
      </Setting>
      <div className="staff-row">
        <StaffButton
          action="test-page"
          icon="print"
          disabled={page !== undefined && noticeKinds[page.state] === 'mind'}
          onPress={() => void tryPage()}
        >
          {say('staff.diagnostics.test-page')}
        </StaffButton>
      </div>
      {page !== undefined && <TestPageNotice {...page} />}
    </>
  );
}
