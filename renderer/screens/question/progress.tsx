import { useTexts } from '../../i18n/texts-context.tsx';

/** "Question 3 of about 5", in words and as a bar. */
export function Progress({ number, total }: { readonly number: number; readonly total: number }) {
  const { say } = useTexts();
  return (
    <div className="progress">
      <p>{say('ui.progress', { n: number, total })}</p>
      <ol aria-hidden="true">
        {Array.from({ length: total }, (_, index) => {
          const state = index + 1 < number ? 'past' : index + 1 === number ? 'now' : '';
          return <li key={index} className={state} />;
        })}
      </ol>
    </div>
  );
}
