import { factList } from '../../../shared/checklist/checklist.ts';
import { citationGroups } from '../../../shared/checklist/citations.ts';
import { text } from '../../../shared/checklist/texts.ts';
import type { Guide, Texts } from '../../../shared/content/schema.ts';
import { citationRows } from '../../components/citations.tsx';
import type { Group } from '../../components/paged-groups.tsx';
import { lineRow } from '../../components/text-row.tsx';
import { stepGroups } from '../step/step-groups.tsx';

/** What a screen about a step or paper shows. */
interface About {
  readonly icon: string;
  readonly title: string;
  readonly groups: Group[];
}

function lines(id: string, texts: readonly string[], className: string, heading?: string): Group {
  return {
    id,
    ...(heading === undefined ? {} : { heading }),
    rows: texts.map((line, index) => lineRow(String(index), line, className)),
  };
}

/** Everything that a step says to anybody: all its papers and remarks; undefined for an unknown id. */
export function aboutStep(guide: Guide, texts: Texts, id: string): About | undefined {
  const step = guide.steps.find((candidate) => candidate.id === id);
  if (step === undefined) return undefined;
  const say = (textId: string) => text(texts, textId);
  const title = say(`step.${id}.title`);
  const papers = guide.documents.filter((document) => step.documents.includes(document.id));
  const groups = stepGroups({
    step: {
      id,
      number: 0,
      icon: step.icon,
      title,
      actions: Array.from({ length: step.actions }, (_, index) => say(`step.${id}.do.${index + 1}`)),
      notes: step.notes.map((note) => say(`note.${note.id}`)),
      documents: step.documents,
      facts: factList(step.facts, texts),
      citations: [],
    },
    checklist: {
      documents: papers.map(({ id: paper, icon }) => ({
        id: paper,
        icon,
        name: say(`document.${paper}.name`),
        detail: say(`document.${paper}.detail`),
      })),
    },
    say,
    places: undefined,
    citations: citationRows(guide, step.sources, id),
    basis: citationGroups(guide, step.sources, texts),
  });
  return { icon: step.icon, title, groups };
}

/** Everything that is known of a paper: its forms for different people, the steps that ask for it. */
export function aboutDocument(guide: Guide, texts: Texts, id: string): About | undefined {
  const document = guide.documents.find((candidate) => candidate.id === id);
  if (document === undefined) return undefined;
  const say = (textId: string) => text(texts, textId);
  const variants = document.variants.map((variant) => `document.${id}.${variant.id}`);
  const steps = guide.steps.filter((step) => step.documents.includes(id));
  return {
    icon: document.icon,
    title: say(`document.${id}.name`),
    groups: [
      lines('detail', [say(`document.${id}.detail`)], 'line lead'),
      lines(
        'forms',
        variants.map((key) => `${say(`${key}.name`)}. ${say(`${key}.detail`)}`),
        'point',
      ),
      lines(
        'steps',
        steps.map((step) => say(`step.${step.id}.title`)),
        'point',
        say('ui.search.document.steps'),
      ),
      lines('basis', citationGroups(guide, document.sources, texts), 'legal', say('ui.step.basis')),
    ],
  };
}
