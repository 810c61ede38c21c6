import { z } from 'zod'
import type { Impact, InBoth, PastEvent } from '#db/schema/library.ts'
import { type Language, languages, qualifiers, type Step, steps } from '#db/schema/words.ts'
import { atMinute, type PastCase } from './pastCase.ts'

const place = z.int().nonnegative()

const noteInBoth = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) })

/**
 * How the editors read a case: the three sentences of its summary that tell it, its own acts in the timeline, the event
 * that did each step, until when an event may have been where sources differ, and the remarks on its figures, by metric.
 */
export const readings = z.record(
  z.string(),
  z.strictObject({
    story: z.array(place).length(3),
    own: z.array(place),
    steps: z.partialRecord(z.enum(steps), place),
    until: z.record(z.string(), atMinute).default({}),
    figures: z
      .record(z.string(), z.strictObject({ qualifier: z.enum(qualifiers).optional(), note: noteInBoth.optional() }))
      .default({}),
  }),
)
export type Reading = z.output<typeof readings>[string]

/** A case that nobody has read yet is told by its first three sentences, and dates none of its steps. */
export const unread: Reading = { story: [0, 1, 2], own: [], steps: {}, until: {}, figures: {} }

export function storyOf({ summary }: PastCase, { story }: Reading): InBoth {
  const told = (language: Language) =>
    sentencesOf(summary, language)
      .filter((_, at) => story.includes(at))
      .join(' ')
  return { fr: told('fr'), en: told('en') }
}

export function timelineOf({ timeline }: PastCase, reading: Reading): PastEvent[] {
  return timeline.map((event, at) => ({
    ...event,
    until: reading.until[at] ?? null,
    own: reading.own.includes(at),
    steps: steps.filter((step) => reading.steps[step] === at),
  }))
}

export function figuresOf({ impact }: PastCase, { figures }: Reading): Impact[] {
  return impact.map(({ source_index, ...figure }) => {
    const read = figures[figure.metric]
    const written = figure.note === null ? null : { fr: figure.note, en: figure.note }
    return {
      ...figure,
      sourceIndex: source_index,
      qualifier: read?.qualifier ?? figure.qualifier,
      note: read ? (read.note ?? null) : written,
    }
  })
}

/** What a reading says of its case that the case does not hold. */
export function faultsOf(
  { slug, timeline, summary, response }: PastCase,
  { story, own, steps: read, until }: Reading,
): string[] {
  const dated = steps.filter((step) => read[step] !== undefined)
  const events = [...own, ...Object.keys(until).map(Number), ...dated.map((step) => read[step] ?? 0)].filter(
    (at) => at >= timeline.length,
  )
  const shortest = Math.min(...languages.map((language) => sentencesOf(summary, language).length))
  return [
    ...events.map((at) => `${slug}: the timeline has no event ${at}`),
    ...story.filter((at) => at >= shortest).map((at) => `${slug}: the summary has no sentence ${at} in both languages`),
    ...dated
      .filter((step) => response[answerTo[step]] !== true)
      .map((step) => `${slug}: ${step} is dated, but the response is not known to have done it`),
  ]
}

const answerTo = {
  facts: 'confirmed_facts',
  action: 'corrective_action',
  apology: 'apologised',
  values: 'recalled_values',
} as const satisfies Record<Step, keyof PastCase['response']>

const sentencesOf = (text: InBoth, language: Language) =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text[language])].map(({ segment }) =>
    segment.trim(),
  )
