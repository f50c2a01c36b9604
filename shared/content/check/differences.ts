import type { Guide } from '../schema.ts';
import type { Finding } from '../model.ts';

const whole = 'leaflet.whole';

/** A difference in the leaflet as a whole is at home wherever any of it is cited. */
function citesOne(sources: readonly string[], leaflet: readonly string[]): boolean {
  return leaflet.some((id) =>
    sources.some((source) => source === id || (id === whole && source.startsWith('leaflet.'))),
  );
}

/** Where the leaflet and the order differ, a step that cites the leaflet there must say so. */
export function checkDifferences({ guide }: { guide: Guide }): Finding[] {
  const { steps, differences } = guide;
  const unresolved = steps.flatMap((step) =>
    differences
      .filter(({ leaflet }) => leaflet.some((source) => source !== whole && step.sources.includes(source)))
      .filter(({ id }) => !step.resolves.includes(id))
      .map(({ id, leaflet }) => ({
        place: `assets/content/steps.yaml, "${step.id}"`,
        reason: `the step cites ${leaflet.join(', ')} but leaves the conflict "${id}" open`,
        mend: `Add ${id} to its resolves, or do not cite the leaflet there`,
      })),
  );
  const uncited = steps.flatMap((step) =>
    differences
      .filter(({ id, leaflet }) => step.resolves.includes(id) && !citesOne(step.sources, leaflet))
      .map(({ id, leaflet }) => ({
        place: `assets/content/steps.yaml, "${step.id}"`,
        reason: `the step resolves "${id}" but does not cite ${leaflet.join(', ')}`,
        mend: 'Cite the leaflet there, or take it out of resolves',
      })),
  );
  const forgotten = differences
    .filter(({ id }) => !steps.some((step) => step.resolves.includes(id)))
    .map(({ id }) => ({
      place: `assets/content/differences.yaml, "${id}"`,
      reason: 'no step resolves the conflict',
      mend: 'Add it to the resolves of a step',
    }));
  return [...unresolved, ...uncited, ...forgotten];
}
