import { Component, type ReactNode, useEffect, useState } from 'react';
import type { Output } from '../../../shared/api.ts';
import { call } from '../../bridge.ts';
import { ErrorScreen } from './error-screen.tsx';

/** How long the kiosk says that it is out of service before it tries to start again. */
const retryMs = 60_000;

/** Has a page that cannot go on loaded anew; when that did not help, says so in every language and tries again later. */
export function PageFailure({ during }: { readonly during: 'start' | 'render' }) {
  const [answer, setAnswer] = useState<Output<'page:failed'> | 'none'>();
  useEffect(() => {
    call('page:failed', { during }).then(setAnswer, () => setAnswer('none'));
    const retry = setTimeout(() => location.reload(), retryMs);
    return () => clearTimeout(retry);
  }, [during]);
  // Until the answer is there, and while the page is loaded anew, the bare ground shows.
  if (answer === undefined) return null;
  if (answer === 'none') return <ErrorScreen notices={[]} phone="" />;
  return answer.next === 'reload' ? null : <ErrorScreen notices={answer.notices} phone={answer.phone} />;
}

/** Keeps an error thrown while drawing a screen from leaving a white one. Nothing of the error is passed on. */
export class PageBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <PageFailure during="render" /> : this.props.children;
  }
}
