import { z } from 'zod'
import { categories, clusters, confidences, qualifiers, strategies, triggerChannels } from '#db/schema/words.ts'
import { refusedCharacter } from '#domain/text.ts'

// A past case as the shipped file writes it. Null means that the sources do not say; nothing may be left out by accident.

const words = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .superRefine((text, context) => {
      const found = refusedCharacter(text)
      if (found) context.addIssue({ code: 'custom', message: `holds a character nobody can see: ${found}` })
    })
const inBoth = (max: number) => z.strictObject({ fr: words(max), en: words(max) })
/** Every page of the library carries them, and search reads them: as long as somebody would write one by hand. */
export const word = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/)
/** Money in the smallest currency, and then some. */
export const MOST_COUNTED = 1e15
export const MOST_HOURS = 100_000
const answer = z.boolean().nullable()

/** As precise as it is known: a month, a day, or a minute in the place's own time. */
const known = (pattern: RegExp) =>
  z.string().regex(pattern, 'not a date of a known precision').refine(exists, 'no such date')
const day = known(/^\d{4}-\d{2}(?:-\d{2})?$/)
export const atMinute = known(/^\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?$/)

const figure = z.strictObject({
  metric: word,
  value: z.number().min(-MOST_COUNTED).max(MOST_COUNTED),
  unit: words(60),
  qualifier: z.enum(qualifiers).nullable(),
  note: words(200).nullable(),
  source_index: z.int().nonnegative(),
})

const source = z.strictObject({
  title: words(400),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .refine((url) => refusedCharacter(url) === null, 'holds a character nobody can see')
    .refine(bearsNobody),
  publisher: words(200),
  archived_on: known(/^\d{4}-\d{2}-\d{2}$/).optional(),
})

const response = z.strictObject({
  first_statement_delay_hours: z.number().nonnegative().max(MOST_HOURS).nullable(),
  confirmed_facts: answer,
  corrective_action: answer,
  apologised: answer,
  recalled_values: answer,
  strategies: z.array(z.enum(strategies)).max(strategies.length).refine(distinct, 'holds a strategy twice'),
})

export const pastCase = z
  .strictObject({
    slug: word,
    title: inBoth(200),
    organisation: words(120),
    sector: word,
    country: z.string().regex(/^[A-Z]{2}$/),
    started_on: day,
    ended_on: day.nullable(),
    trigger: inBoth(1_000),
    trigger_channel: z.enum(triggerChannels),
    category: z.enum(categories),
    scct_cluster: z.enum(clusters),
    summary: inBoth(4_000),
    timeline: z
      .array(z.strictObject({ at: atMinute, what: inBoth(600) }))
      .min(1)
      .max(40),
    response,
    outcome: inBoth(1_000),
    impact: z.array(figure).max(40),
    lessons: z.array(inBoth(600)).min(1).max(10),
    tags: z.array(word).max(20).refine(distinct, 'holds a tag twice'),
    sources: z.array(source).min(1).max(30),
    verified: z.boolean(),
    confidence: z.enum(confidences),
    confidence_note: inBoth(1_000).nullable(),
  })
  .superRefine(({ impact, sources, started_on, ended_on }, context) => {
    for (const [index, { source_index }] of impact.entries())
      if (source_index >= sources.length)
        context.addIssue({ code: 'custom', path: ['impact', index, 'source_index'], message: 'no such source' })
    if (ended_on && ended_on.slice(0, started_on.length) < started_on.slice(0, ended_on.length))
      context.addIssue({ code: 'custom', path: ['ended_on'], message: 'before it started' })
  })

export const pastCases = z
  .array(pastCase)
  .min(1)
  .refine((cases) => distinct(cases.map(({ slug }) => slug)), 'two cases have one slug')
export type PastCase = z.output<typeof pastCase>

function exists(at: string): boolean {
  const whole = `${at}${'-01T00:00'.slice(at.length === 7 ? 0 : at.length === 10 ? 3 : 9)}Z`
  const date = new Date(whole)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(at)
}

/** Before the `@` stands whatever somebody wants to be taken for the name of a place. */
function bearsNobody(address: string): boolean {
  const url = URL.parse(address)
  return url === null || (url.username === '' && url.password === '')
}

function distinct(list: readonly string[]): boolean {
  return new Set(list).size === list.length
}
