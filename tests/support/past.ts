import type { Actor } from '#domain/actor.ts'
import type { addLibraryCase } from '#domain/library/addLibraryCase.ts'
import { writeOwnCase } from '#domain/library/ownCase.ts'
import type { PastCase } from '#domain/library/pastCase.ts'
import { transact } from '#domain/transact.ts'

export const inBoth = (en: string, fr = en) => ({ fr, en })
/** As somebody tells one. */
export const told = {
  title: inBoth('The zibeline lamp', 'La lampe zibeline'),
  organisation: 'Maison Lumen',
  sector: 'Home lighting',
  country: 'fr',
  startedOn: '2019-03-02',
  trigger: inBoth('A video showed a zibeline lamp that smoked.', 'Une vidéo montrait une lampe zibeline qui fumait.'),
  channel: 'forum',
  category: 'product_safety',
  cluster: 'accidental',
  summary: inBoth('It smoked. It was recalled. It came back.', 'Elle fumait. Elle fut rappelée. Elle revint.'),
  outcome: inBoth('Forgotten within a month.', 'Oubliée en un mois.'),
  lessons: [inBoth('Show the test before the recall.', 'Montrer l’essai avant le rappel.')],
  timeline: [{ at: '2019-03-02', what: inBoth('The video.', 'La vidéo.') }],
  did: ['facts' as const],
  didNot: ['apology' as const],
  strategies: ['justify' as const],
  sources: [{ title: 'A lamp', publisher: 'Luxmag', url: 'https://luxmag.example/a', archivedOn: '2026-11-30' }],
  confidence: 'medium' as const,
} satisfies Parameters<typeof addLibraryCase>[1]

/** As a file, or a post-mortem, brings one. */
export const past: PastCase = {
  slug: 'ourang-lamp-2020',
  title: inBoth('The ourang lamp'),
  organisation: 'Maison Lumen',
  sector: 'home_lighting',
  country: 'FR',
  started_on: '2020-01-02',
  ended_on: null,
  trigger: inBoth('An ourang lamp in a tweet.'),
  trigger_channel: 'twitter',
  category: 'rumour',
  scct_cluster: 'victim',
  summary: inBoth('One. Two. Three.'),
  timeline: [{ at: '2020-01-02', what: inBoth('The tweet.') }],
  response: {
    first_statement_delay_hours: null,
    confirmed_facts: null,
    corrective_action: null,
    apologised: null,
    recalled_values: null,
    strategies: [],
  },
  outcome: inBoth('Nothing.'),
  impact: [],
  lessons: [inBoth('Wait.')],
  tags: [],
  sources: [{ title: 'T', url: 'https://t.example/', publisher: 'T' }],
  verified: true,
  confidence: 'high',
  confidence_note: null,
}

/** What a post-mortem leaves in the library, of a case. */
export const madeOf = (lead: Actor, fromCaseId: string, told: Partial<PastCase> = {}) =>
  transact(lead, (work) =>
    writeOwnCase({ ...work, actor: lead }, { past: { ...past, ...told }, fromCaseId, origin: 'post_mortem' }),
  )
