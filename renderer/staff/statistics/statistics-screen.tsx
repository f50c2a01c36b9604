import { useState } from 'react';
import type { Written } from '../../../shared/staff/office.ts';
import { type FigureName, figureNames, type Period, periods } from '../../../shared/statistics/report.ts';
import { call } from '../../bridge.ts';
import { localDay } from '../../today.ts';
import { StaffButton } from '../components/staff-button.tsx';
import { StaffChoice } from '../components/staff-choice.tsx';
import { StaffField } from '../components/staff-field.tsx';
import { StaffNotice } from '../components/staff-notice.tsx';
import { StaffScreen } from '../components/staff-screen.tsx';
import { PlaceChoice, usePlaces } from '../office/place-choice.tsx';
import { useAsked } from '../office/use-asked.ts';
import { WrittenNotice } from '../office/written-notice.tsx';
import { useStaff } from '../staff-context.tsx';
import { FigureChart } from './figure-chart.tsx';
import { FigureTable } from './figure-table.tsx';
import { bucketName, firstRange, isDay } from './periods.ts';
import { useLineName } from './use-line-name.ts';
import './statistics.css';

/** What was counted on finished days, weeks or months: a chart, the same as a table, and a file to take away. */
export function StatisticsScreen() {
  const { say, language } = useStaff();
  const lineName = useLineName();
  const [period, setPeriod] = useState<Period>('day');
  const [figure, setFigure] = useState<FigureName>('session');
  const [typed, setTyped] = useState(() => firstRange('day', localDay()));
  const [asked, setAsked] = useState(typed);
  const [chosen, setChosen] = useState<string>();
  const [written, setWritten] = useState<Written>();
  const { places, place } = usePlaces(chosen);
  const { answer: report, failed } = useAsked('staff:office-statistics', { period, ...asked });

  const setDay = (end: 'from' | 'to') => (day: string) => {
    const next = { ...typed, [end]: day };
    setTyped(next);
    if (isDay(next.from) && isDay(next.to)) setAsked(next);
  };
  const choosePeriod = (next: Period) => {
    const range = firstRange(next, localDay());
    setPeriod(next);
    setTyped(range);
    setAsked(range);
  };
  const exportFile = () => {
    if (place === undefined) return;
    void call('staff:office-statistics-export', { period, ...asked, place: place.id, language }).then(setWritten, () =>
      setWritten({ ok: false, code: 'failed' }),
    );
  };
  const dayField = (end: 'from' | 'to') => (
    <StaffField
      field={end}
      label={say(`staff.statistics.${end}`)}
      value={typed[end]}
      mostLength={10}
      error={isDay(typed[end]) ? undefined : say('staff.office.no-date')}
      onChange={setDay(end)}
    />
  );

  const columns = report?.buckets.map((bucket) => bucketName(report.period, bucket)) ?? [];
  const lines = (report?.figures.find(({ name }) => name === figure)?.lines ?? []).map((line) => ({
    ...line,
    name: lineName(figure, line.key),
  }));
  return (
    <StaffScreen
      name="statistics"
      title={say('staff.statistics.title')}
      actions={
        <>
          <PlaceChoice places={places} place={place?.id} onChange={setChosen} />
          <StaffButton action="export" icon="receipt" onPress={exportFile}>
            {say('staff.statistics.export')}
          </StaffButton>
        </>
      }
    >
      {written !== undefined && <WrittenNotice written={written} />}
      {failed && <StaffNotice kind="failed">{say('staff.failed')}</StaffNotice>}
      <div className="staff-row">
        <StaffChoice
          choice="period"
          label={say('staff.statistics.period')}
          value={period}
          options={periods.map((value) => ({ value, name: say(`staff.statistics.period.${value}`) }))}
          onChange={choosePeriod}
        />
        {dayField('from')}
        {dayField('to')}
      </div>
      <StaffChoice
        choice="figure"
        label={say('staff.statistics.figure')}
        value={figure}
        options={figureNames.map((value) => ({ value, name: say(`staff.statistics.figure.${value}`) }))}
        onChange={setFigure}
      />
      {columns.length === 0 ? (
        <StaffNotice kind="mind">{say('staff.statistics.none')}</StaffNotice>
      ) : (
        <>
          <FigureChart columns={columns} lines={lines} />
          <FigureTable label={say(`staff.statistics.figure.${figure}`)} columns={columns} lines={lines} />
        </>
      )}
      <p>{say('staff.statistics.rules', { few: '<5' })}</p>
    </StaffScreen>
  );
}
