import type { ChecklistStep } from '../../../shared/checklist/checklist.ts';

/** The next two steps by name, below the one in focus. */
export function NextSteps({ steps }: { readonly steps: readonly ChecklistStep[] }) {
  return (
    <ol className="peek" aria-hidden="true">
      {steps.map((step) => (
        <li key={step.id}>
          <span className="num">{step.number}</span>
          <span>{step.title}</span>
        </li>
      ))}
    </ol>
  );
}
