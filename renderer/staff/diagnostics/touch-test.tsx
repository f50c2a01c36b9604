import { useState } from 'react';
import { StaffButton } from '../components/staff-button.tsx';
import { useStaff } from '../staff-context.tsx';

const columns = 8;
const rows = 8;
const all = columns * rows;

/** Squares over the whole screen; one that the panel does not feel stays as it is. */
export function TouchTest({ onEnd }: { readonly onEnd: (passed: boolean) => void }) {
  const { say } = useStaff();
  const [touched, setTouched] = useState<ReadonlySet<number>>(new Set());
  const left = all - touched.size;
  const touch = (square: number) => {
    const now = new Set([...touched, square]);
    setTouched(now);
    if (now.size === all) onEnd(true);
  };
  return (
    <div className="touch-test" data-touch-test={left}>
      {Array.from({ length: all }, (_, square) => (
        <div
          key={square}
          className={`touch-square ${touched.has(square) ? 'touched' : ''}`}
          data-square={square}
          onPointerDown={() => touch(square)}
          onPointerEnter={({ buttons, pointerType }) => (pointerType === 'touch' || buttons > 0) && touch(square)}
        />
      ))}
      <div className="touch-says" role="status">
        <p>{say('staff.diagnostics.touch-ask', { left })}</p>
        <StaffButton action="touch-finish" variant="contained" onPress={() => onEnd(false)}>
          {say('staff.diagnostics.touch-finish')}
        </StaffButton>
      </div>
    </div>
  );
}
