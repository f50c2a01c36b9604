import { type Guide, guideSchema } from '../../../shared/content/schema.ts';

const source = 'order.item-1';

/** The least that is a guide: two languages, two questions, two outcomes. */
export const smallGuide: Guide = guideSchema.parse({
  languages: [
    { id: 'ru', autonym: 'Русский', main: true },
    { id: 'tg', autonym: 'Тоҷикӣ', main: false },
  ],
  acts: [{ id: 'order', kind: 'order', status: 'in-force', checked: '2026-11-22', note: 'order' }],
  sources: [{ id: source, act: 'order', place: { kind: 'item', number: 1 }, checked: '2026-11-22' }],
  questions: [
    { id: 'emergency', options: ['yes', 'no'].map((id) => ({ id, icon: id })) },
    { id: 'who', when: { q: 'emergency', is: 'no' }, options: ['self', 'child'].map((id) => ({ id, icon: id })) },
  ],
  steps: [{ id: 'call', icon: 'phone', actions: 1, channel: 'phone', sources: [source], review_by: '2027-03-01' }],
  documents: [],
  outcomes: ['yes', 'no'].map((option) => ({
    id: option === 'yes' ? 'emergency' : 'contract',
    when: { q: 'emergency', is: option },
    icon: 'phone',
    steps: ['call'],
    documents: [],
    blocks: [],
    sources: [source],
  })),
  differences: [],
  diseases: [],
  services: [],
  rules: { refusal: [], complaint: [], phones: [], phone_sources: [source] },
});
