import { Button } from '../../components/button.tsx';
import { useLanguages } from '../../session/kiosk-context.tsx';
import { useStaff } from '../staff-context.tsx';
import type { Counter } from './use-counter.ts';

/** Which language the visitor speaks. */
export function CounterLanguages({ counter }: { readonly counter: Counter }) {
  const { say } = useStaff();
  return (
    <section className="counter-languages">
      <h2>{say('staff.counter.which-language')}</h2>
      <div className="counter-language-grid">
        {useLanguages().map(({ id, autonym }, index) => (
          <Button
            key={id}
            className="btn"
            data-language={id}
            data-target=""
            data-digit={index + 1}
            onClick={() => counter.dispatch({ type: 'language', language: id, planned: counter.plan !== undefined })}
          >
            <kbd aria-hidden="true">{index + 1}</kbd>
            <span lang={id}>{autonym}</span>
          </Button>
        ))}
      </div>
    </section>
  );
}
