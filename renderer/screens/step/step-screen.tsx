import { citationGroups } from '../../../shared/checklist/citations.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { citationRows } from '../../components/citations.tsx';
import { PagedGroups } from '../../components/paged-groups.tsx';
import { Pictogram } from '../../components/pictogram.tsx';
import { Screen } from '../../components/screen.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useKiosk } from '../../session/kiosk-context.tsx';
import { useOverlay } from '../../session/overlay-context.tsx';
import { useSession } from '../../session/session-context.tsx';
import { usePlan } from '../../session/use-plan.ts';
import { NextSteps } from './next-steps.tsx';
import { PlacesButton } from './places-button.tsx';
import { StepRail } from './step-rail.tsx';
import { stepGroups } from './step-groups.tsx';
import './step.css';
import './step-landscape.css';

/** One step in focus: what to do, papers, where, when, cost; what it rests on; and the tick. */
export function StepScreen({ step: wanted }: { readonly step: string }) {
  const { session, dispatch } = useSession();
  const { say, texts, language } = useTexts();
  const { content, directory } = useKiosk();
  const { guide } = content;
  const { open } = useOverlay();
  const result = usePlan();
  if (result === undefined) return null;
  const { plan, checklist } = result;
  const index = Math.max(
    0,
    checklist.steps.findIndex((candidate) => candidate.id === wanted),
  );
  const step = checklist.steps[index];
  const sources = plan.steps[index]?.sources ?? [];
  if (step === undefined) return null;
  const at = (position: number) => checklist.steps[position]?.id;
  const show = (id: string) => dispatch({ type: 'replace', to: { screen: 'step', step: id } });
  const previous = at(index - 1);
  const next = at(index + 1);
  const done = session.ticked.steps.includes(step.id);
  const short = step.documents.length + step.notes.length + step.facts.length < 3;
  const toList = () => dispatch({ type: 'home-to', to: { screen: 'checklist' } });
  const kind = plan.steps[index]?.directory;
  const places = directory.entries.some((entry) => entry.kind === kind) ? <PlacesButton kind={kind} /> : undefined;
  const basis = citationGroups(guide, sources, texts);
  const citations = citationRows(guide, sources, step.id);
  const groups = stepGroups({ step, checklist, say, basis, places, citations });
  const actions = (
    <>
      <ActionButton
        action="back"
        icon="back"
        className="grow"
        onPress={() => (previous === undefined ? dispatch({ type: 'back' }) : show(previous))}
      >
        {say('ui.action.back')}
      </ActionButton>
      {next !== undefined && (
        <ActionButton action="checklist" icon="answers" className="grow" onPress={toList}>
          {say('ui.action.checklist')}
        </ActionButton>
      )}
      <ActionButton
        action="next"
        iconAfter="next"
        variant="contained"
        className="grow2"
        onPress={() => (next === undefined ? toList() : show(next))}
      >
        {next === undefined ? say('ui.action.checklist') : say('ui.action.next-step')}
      </ActionButton>
    </>
  );
  return (
    <Screen subject={step.id} actions={actions}>
      <StepRail steps={checklist.steps} current={step.id} done={session.ticked.steps} onShow={show} />
      <section className="card" data-step={step.id}>
        <div className="lede">
          <Pictogram name={step.icon} />
          <div>
            <p className="step-count">{say('ui.step.count', { n: step.number, total: checklist.steps.length })}</p>
            <h1>{step.title}</h1>
          </div>
        </div>
        <PagedGroups groups={groups} signature={`${step.id} ${language}`} />
        <div className="foot">
          <ActionButton action="leaflet" icon="law" size="small" onPress={() => open('leaflet')}>
            {say('ui.action.leaflet')}
          </ActionButton>
          <ActionButton
            action="done"
            size="small"
            className={`done ${done ? 'is-done' : ''}`}
            pressed={done}
            onPress={() => dispatch({ type: 'tick', list: 'steps', id: step.id })}
          >
            <span className="done-words">
              <span className="tickbox">{done && <Pictogram name="check" />}</span>
              {say('ui.action.done')}
            </span>
          </ActionButton>
        </div>
      </section>
      {short && <NextSteps steps={checklist.steps.slice(index + 1, index + 3)} />}
    </Screen>
  );
}
