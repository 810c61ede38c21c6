import { readFileSync } from 'node:fs'
import { buildSchema, parse, validate } from 'graphql'
import { expect, test } from 'vitest'
import { curls } from '#app/(house)/developers/curl.ts'
import * as documents from '#app/(house)/developers/documents.ts'
import { scopes } from '#app/(house)/settings/tokens/scopes.tsx'

const sdl = readFileSync('graphql/schema.graphql', 'utf8')
const schema = buildSchema(sdl)

test.each(Object.entries(documents))('the example %s is answered by the contract', (_, document) => {
  expect(validate(schema, parse(document))).toEqual([])
})

test('an example can be pasted: its only single quotes are those of the shell', () => {
  const written = curls('https://a.example/api/graphql', { reference: 'SF-2026-K7Q2', caseId: 'case_1' })
  expect(written.read.split("'")).toHaveLength(5)
  expect(written.act.split("'")).toHaveLength(3)
  expect(written.follow.split("'")).toHaveLength(5)
})

test('the scopes offered are those that some operation asks for, no more and no fewer', () => {
  const asked = new Set(
    [...sdl.matchAll(/@scope\(requires: \[([A-Z_, ]*)\]\)/g)].flatMap(([, list]) => list?.split(', ')),
  )
  asked.delete('')
  expect(new Set<string>(scopes)).toEqual(asked)
})
