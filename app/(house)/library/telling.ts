import type {
  AddLibraryCaseInput,
  Category,
  Cluster,
  Confidence,
  ResponseStrategy,
  Step,
  ToldCaseFragment,
  TriggerChannel,
} from '#app/gql/graphql.ts'
import type { Language } from '#app/ui/format.ts'
import { figureRows, figuresIn, type TypedFigure, typedFigures } from './figure-fields.ts'
import type { FigureWords } from './figure-words.ts'

// Between a form of plain fields and what the contract takes. Events and lessons are one a line, so that nothing needs script.

export const steps = ['FACTS', 'ACTION', 'APOLOGY', 'VALUES'] as const satisfies readonly Step[]
export const confidences = ['HIGH', 'MEDIUM', 'LOW'] as const satisfies readonly Confidence[]
export const strategies = [
  'DENY',
  'ATTACK_ACCUSER',
  'SCAPEGOAT',
  'EXCUSE',
  'JUSTIFY',
  'COMPENSATE',
  'APOLOGISE',
  'CORRECTIVE_ACTION',
  'REMINDER',
  'INGRATIATION',
  'SILENCE',
] as const satisfies readonly ResponseStrategy[]

type Words = { title: string; trigger: string; summary: string; timeline: string; outcome: string; lessons: string }
export type AsTyped = Partial<Words> & {
  organisation?: string
  country?: string
  sector?: string
  startedOn?: string
  endedOn?: string
  channel?: string
  category?: string
  cluster?: string
  did?: Partial<Record<Step, 'yes' | 'no'>>
  strategies?: readonly string[]
  firstWordsHours?: string
  sources?: readonly { title: string; publisher: string; url: string; archivedOn?: string | undefined }[]
  figures?: readonly TypedFigure[]
  confidence?: string
  confidenceNote?: string
  other?: Partial<Words>
}

type Told = Omit<AddLibraryCaseInput, 'idempotencyKey'>

export function toldBy(form: FormData, language: Language, words: FigureWords): Told {
  const text = textIn(form)
  const other = language === 'fr' ? 'en' : 'fr'
  const inBoth = (said: string, also = '') => ({ [language]: said || null, [other]: also || null })
  const both = (name: string) => inBoth(text(name), text(`${name}.other`))
  const listed = (name: string) => linesOf(text(name))
  const alsoLessons = listed('lessons.other')
  const alsoEvents = listed('timeline.other').map(eventOf)
  const sources = sourceRows(text)
  const answered = (answer: string) => steps.filter((step) => text(`did.${step}`) === answer)
  const hours = text('firstWordsHours').replace(',', '.')
  return {
    title: both('title'),
    organisation: text('organisation'),
    sector: text('otherSector') || text('sector'),
    country: text('country'),
    startedOn: text('startedOn'),
    endedOn: text('endedOn') || null,
    trigger: both('trigger'),
    channel: text('channel') as TriggerChannel,
    category: text('category') as Category,
    cluster: text('cluster') as Cluster,
    summary: both('summary'),
    outcome: both('outcome'),
    lessons: listed('lessons').map((lesson, n) => inBoth(lesson, alsoLessons[n])),
    timeline: listed('timeline').map((line, n) => {
      const { at, what } = eventOf(line)
      return { at, what: inBoth(what, alsoEvents[n]?.what) }
    }),
    did: answered('yes'),
    didNot: answered('no'),
    strategies: form.getAll('strategies').map(String) as ResponseStrategy[],
    firstWordsHours: hours && Number.isFinite(Number(hours)) ? Number(hours) : null,
    sources: sources.map(({ row: _row, ...source }) => source),
    figures: figuresIn(
      figureRows(text),
      sources.map(({ row }) => row),
      words,
    ),
    confidence: text('confidence') as Confidence,
    confidenceNote: text('confidenceNote') ? inBoth(text('confidenceNote')) : null,
  }
}

const sourceRows = (text: (name: string) => string) =>
  Array.from({ length: 31 }, (_, row) => ({
    row,
    title: text(`sources.${row}.title`),
    publisher: text(`sources.${row}.publisher`),
    url: text(`sources.${row}.url`),
    archivedOn: text(`sources.${row}.archivedOn`) || null,
  })).filter(({ title, publisher, url }) => title || publisher || url)

export const textIn = (form: FormData) => (name: string) => {
  const value = form.get(name)
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : ''
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** `2019-03-02 The video.`: the date, then the words. */
function eventOf(line: string): { at: string; what: string } {
  const [, at = '', what = ''] = /^(\S+)\s*(.*)$/.exec(line) ?? []
  return { at: at.replace(/[:,]$/, ''), what }
}

/** A fault is said at the field that holds it: a line of a list at the list, a source or a figure at the row it was written in. */
export function placeOf([name = '', ...rest]: readonly string[], form: FormData): string[] {
  if (name !== 'sources' && name !== 'figures') return [name]
  const [at, field = name === 'sources' ? 'title' : 'metric'] = rest
  const rows: readonly { row: number }[] = (name === 'sources' ? sourceRows : figureRows)(textIn(form))
  return [name, String(rows[Number(at)]?.row ?? 0), field]
}

/** What was told, as the form holds it. What reads the same in both languages was said once. */
export function typedOf(past: ToldCaseFragment, language: Language, words: FigureWords): AsTyped {
  const other = language === 'fr' ? 'en' : 'fr'
  const said = (of: Language): Words => ({
    title: past.title[of],
    trigger: past.trigger[of],
    summary: past.summary[of],
    outcome: past.outcome[of],
    lessons: past.lessons.map((lesson) => lesson[of]).join('\n'),
    timeline: past.timeline.map(({ at, what }) => `${at} ${what[of]}`).join('\n'),
  })
  const [own, also] = [said(language), said(other)]
  const kept = Object.entries(also).filter(([name, words]) => words !== own[name as keyof Words])
  return {
    ...own,
    other: Object.fromEntries(kept),
    organisation: past.organisation,
    country: past.country,
    sector: past.sector,
    startedOn: past.startedOn,
    endedOn: past.endedOn ?? '',
    channel: past.channel,
    category: past.category,
    cluster: past.cluster,
    did: Object.fromEntries(
      past.scorecard
        .filter(({ answer }) => answer !== null)
        .map(({ step, answer }) => [step, answer ? ('yes' as const) : ('no' as const)]),
    ),
    strategies: past.strategies,
    firstWordsHours: past.firstWordsHours === null ? '' : String(past.firstWordsHours),
    sources: past.sources.map(({ title, publisher, url, archivedOn }) => ({
      title,
      publisher,
      url,
      archivedOn: archivedOn ?? undefined,
    })),
    figures: typedFigures(past.figures, language, words),
    confidence: past.confidence,
    confidenceNote: past.confidenceNote?.[language] ?? '',
  }
}
