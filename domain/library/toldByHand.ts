import { z } from 'zod'
import { categories, clusters, confidences, qualifiers, steps, strategies, triggerChannels } from '#db/schema/words.ts'
import { line, lines, link, maybe } from '../input.ts'
import { Refusal } from '../refusal.ts'
import { slugOf } from './ownCase.ts'
import { MOST_COUNTED, MOST_HOURS, type PastCase, pastCase } from './pastCase.ts'

// A past case as somebody tells it: in one language at least. What is not said in the other is shown as it was said.

const both = <T extends z.ZodType<string>>(text: T) =>
  z
    .object({ fr: maybe(text), en: maybe(text) })
    .refine(({ fr, en }) => fr || en, { message: 'required' })
    .transform(({ fr, en }) => ({ fr: (fr ?? en) as string, en: (en ?? fr) as string }))
const date = () => z.string().trim()

const source = z.object({ title: line(400), publisher: line(200), url: link(), archivedOn: maybe(date()) })
const figure = z.object({
  metric: line(80),
  value: z.number().min(-MOST_COUNTED).max(MOST_COUNTED),
  unit: line(60),
  qualifier: maybe(z.enum(qualifiers)),
  note: maybe(line(200)),
  source: z.int().min(1).max(30),
})

export const told = {
  title: both(line(200)),
  organisation: line(120),
  sector: line(60),
  country: z.string().trim().toUpperCase(),
  startedOn: date(),
  endedOn: maybe(date()),
  trigger: both(lines(1_000)),
  channel: z.enum(triggerChannels),
  category: z.enum(categories),
  cluster: z.enum(clusters),
  summary: both(lines(4_000)),
  outcome: both(lines(1_000)),
  lessons: z.array(both(lines(600))).max(10),
  timeline: z.array(z.object({ at: date(), what: both(lines(600)) })).max(40),
  did: z.array(z.enum(steps)).max(steps.length),
  didNot: z.array(z.enum(steps)).max(steps.length),
  strategies: z.array(z.enum(strategies)).max(strategies.length),
  firstWordsHours: maybe(z.number().min(0).max(MOST_HOURS)),
  /** Absent when a case is corrected: they stay as they are. */
  figures: maybe(z.array(figure).max(40)),
  sources: z.array(source).max(30),
  tags: maybe(z.array(line(60)).max(20)),
  confidence: z.enum(confidences),
  confidenceNote: maybe(both(lines(1_000))),
}
const whole = z.object(told)
export type Told = z.output<typeof whole>

/** The same as the shipped file would write it. What its schema does not take is refused with its place in the input. */
export function pastOf(input: Told): PastCase {
  const { did, didNot } = input
  const answer = (step: (typeof steps)[number]) => (did.includes(step) ? true : didNot.includes(step) ? false : null)
  const result = pastCase.safeParse({
    slug: slugOf(input.title.en, input.startedOn),
    title: input.title,
    organisation: input.organisation,
    sector: wordOf(input.sector),
    country: input.country,
    started_on: input.startedOn,
    ended_on: input.endedOn,
    trigger: input.trigger,
    trigger_channel: input.channel,
    category: input.category,
    scct_cluster: input.cluster,
    summary: input.summary,
    outcome: input.outcome,
    lessons: input.lessons,
    timeline: input.timeline,
    response: {
      first_statement_delay_hours: input.firstWordsHours,
      confirmed_facts: answer('facts'),
      corrective_action: answer('action'),
      apologised: answer('apology'),
      recalled_values: answer('values'),
      strategies: input.strategies,
    },
    impact: (input.figures ?? []).map(({ source, metric, ...rest }) => ({
      ...rest,
      metric: wordOf(metric),
      source_index: source - 1,
    })),
    sources: input.sources.map(({ archivedOn, ...rest }) => ({
      ...rest,
      ...(archivedOn && { archived_on: archivedOn }),
    })),
    tags: [...new Set((input.tags ?? []).map(wordOf))],
    verified: false,
    confidence: input.confidence,
    confidence_note: input.confidenceNote,
  })
  if (result.success) return result.data
  const [issue] = result.error.issues
  const path = (issue?.path ?? []).map((key) => inputName[String(key)] ?? String(key))
  throw new Refusal('INVALID_INPUT', { path, found: issue?.message })
}

/** `Fast food` → `fast_food`: what is typed joins the open list that the facets count. */
const wordOf = (typed: string): string =>
  typed
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')

const inputName: Readonly<Record<string, string>> = {
  started_on: 'startedOn',
  ended_on: 'endedOn',
  trigger_channel: 'channel',
  scct_cluster: 'cluster',
  response: 'did',
  impact: 'figures',
  source_index: 'source',
  archived_on: 'archivedOn',
  confidence_note: 'confidenceNote',
}
