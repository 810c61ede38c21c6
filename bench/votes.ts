import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { closeDatabase, openDatabase } from '#db/client.ts'
import { startPostgres } from '#db/embedded.ts'
import { migrateDatabase } from '#db/migrate.ts'
import type { CaseRole } from '#db/schema/words.ts'
import type { Actor } from '#domain/actor.ts'
import { declareCase } from '#domain/cases/declareCase.ts'
import { acceptRole, offerRole } from '#domain/cases/roles.ts'
import { logClaim } from '#domain/claims/logClaim.ts'
import { confirmClaim } from '#domain/claims/settleClaim.ts'
import { maisonLumen } from '#domain/demo/maisonLumen.ts'
import { actorOf } from '#domain/organisations/actorOf.ts'
import { foundOrganisation } from '#domain/organisations/found.ts'
import { openAtRest } from '#domain/private/atRest.ts'
import { draftStatement } from '#domain/statements/draftStatement.ts'
import { saveDraft } from '#domain/statements/saveDraft.ts'
import { submitStatement } from '#domain/statements/submitStatement.ts'
import { approveStatement, withdrawVote } from '#domain/statements/vote.ts'

// What a vote costs on a statement with a long history, against one that has just begun: `npm run bench:votes`.
// Both are voted on in turn, in one run on one database; the ratio of medians is what counts.

const LONG = { versions: 200, votes: 2_000 }
const SHORT = { versions: 2, votes: 2 }
const FLOOR = 1.3
const PAIRS = 150

const password = 'not-a-secret-password-of-the-bench'
const folder = mkdtempSync(join(tmpdir(), 'sangfroid-bench-'))
const postgres = await startPostgres(folder)
const adminUrl = postgres.urlOf('postgres')
/** Sees every row, as those who arrange a bench may. */
const eyes = new pg.Client(adminUrl).on('error', () => {}) // cut when the bench ends early
try {
  await eyes.connect()
  await migrateDatabase(adminUrl, { app: password, signer: null })
  openAtRest(['not-a-secret-at-rest-key-of-the-bench'])
  openDatabase(Object.assign(new URL(adminUrl), { username: 'sangfroid_app', password }).href, { max: 4 })
  const people = await foundOrganisation({ ...maisonLumen, slug: 'bench' })
  const who = (key: string) => actorOf(people.orgId, people.members[key]?.memberId ?? '', new Date())
  const { caseId, claimId } = await room(who)
  const long = await statement(who, caseId, claimId, LONG)
  const short = await statement(who, caseId, claimId, SHORT)
  const ines = await who('ines')
  const times = { long: [] as number[], short: [] as number[] }
  for (let pair = -20; pair < PAIRS; pair++)
    for (const [name, statementId] of Object.entries({ long, short }) as ['long' | 'short', string][]) {
      const took = await voted(ines, statementId)
      if (pair >= 0) times[name].push(took)
    }
  const ratio = middle(times.long) / middle(times.short)
  console.log(`A vote and its withdrawal, ${PAIRS} times each in turn, medians:`)
  console.log(`  ${SHORT.versions} versions, ${SHORT.votes} votes: ${middle(times.short).toFixed(2)} ms`)
  console.log(`  ${LONG.versions} versions, ${LONG.votes} votes: ${middle(times.long).toFixed(2)} ms`)
  console.log(`${ratio.toFixed(2)} × (floor ${FLOOR} ${ratio <= FLOOR ? 'held' : 'MISSED'})`)
} finally {
  await closeDatabase()
  await eyes.end()
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}

type Who = (key: string) => Promise<Actor>

/** A case with an author, a lawyer, somebody who clears for communications, and one claim that is so. */
async function room(who: Who): Promise<{ caseId: string; claimId: string }> {
  const claire = await who('claire')
  const { caseId } = await declareCase(claire, {
    said: 'Our account mocked a parent.',
    channel: 'twitter',
    severity: 2,
  })
  const team: [string, CaseRole][] = [
    ['hugo', 'communications'],
    ['elise', 'communications'],
    ['ines', 'legal'],
  ]
  for (const [key, role] of team) {
    const { memberId } = await who(key)
    const { roleId } = await offerRole(await who('claire'), { caseId, memberId, role })
    await acceptRole(await who(key), { roleId })
  }
  const { claimId } = await logClaim(await who('claire'), { caseId, words: 'The reply came from us.', origin: 'post' })
  await confirmClaim(await who('claire'), { claimId, expectedVersion: 1, finding: 'Seen.', note: 'Seen in the log.' })
  return { caseId, claimId }
}

/** Words rewritten so many times, each version with its share of the votes; the last one is in review. */
async function statement(who: Who, caseId: string, claimId: string, { versions, votes }: typeof LONG): Promise<string> {
  const [hugo, elise] = [await who('hugo'), await who('elise')]
  const words = (n: number) => [
    {
      channel: 'x' as const,
      language: 'en' as const,
      audience: 'public' as const,
      title: null,
      blocks: [
        { elements: ['known' as const], text: `The reply came from us, as said ${n} times.`, asserts: [claimId] },
      ],
    },
  ]
  const { statementId } = await draftStatement(hugo, { caseId, kind: 'social_post', variants: words(1) })
  for (let version = 1; version <= versions; version++) {
    if (version > 1) await saveDraft(hugo, { statementId, expectedRevision: version - 1, variants: words(version) })
    await submitStatement(hugo, { statementId, expectedRevision: version })
    for (let vote = 0; vote < votes / versions; vote += 2) {
      await approveStatement(elise, { ...(await reading(statementId)), lane: 'communications' })
      await withdrawVote(elise, { statementId, reason: 'Not yet.' })
    }
  }
  return statementId
}

async function voted(ines: Actor, statementId: string): Promise<number> {
  const read = await reading(statementId)
  const began = performance.now()
  await approveStatement(ines, { ...read, lane: 'legal' })
  await withdrawVote(ines, { statementId, reason: 'Not yet.' })
  return performance.now() - began
}

/** What somebody who opens the statement reads, and votes on. */
async function reading(statementId: string) {
  const { rows } = await eyes.query(
    `select encode(r.content_hash, 'hex') as content, encode(r.policy_hash, 'hex') as policy from reviews r join versions v on v.org_id = r.org_id and v.id = r.version_id where v.statement_id = $1 order by v.n desc, r.round desc limit 1`,
    [statementId],
  )
  return { statementId, contentHash: rows[0].content as string, policyHash: rows[0].policy as string }
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}
