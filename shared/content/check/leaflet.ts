import { base, type Content, type Finding } from '../model.ts';

/** How many steps, diseases and services the leaflet has in every language. */
const leafletSize = { steps: 12, diseases: 23, services: 18, groups: 3 } as const;

function count(ids: readonly string[], pattern: RegExp): number {
  return ids.filter((id) => pattern.test(id)).length;
}

function shapeFindings(language: string, ids: readonly string[]): Finding[] {
  const parts: [string, RegExp, number][] = [
    ['steps', /^leaflet\.step\.\d+$/, leafletSize.steps],
    ['diseases', /^leaflet\.disease\.\d+$/, leafletSize.diseases],
    ['services', /^leaflet\.service\.\d+\.name$/, leafletSize.services],
    ['groups of services', /^leaflet\.service-group\.\d+$/, leafletSize.groups],
  ];
  return parts
    .map(([name, pattern, wanted]) => ({ name, wanted, found: count(ids, pattern) }))
    .filter(({ wanted, found }) => wanted !== found)
    .map(({ name, wanted, found }) => ({
      place: `assets/content/leaflet/${language}.json`,
      reason: `the leaflet has ${found} ${name} instead of ${wanted}`,
      mend: 'Take the leaflet’s words over whole',
    }));
}

function listFindings(file: string, places: readonly number[], wanted: number): Finding[] {
  const seen = new Set(places);
  const right =
    places.length === wanted && Array.from({ length: wanted }, (_, index) => index + 1).every((n) => seen.has(n));
  if (right) return [];
  return [
    {
      place: `assets/content/${file}.yaml`,
      reason: `its leaflet places are not 1 to ${wanted}, each once`,
      mend: 'Give each entry its place in the printed list',
    },
  ];
}

/** The leaflet is there whole in its eight languages, and each disease and service leads to its words. */
export function checkLeaflet({ guide, leaflet }: Content): Finding[] {
  const main = guide.languages.filter((language) => language.main).map((language) => language.id);
  const missing = [base, ...main].filter(
    (language, index, all) => all.indexOf(language) === index && !leaflet[language],
  );
  return [
    ...missing.map((language) => ({
      place: `assets/content/leaflet/${language}.json`,
      reason: 'the leaflet is missing',
      mend: 'Restore the file with git',
    })),
    ...Object.entries(leaflet).flatMap(([language, texts]) => shapeFindings(language, Object.keys(texts))),
    ...listFindings(
      'diseases',
      guide.diseases.map((disease) => disease.leaflet),
      leafletSize.diseases,
    ),
    ...listFindings(
      'services',
      guide.services.map((service) => service.leaflet),
      leafletSize.services,
    ),
  ];
}
