import { useState } from 'react';
import type { Output } from '../../../shared/api.ts';
import type { PackReason, PackRefusal } from '../../../shared/content/pack-refusal.ts';
import type { OfferedPack } from '../../../shared/staff/content.ts';
import { call } from '../../bridge.ts';
import { StaffButton } from '../components/staff-button.tsx';
import { StaffNotice } from '../components/staff-notice.tsx';
import { StaffScreen } from '../components/staff-screen.tsx';
import { useStaff } from '../staff-context.tsx';
import { useAsked } from './use-asked.ts';

const ask = async () => ({
  ...(await call('staff:content-packs', undefined)),
  before: (await call('staff:content-state', undefined)).before,
});

type Done = {
  readonly what: 'installed' | 'rolled-back';
  readonly answer: Output<'staff:content-install'> | undefined;
};

/** Refusals whose particulars are numbers, days, versions or codes; those of the others are for whoever makes packs. */
const plain: readonly PackReason[] = [
  'not-readable',
  'expired',
  'clock-wrong',
  'older',
  'same-number',
  'newer-program-needed',
  'older-than-program',
  'not-written',
  'not-fetched',
];
const isPlain = (reason: PackReason) => plain.includes(reason);

function Refused({ reason, detail }: Pick<PackRefusal, 'reason' | 'detail'>) {
  const { say } = useStaff();
  return (
    <>
      <p data-reason={reason}>{say(`staff.content.reason.${reason}`)}</p>
      {detail !== '' && (
        <p className="staff-detail">
          {isPlain(reason)
            ? say('staff.content.reason.details', { detail })
            : say('staff.content.reason.details-logged')}
        </p>
      )}
    </>
  );
}

function Outcome({ what, answer }: Done) {
  const { say } = useStaff();
  if (answer === undefined) return <StaffNotice kind="failed">{say('staff.failed')}</StaffNotice>;
  if (!answer.ok) {
    return (
      <StaffNotice kind="failed">
        <Refused {...answer} />
      </StaffNotice>
    );
  }
  const said =
    what === 'installed'
      ? say('staff.content.done.installed', { version: answer.pack?.version ?? '' })
      : say('staff.content.done.rolled-back');
  return (
    <>
      <StaffNotice kind="done">{said}</StaffNotice>
      <StaffNotice kind="mind">{say('staff.content.waiting')}</StaffNotice>
    </>
  );
}

function Offer({ pack, busy, onInstall }: { pack: OfferedPack; busy: boolean; onInstall: () => void }) {
  const { say } = useStaff();
  const { name, place, state } = pack;
  return (
    <li className="staff-item" data-pack={name}>
      <div>
        <strong translate="no">{say('staff.content.packs.from', { name, place })}</strong>
        {state.ok ? (
          <p>{say('staff.content.packs.line', { n: state.pack.sequence, version: state.pack.version })}</p>
        ) : (
          <Refused {...state} />
        )}
      </div>
      {state.ok && (
        <StaffButton action="install" icon="check" variant="contained" disabled={busy} onPress={onInstall}>
          {say('staff.content.action.install')}
        </StaffButton>
      )}
    </li>
  );
}

/** Packs on media, in the office's folder and behind its address; and the ways back. */
export function PacksView() {
  const { say } = useStaff();
  const { value, failed, again } = useAsked(ask);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Done>();
  const run = (what: Done['what'], asked: Promise<Output<'staff:content-install'>>) => {
    setBusy(true);
    setDone(undefined);
    const finish = (answer?: Output<'staff:content-install'>) => {
      setBusy(false);
      setDone({ what, answer });
      again();
    };
    asked.then(finish, () => finish());
  };
  const rollBack = (to: 'previous' | 'shipped') => run('rolled-back', call('staff:content-roll-back', { to }));
  return (
    <StaffScreen
      name="content"
      title={say('staff.content.action.packs')}
      handles={{ 'data-view': 'packs', 'data-busy': String(busy) }}
      actions={
        <>
          <StaffButton action="look-again" icon="search-doc" disabled={busy} onPress={again}>
            {say('staff.content.action.look')}
          </StaffButton>
          {value?.address === true && (
            <StaffButton
              action="fetch"
              icon="portal"
              disabled={busy}
              onPress={() => run('installed', call('staff:content-install', { pack: null }))}
            >
              {say('staff.content.action.fetch')}
            </StaffButton>
          )}
        </>
      }
    >
      {failed && <StaffNotice kind="failed">{say('staff.failed')}</StaffNotice>}
      {busy && <StaffNotice kind="mind">{say('staff.content.installing')}</StaffNotice>}
      {done !== undefined && <Outcome {...done} />}
      {value !== undefined && (
        <>
          <h2>{say('staff.content.packs.found')}</h2>
          {value.packs.length === 0 && <p>{say('staff.content.packs.none')}</p>}
          <ul className="staff-list">
            {value.packs.map((pack) => (
              <Offer
                key={pack.id}
                pack={pack}
                busy={busy}
                onInstall={() => run('installed', call('staff:content-install', { pack: pack.id }))}
              />
            ))}
          </ul>
          <h2>{say('staff.content.back')}</h2>
          {value.before === null && <p>{say('staff.content.back.none')}</p>}
          <div className="staff-row">
            {value.before === 'previous' && (
              <StaffButton action="back-previous" icon="return" disabled={busy} onPress={() => rollBack('previous')}>
                {say('staff.content.back.previous')}
              </StaffButton>
            )}
            {value.before !== null && (
              <StaffButton action="back-shipped" icon="return" disabled={busy} onPress={() => rollBack('shipped')}>
                {say('staff.content.back.shipped')}
              </StaffButton>
            )}
          </div>
        </>
      )}
    </StaffScreen>
  );
}
