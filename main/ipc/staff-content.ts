import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { exchangeJson, exchangeTable, exchangeWidth } from '../../shared/content/exchange.ts';
import type { Manifest } from '../../shared/content/pack-format.ts';
import { packRefusal, type PackRefusal } from '../../shared/content/pack-refusal.ts';
import type { Channel } from '../../shared/api.ts';
import type { ContentInUse } from '../content-packs/content-in-use.ts';
import { fetchPack } from '../content-packs/fetch-pack.ts';
import { type Installed, installPack, type Installer, readOffer, recordOf } from '../content-packs/install.ts';
import { rollBack } from '../content-packs/roll-back.ts';
import { findPacks, mediaFolders } from '../content-packs/sources.ts';
import { dueSteps, findTexts, textCounts } from '../corrections/overview.ts';
import type { Corrections } from '../corrections/corrections.ts';
import type { Log } from '../log.ts';
import type { Settings } from '../../shared/settings.ts';
import { writeSpreadsheet } from '../../shared/spreadsheet.ts';
import type { Audit } from '../staff/audit.ts';
import { listPlaces } from '../staff/places.ts';
import { writeToFirst } from '../staff/write-out.ts';
import type { Handlers } from './register.ts';

interface Needs {
  readonly content: Pick<ContentInUse, 'version' | 'pack' | 'outdated' | 'guide' | 'published'>;
  /** What the kiosk knows of packs at this moment. */
  readonly installer: () => Installer;
  readonly corrections: Corrections;
  readonly settings: () => Pick<Settings, 'packs'>;
  readonly audit: Audit;
  /** Where corrections are written to when no medium takes them. */
  readonly exportFolder: string;
  readonly log: Log;
}

type ContentChannel = Extract<Channel, `staff:content-${string}`>;

const summary = ({ sequence, version, created, expires }: Manifest) => ({ sequence, version, created, expires });

/** What the staff's content page asks: the state, packs to install or to leave again, corrections of texts. */
export function staffContentHandlers(needs: Needs): Pick<Handlers, ContentChannel> {
  const { content, installer, corrections, settings, audit, exportFolder, log } = needs;
  let busy = false;

  const folders = async () => [
    ...(await mediaFolders()),
    ...[settings().packs.folder].filter((folder) => folder !== null),
  ];

  const note = ({ reason, detail }: PackRefusal) => log.warn('content-refused', { reason, detail });
  const refused = (refusal: PackRefusal) => {
    audit('content-refused', refusal.reason);
    note(refusal);
  };

  const installFetched = async (): Promise<Installed> => {
    const { url, authority } = settings().packs;
    if (url === null) return packRefusal('no-address');
    const known = installer();
    const file = known.folder.staged(randomBytes(8).toString('hex'));
    try {
      const fetched = await fetchPack({ url, authority }, file);
      return fetched.ok ? await installPack(file, known) : fetched;
    } finally {
      rmSync(file, { force: true });
    }
  };

  const installFound = async (id: string): Promise<Installed> => {
    const found = (await findPacks(await folders())).find((pack) => pack.id === id);
    return found === undefined ? packRefusal('not-readable') : installPack(found.file, installer());
  };

  return {
    'staff:content-state': () => {
      const known = installer();
      const { running, previous } = recordOf(known.folder);
      const publisher = known.keys.ok ? 'known' : known.keys.reason === 'no-keys' ? 'none' : 'broken';
      return {
        version: content.version,
        pack: content.pack === null ? null : summary(content.pack),
        waiting: content.outdated,
        before: running === null ? null : previous === null ? 'shipped' : 'previous',
        publisher,
        texts: textCounts(content.published().texts, content.guide, corrections.list()),
        due: dueSteps(content.guide, known.today),
      };
    },
    'staff:content-packs': async () => {
      const known = installer();
      const found = await findPacks(await folders());
      const packs = await Promise.all(
        found.map(async ({ id, file, name, place }) => {
          const offer = await readOffer(file, known);
          if (!offer.ok) note(offer);
          return { id, name, place, state: offer.ok ? { ok: true as const, pack: summary(offer.manifest) } : offer };
        }),
      );
      return { packs, address: settings().packs.url !== null };
    },
    'staff:content-install': async ({ pack }) => {
      if (busy) return packRefusal('busy');
      busy = true;
      try {
        const installed = await (pack === null ? installFetched() : installFound(pack));
        if (installed.ok) audit('content-installed', String(installed.manifest.sequence));
        else refused(installed);
        return installed.ok ? { ok: true, pack: summary(installed.manifest) } : installed;
      } finally {
        busy = false;
      }
    },
    'staff:content-roll-back': ({ to }) => {
      if (busy) return packRefusal('busy');
      const done = rollBack(to, installer());
      if (!done.ok) {
        refused(done);
        return done;
      }
      audit('content-rolled-back', done.manifest === null ? 'shipped' : String(done.manifest.sequence));
      return { ok: true, pack: done.manifest === null ? null : summary(done.manifest) };
    },
    'staff:content-find-texts': ({ language, query }) =>
      findTexts(content.published().texts, language, query, corrections.list()),
    'staff:content-corrections': () => ({
      corrections: corrections.list().map(({ base: _base, ...shown }) => shown),
    }),
    'staff:content-correct': ({ language, id, text }) => {
      const faults = corrections.correct(language, id, text);
      if (faults.length > 0) return { ok: false, faults };
      audit('text-corrected', `${language} ${id}`);
      return { ok: true };
    },
    'staff:content-uncorrect': ({ language, id }) => {
      corrections.remove(language, id);
      audit('text-uncorrected', `${language} ${id}`);
      return undefined;
    },
    'staff:content-export': async () => {
      const files = new Map<string, Uint8Array>();
      for (const { language, rows } of corrections.forTranslators()) {
        const name = `qadam-corrections-${installer().today}-${language}`;
        files.set(`${name}.xlsx`, await writeSpreadsheet(exchangeTable(rows), exchangeWidth));
        files.set(`${name}.json`, Buffer.from(exchangeJson(rows)));
      }
      const folder = await writeToFirst(await listPlaces(exportFolder), files, log);
      if (folder === undefined) return { ok: false };
      audit('corrections-exported', String(files.size));
      return { ok: true, folder, files: [...files.keys()] };
    },
  };
}
