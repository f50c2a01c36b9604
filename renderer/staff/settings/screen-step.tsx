import { useState } from 'react';
import { diagonalInchOf, physicalPxPerMm, sidesOf } from '../../../shared/screen-size.ts';
import { StaffField } from '../components/staff-field.tsx';
import { useStaff } from '../staff-context.tsx';
import { Ruler } from './ruler.tsx';
import { Setting } from './setting.tsx';
import type { StepProps } from './step.ts';
import { Stepper } from './stepper.tsx';

const millimetres = (text: string) => Number(text.replaceAll(/[^0-9]/g, '').slice(0, 4));

/** How large the panel is: its diagonal, or its sides as a ruler shows them; a ruler on the screen tells whether it fits. */
export function ScreenStep({ settings, layers, changes, change, faults }: StepProps) {
  const { say, language } = useStaff();
  const pixels = { width: window.innerWidth, height: window.innerHeight };
  const given = changes.screen ?? settings.screen;
  const measured = 'widthMm' in given ? { width: given.widthMm, height: given.heightMm } : undefined;
  const diagonalInch =
    'diagonalInch' in given ? given.diagonalInch : diagonalInchOf({ width: given.widthMm, height: given.heightMm });
  const sides = measured ?? sidesOf(diagonalInch, pixels);
  const locked = layers.screen === 'fixed';
  const { comfort } = given;
  const [typed, setTyped] = useState<{ width: string; height: string }>();
  const type = (side: 'width' | 'height', text: string) => {
    const now = { width: String(sides.width), height: String(sides.height), ...typed, [side]: text };
    setTyped(now);
    const { width, height } = { width: millimetres(now.width), height: millimetres(now.height) };
    if (width > 0 && height > 0) change({ screen: { widthMm: width, heightMm: height, comfort } });
  };
  const setDiagonal = (value: number) => {
    setTyped(undefined);
    change({ screen: { diagonalInch: value, comfort } });
  };
  return (
    <Setting of="screen" layers={layers} faults={faults}>
      <p>{say('staff.setup.screen.hint')}</p>
      <Ruler
        pxPerMm={physicalPxPerMm(pixels, diagonalInch)}
        label={say('staff.setup.screen.ruler')}
        cardLabel={say('staff.setup.screen.card')}
      />
      <Stepper
        name="diagonal"
        label={say('staff.setup.screen.diagonal')}
        value={diagonalInch}
        shown={say('staff.setup.screen.inches', { inches: new Intl.NumberFormat(language).format(diagonalInch) })}
        least={5}
        most={110}
        by={0.5}
        disabled={locked}
        onChange={setDiagonal}
      />
      <div className="setting-columns">
        {(['width', 'height'] as const).map((side) => (
          <StaffField
            key={side}
            field={`${side}-mm`}
            label={say(`staff.setup.screen.${side}`)}
            value={typed?.[side] ?? String(sides[side])}
            mostLength={4}
            disabled={locked}
            onChange={(text) => type(side, text)}
          />
        ))}
      </div>
      <Stepper
        name="comfort"
        label={say('staff.setup.screen.comfort')}
        value={Math.round(comfort * 100)}
        shown={new Intl.NumberFormat(language, { style: 'percent' }).format(comfort)}
        least={100}
        most={300}
        by={10}
        disabled={locked}
        onChange={(value) => change({ screen: { ...given, comfort: value / 100 } })}
      />
    </Setting>
  );
}
