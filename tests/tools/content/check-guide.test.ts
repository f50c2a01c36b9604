import { expect, test } from 'vitest';
import { content } from '../../support/content.ts';
import { entry, findingLines, linesWith, type Mistake } from '../../support/content-check.ts';

test('the content as it stands has no findings', () => {
  expect(findingLines(content)).toEqual([]);
});

const mistakes: Mistake[] = [
  [
    'a source that does not exist',
    (copy) => entry(copy.guide.steps, 'contract.return').sources.push('order-44-2025.item-41'),
    [
      'assets/content/steps.yaml, "contract.return": the source "order-44-2025.item-41" does not exist. Add it to assets/content/sources.yaml or cite another.',
    ],
  ],
  [
    'a repealed act as basis',
    (copy) => entry(copy.guide.steps, 'contract.return').sources.push('order-344-2015.whole'),
    [
      'assets/content/steps.yaml, "contract.return": the act "order-344-2015" was repealed on 2023-07-18. Cite an act that is in force.',
    ],
  ],
  [
    'an act that was only referred to as basis',
    (copy) => {
      const source = entry(copy.guide.sources, 'order-344-2015.whole');
      Object.assign(source, { act: 'order-dsm-121-2020' });
      entry(copy.guide.documents, 'phone').sources.push(source.id);
    },
    [
      'assets/content/documents.yaml, "phone": the act "order-dsm-121-2020" is only referred to and its text was not read. Cite an act that is in force.',
    ],
  ],
  [
    'a step without a living source',
    (copy) => Object.assign(entry(copy.guide.steps, 'contract.return'), { sources: [] }),
    [
      'assets/content/steps.yaml, "contract.return": the step cites no source that is in force. Cite the item that it rests on.',
    ],
  ],
  [
    'a source that is not in force yet',
    (copy) => Object.assign(entry(copy.guide.sources, 'order-44-2025.item-12'), { in_force: '2027-01-01' }),
    ['clinic.from-contract/pregnant-contract', 'clinic.choose/pregnant', 'contract.compare/pregnant-contract']
      .map(
        (step) =>
          `assets/content/steps.yaml, "${step}": the source "order-44-2025.item-12" is in force only from 2027-01-01. Cite an act that is in force.`,
      )
      .concat(
        'assets/content/differences.yaml, "c18": the source "order-44-2025.item-12" is in force only from 2027-01-01. Cite an act that is in force.',
      ),
  ],
  [
    'a conflict left open by a step',
    (copy) => Object.assign(entry(copy.guide.steps, 'decision.wait'), { resolves: [] }),
    [
      'assets/content/steps.yaml, "decision.wait": the step cites leaflet.step-8 but leaves the conflict "c8" open. Add c8 to its resolves, or do not cite the leaflet there.',
    ],
  ],
  [
    'a conflict that no step resolves',
    (copy) => Object.assign(entry(copy.guide.steps, 'egov.request'), { resolves: ['c5a', 'c5b', 'c5c'] }),
    [
      'assets/content/differences.yaml, "c19": no step resolves the conflict. Add it to the resolves of a step.',
      'assets/content/differences.yaml: nobody ever meets the difference "c19". Mend its condition or take it out.',
    ],
  ],
  [
    'a conflict resolved where the leaflet is not cited',
    (copy) => entry(copy.guide.steps, 'decision.wait').resolves.push('c7'),
    [
      'assets/content/steps.yaml, "decision.wait": the step resolves "c7" but does not cite leaflet.step-7. Cite the leaflet there, or take it out of resolves.',
    ],
  ],
  [
    'a condition on an unknown question',
    (copy) => Object.assign(entry(copy.guide.steps, 'iin.get'), { when: { q: 'age', is: 'old' } }),
    [
      'assets/content/steps.yaml, "iin.get": the condition asks for the unknown question "age". Use an id of questions.yaml.',
    ],
  ],
  [
    'a condition on an unknown option',
    (copy) => Object.assign(entry(copy.guide.steps, 'iin.get'), { when: { q: 'eaeu', is: 'maybe' } }),
    [
      'assets/content/steps.yaml, "iin.get": the condition asks for "maybe", which the question "eaeu" does not have. Use one of yes, no.',
    ],
  ],
  [
    'an outcome with an unknown step',
    (copy) => entry(copy.guide.outcomes, 'egov').steps.push('egov.pay'),
    ['assets/content/outcomes.yaml, "egov": the step "egov.pay" does not exist. Name a step that exists.'],
  ],
  [
    'a step with an unknown document',
    (copy) => entry(copy.guide.steps, 'iin.get').documents.push('visa'),
    ['assets/content/steps.yaml, "iin.get": the document "visa" does not exist. Name a document that exists.'],
  ],
  [
    'an id given twice',
    (copy) => copy.guide.documents.push(entry(copy.guide.documents, 'phone')),
    ['assets/content/documents.yaml: the id "phone" stands there twice. Give each its own id.'],
  ],
  [
    'answers without an outcome',
    (copy) => {
      copy.guide.outcomes = copy.guide.outcomes.filter(({ id }) => id !== 'emergency');
      copy.guide.steps = copy.guide.steps.filter(({ id }) => id !== 'emergency.call');
    },
    [
      'assets/content/outcomes.yaml: the answers {"emergency":"yes"} on 2026-11-22 lead to no outcome. Make the conditions so that exactly one outcome holds.',
    ],
  ],
  [
    'answers with two outcomes',
    (copy) =>
      Object.assign(entry(copy.guide.outcomes, 'emergency'), {
        when: {
          any: [
            { q: 'emergency', is: 'yes' },
            { q: 'status', is: 'unknown' },
          ],
        },
      }),
    [
      'assets/content/outcomes.yaml: the answers {"emergency":"no","who":"self","status":"unknown"} on 2026-11-22 lead to 2 outcomes (emergency, unknown-status). Make the conditions so that exactly one outcome holds.',
    ],
  ],
  [
    'a note that nobody meets',
    (copy) =>
      Object.assign(entry(copy.guide.steps, 'iin.get').notes, [
        { id: 'border', when: { after: '2099-01-01' }, sources: [] },
      ]),
    ['assets/content/steps.yaml: nobody ever meets the note "iin.get/border". Mend its condition or take it out.'],
  ],
  [
    'an option that nobody meets',
    (copy) =>
      Object.assign(entry(entry(copy.guide.questions, 'extras').options, 'pregnant'), {
        when: { q: 'emergency', is: 'yes' },
      }),
    [
      'questions.yaml: nobody ever meets the option "extras/pregnant"',
      'steps.yaml: nobody ever meets the note "clinic.from-contract/pregnant-contract"',
      'steps.yaml: nobody ever meets the note "clinic.choose/pregnant"',
      'steps.yaml: nobody ever meets the note "contract.compare/pregnant-contract"',
    ].map((line) => `assets/content/${line}. Mend its condition or take it out.`),
  ],
  [
    'a word of the glossary that rests on an unknown source',
    (copy) => Object.assign(entry(copy.guide.glossary, 'iin'), { sources: ['order-44-2025.item-41'] }),
    [
      'assets/content/glossary.yaml, "iin": the source "order-44-2025.item-41" does not exist. Add it to assets/content/sources.yaml or cite another.',
    ],
  ],
  [
    'a leaflet that lost a step',
    (copy) => delete copy.leaflet['ky']?.['leaflet.step.12'],
    ['assets/content/leaflet/ky.json: the leaflet has 11 steps instead of 12. Take the leaflet’s words over whole.'],
  ],
  [
    'a service without its place in the leaflet',
    (copy) => Object.assign(entry(copy.guide.services, 'eeg'), { leaflet: 17 }),
    [
      'assets/content/services.yaml: its leaflet places are not 1 to 18, each once. Give each entry its place in the printed list.',
    ],
  ],
  [
    'an item without words',
    (copy) => void (copy.law = copy.law.filter(({ id }) => id !== 'item-28')),
    [
      'assets/content/sources.yaml, "order-44-2025.item-28": the text of the act has no such place. Mend the id, or add the words to assets/content/law.',
    ],
  ],
];

test.each(mistakes)('finds %s', (_, seed, messages) => {
  expect(linesWith(seed)).toEqual(messages);
});
