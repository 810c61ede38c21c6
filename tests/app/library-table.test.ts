import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rowsOf } from '#app/(house)/library/list.csv/rows.ts'
import { csv } from '#app/csv.ts'
import { dryRun } from '#domain/library/importing/dryRun.ts'
import type { PastCase } from '#domain/library/pastCase.ts'

const shipped = JSON.parse(readFileSync('db/library/past-cases.json', 'utf8')) as PastCase[]

/** A shipped case as the contract answers it, as far as the table asks. */
const listed = (past: PastCase) => {
  const { response } = past
  const step = (name: string, answer: boolean | null) => ({ step: name, answer })
  const upper = (word: string) => word.toUpperCase()
  return {
    ...past,
    own: false,
    startedOn: past.started_on,
    endedOn: past.ended_on,
    channel: upper(past.trigger_channel),
    category: upper(past.category),
    cluster: upper(past.scct_cluster),
    scorecard: [
      step('FACTS', response.confirmed_facts),
      step('ACTION', response.corrective_action),
      step('APOLOGY', response.apologised),
      step('VALUES', response.recalled_values),
    ],
    strategies: response.strategies.map(upper),
    firstWordsHours: response.first_statement_delay_hours,
    sources: past.sources.map(({ archived_on, ...source }) => ({ ...source, archivedOn: archived_on ?? null })),
    figures: past.impact.map(({ qualifier, note, source_index, ...figure }) => ({
      ...figure,
      qualifier: qualifier && upper(qualifier),
      note: note === null ? null : { fr: note, en: note },
      sourceNumber: source_index + 1,
    })),
    confidence: upper(past.confidence),
  }
}

test('every figure that ships goes out in the table and comes back as it was, with its source', () => {
  const table = csv(rowsOf(shipped.map((past) => listed(past) as never)))
  const { cases, run } = dryRun('csv', table, null, new Set())
  expect(run.faults).toEqual([])
  const asWritten = ({ impact }: PastCase) =>
    impact.map((figure) => ({ ...figure, note: figure.note?.replaceAll(';', ',') ?? null }))
  expect(shipped.flatMap(asWritten).length).toBeGreaterThan(100)
  expect(cases.map(({ slug, impact }) => [slug, impact])).toEqual(shipped.map((past) => [past.slug, asWritten(past)]))
})
