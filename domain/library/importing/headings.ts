import { type PastField, pastFields } from '#db/schema/words.ts'

/** What people call the columns of their own tables, in either language. */
const called: Readonly<Record<string, PastField>> = {
  title: 'title_en',
  titre: 'title_fr',
  name: 'title_en',
  nom: 'title_fr',
  company: 'organisation',
  organization: 'organisation',
  entreprise: 'organisation',
  marque: 'organisation',
  brand: 'organisation',
  industry: 'sector',
  secteur: 'sector',
  pays: 'country',
  date: 'started_on',
  start: 'started_on',
  started: 'started_on',
  debut: 'started_on',
  date_de_debut: 'started_on',
  end: 'ended_on',
  ended: 'ended_on',
  fin: 'ended_on',
  date_de_fin: 'ended_on',
  trigger: 'trigger_en',
  declencheur: 'trigger_fr',
  trigger_channel: 'channel',
  canal: 'channel',
  categorie: 'category',
  responsibility: 'cluster',
  responsabilite: 'cluster',
  scct_cluster: 'cluster',
  summary: 'summary_en',
  resume: 'summary_fr',
  story: 'summary_en',
  histoire: 'summary_fr',
  timeline: 'timeline_en',
  chronologie: 'timeline_fr',
  outcome: 'outcome_en',
  issue: 'outcome_fr',
  lessons: 'lessons_en',
  lesson: 'lessons_en',
  enseignements: 'lessons_fr',
  lecons: 'lessons_fr',
  facts: 'confirmed_facts',
  faits: 'confirmed_facts',
  action: 'corrective_action',
  apology: 'apologised',
  excuses: 'apologised',
  values: 'recalled_values',
  valeurs: 'recalled_values',
  strategies: 'strategies',
  first_statement_delay_hours: 'first_words_hours',
  source: 'sources',
  link: 'sources',
  lien: 'sources',
  figure: 'figures',
  impact: 'figures',
  chiffres: 'figures',
  mots: 'tags',
  confiance: 'confidence',
}

export function guessField(heading: string): PastField | null {
  const plain = heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  return pastFields.find((field) => field === plain) ?? called[plain] ?? null
}
