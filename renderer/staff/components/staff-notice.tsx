import type { ReactNode } from 'react';
import { Pictogram } from '../../components/pictogram.tsx';

interface StaffNoticeProps {
  /** `done`: it worked; `mind`: to be known or done; `failed`: it did not work. */
  readonly kind: 'done' | 'mind' | 'failed';
  readonly children: ReactNode;
}

const icons = { done: 'check', mind: 'question', failed: 'emergency' } as const;

/** A line that tells staff what became of something, or what waits for them. Read out at once. */
export function StaffNotice({ kind, children }: StaffNoticeProps) {
  return (
    <div className="staff-notice" data-notice={kind} role={kind === 'failed' ? 'alert' : 'status'}>
      <Pictogram name={icons[kind]} />
      <div>{children}</div>
    </div>
  );
}
