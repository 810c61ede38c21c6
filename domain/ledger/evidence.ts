import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { evidenceBundles } from '#db/schema/evidenceBundles.ts'
import type { Actor } from '../actor.ts'
import { NotFound, Refusal, refuse } from '../refusal.ts'
import { systemActor } from '../system.ts'
import { transact } from '../transact.ts'
import { ChangedMeanwhile } from './archive.ts'
import { writeBundle } from './bundle.ts'
import { signCheckpoint } from './checkpoint.ts'
import { signaturesUpTo } from './evidenceSignatures.ts'
import { refusalToTakeEvidence } from './rules.ts'
import type { Signing } from './sink.ts'
import type { Reader } from './timelinePdf.ts'

type Asked = typeof evidenceBundles.$inferSelect
export type Evidence = { readonly name: string; readonly length: number; readonly bytes: AsyncGenerator<Uint8Array> }

const DAYS = 7
const verifier = () => readFileSync(new URL('./verifier/verify.mjs', import.meta.url))

/** Writes a bundle through once, keeping its digest alone. Run twice, it does the same. */
export async function writeEvidence(orgId: string, bundleId: string, signing: Signing): Promise<void> {
  const house = systemActor(orgId)
  const asked = await find(house, bundleId)
  if (asked.readyAt) return
  const size = (await signCheckpoint(orgId, signing))?.size
  if (!size) throw new Error('This ledger could not be signed: no bundle leaves it.')
  const written = await writtenThrough({ ...asked, size }, signing)
  await transact(house, ({ tx }) =>
    tx
      .update(evidenceBundles)
      .set({
        size,
        ...written,
        readyAt: sql`clock_timestamp()`,
        expiresAt: sql`clock_timestamp() + ${sql.raw(`interval '${DAYS} days'`)}`,
      })
      .where(and(eq(evidenceBundles.orgId, orgId), eq(evidenceBundles.id, bundleId), isNull(evidenceBundles.readyAt))),
  )
}

const ATTEMPTS = 3

/** The digest and the length of a bundle, and nothing of it. Where somebody is erased meanwhile, it is written from its beginning. */
async function writtenThrough(asked: Asked, signing: Signing): Promise<{ digest: Buffer; length: number }> {
  for (let attempt = 1; ; attempt++)
    try {
      const hash = createHash('sha256')
      let length = 0
      for await (const chunk of await bytesOf(asked, signing)) {
        hash.update(chunk)
        length += chunk.length
      }
      return { digest: hash.digest(), length }
    } catch (error) {
      if (!(error instanceof ChangedMeanwhile) || attempt === ATTEMPTS) throw error
    }
}

/**
 * The bytes of a bundle that is ready, for whoever may have it: each taking is sealed as an act. They are written anew, and
 * must be those of the first time: what was erased since cuts the stream short rather than pass for the same bundle, and
 * the bundle says from then on that it is outdated.
 */
export async function takeEvidence(actor: Actor, bundleId: string, signing: Signing): Promise<Evidence> {
  const asked = await transact(actor, async ({ tx, now, record }) => {
    const [found] = await tx
      .select()
      .from(evidenceBundles)
      .where(
        and(
          eq(evidenceBundles.orgId, actor.orgId),
          eq(evidenceBundles.id, bundleId),
          sql`(${evidenceBundles.caseId} is null or exists (select from cases c where c.org_id = ${evidenceBundles.orgId} and c.id = ${evidenceBundles.caseId}))`,
        ),
      )
    if (!found) throw new NotFound()
    refuse(refusalToTakeEvidence(actor, found))
    if (!found.readyAt || !found.expiresAt || found.expiresAt <= now || found.outdatedAt)
      throw new Refusal('WRONG_STATE')
    await record('bundle.taken', { subject: { type: 'EvidenceBundle', id: bundleId }, caseId: found.caseId })
    return found
  })
  const bytes = unchanged(await bytesOf(asked, signing), asked)
  return { name: `sangfroid-evidence-${bundleId.slice(-12)}.zip`, length: asked.length ?? 0, bytes }
}

async function* unchanged(bytes: AsyncGenerator<Uint8Array>, asked: Asked): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let held: Uint8Array | undefined
  for await (const chunk of bytes) {
    hash.update(chunk)
    if (held) yield held
    held = chunk
  }
  // The last piece is given only once all is known to be as it was.
  if (!asked.digest || !hash.digest().equals(asked.digest)) {
    await setOutdated(asked)
    throw new Error('This bundle is not what it was: ask for a new one.')
  }
  if (held) yield held
}

/** After somebody was erased: each bundle that could still be taken is written through again, and says so where it is another one now. */
export async function checkEvidence(orgId: string, signing: Signing): Promise<void> {
  const { orgId: org, readyAt, expiresAt, outdatedAt } = evidenceBundles
  const takeable = and(eq(org, orgId), isNotNull(readyAt), isNull(outdatedAt), sql`${expiresAt} > clock_timestamp()`)
  const bundles = await transact(systemActor(orgId), ({ tx }) => tx.select().from(evidenceBundles).where(takeable))
  const faults: unknown[] = []
  for (const asked of bundles)
    try {
      const { digest } = await writtenThrough(asked, signing)
      if (!asked.digest || !digest.equals(asked.digest)) await setOutdated(asked)
    } catch (fault) {
      faults.push(fault)
    }
  if (faults.length > 0) throw new AggregateError(faults, 'Not every bundle could be written through again.')
}

/** Once, and with its reason: whoever was erased since it was asked for, or else something that it is written from. */
const setOutdated = ({ orgId, id, requestedAt }: Asked): Promise<unknown> =>
  transact(systemActor(orgId), ({ tx }) => {
    const erased = sql`exists (select from erasures e where e.org_id = ${orgId}::uuid and e.at >= ${requestedAt.toISOString()}::timestamptz)`
    return tx
      .update(evidenceBundles)
      .set({
        outdatedAt: sql`clock_timestamp()`,
        outdatedWhy: sql`case when ${erased} then 'person_erased' else 'changed' end`,
      })
      .where(and(eq(evidenceBundles.orgId, orgId), eq(evidenceBundles.id, id), isNull(evidenceBundles.outdatedAt)))
  })

async function bytesOf(asked: Asked, signing: Signing): Promise<AsyncGenerator<Uint8Array>> {
  const { orgId, caseId, fromPosition, toPosition, privileged } = asked
  const size = asked.size ?? 0
  return writeBundle({
    orgId,
    size,
    scope: caseId ? { case: caseId } : { from: fromPosition ?? 0, to: toPosition ?? 0 },
    privileged,
    reader: await readerOf(asked),
    version: '1',
    signatures: await signaturesUpTo(orgId, size, signing),
    verifier: verifier(),
  })
}

/** Who is told the timeline, and how they read; nobody for a stretch of the ledger. */
async function readerOf({
  orgId,
  caseId,
  requestedBy,
  requestedAt,
  language,
  timeZone,
}: Asked): Promise<Reader | undefined> {
  if (!caseId || !language || !timeZone) return undefined
  const { rows } = await transact(systemActor(orgId), ({ tx }) =>
    tx.execute<{ reference: string; name: string }>(
      sql`select c.reference, p.name from cases c, members m join people p on p.id = m.person_id
           where c.org_id = ${orgId}::uuid and c.id = ${caseId}::uuid and m.org_id = c.org_id and m.id = ${requestedBy}::uuid`,
    ),
  )
  return rows[0] && { ...rows[0], language, timeZone, askedAt: requestedAt }
}

async function find(house: Actor, bundleId: string): Promise<Asked> {
  const [found] = await transact(house, ({ tx }) =>
    tx
      .select()
      .from(evidenceBundles)
      .where(and(eq(evidenceBundles.orgId, house.orgId), eq(evidenceBundles.id, bundleId))),
  )
  if (!found) throw new NotFound()
  return found
}
