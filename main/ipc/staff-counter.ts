import type { Audit } from '../staff/audit.ts';
import type { Companion } from '../staff/companion.ts';
import type { Handlers } from './register.ts';

interface Needs {
  readonly companion: Pick<Companion, 'show' | 'next' | 'close'>;
  readonly audit: Audit;
}

type CounterHandlers = Pick<
  Handlers,
  'staff:counter-show' | 'staff:counter-hide' | 'staff:counter-did' | 'companion:state'
>;

/** The counter's page and the display turned to the visitor: one says what is shown and done, the other asks for it. */
export function counterHandlers({ companion, audit }: Needs): CounterHandlers {
  return {
    'staff:counter-show': (state) => ({ shown: companion.show(state) }),
    'staff:counter-hide': () => {
      companion.close();
      return undefined;
    },
    'staff:counter-did': (done) => {
      audit(done.what, done.what === 'preview' ? done.day : '');
      return undefined;
    },
    'companion:state': ({ seen }) => companion.next(seen),
  };
}
