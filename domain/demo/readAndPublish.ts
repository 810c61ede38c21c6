import { and, desc, eq } from 'drizzle-orm'
import { decisions } from '#db/schema/cases.ts'
import { reviews, variants, versions } from '#db/schema/versions.ts'
import { hex } from '../canonical.ts'
import { NotFound } from '../refusal.ts'
import { publishVariant } from '../statements/publish.ts'
import { recordPublication } from '../statements/recordPublication.ts'
import { transact, type Work } from '../transact.ts'
import type { Play } from './play.ts'

/** The hashes somebody who opens the statement votes on. */
export async function toRead(
  play: Play,
  key: string,
  statementId: string,
): Promise<{ statementId: string; contentHash: string; policyHash: string }> {
  return reading(play, key, async ({ tx }, orgId) => {
    const [row] = await tx
      .select({ content: reviews.contentHash, policy: reviews.policyHash })
      .from(reviews)
      .innerJoin(versions, and(eq(versions.orgId, reviews.orgId), eq(versions.id, reviews.versionId)))
      .where(and(eq(reviews.orgId, orgId), eq(versions.statementId, statementId)))
      .orderBy(desc(versions.n))
      .limit(1)
    return row && { statementId, contentHash: hex(row.content), policyHash: hex(row.policy) }
  })
}

export async function decisionOf(play: Play, caseId: string, number: number): Promise<string> {
  return reading(play, 'claire', async ({ tx }, orgId) => {
    const [row] = await tx
      .select({ id: decisions.id })
      .from(decisions)
      .where(and(eq(decisions.orgId, orgId), eq(decisions.caseId, caseId), eq(decisions.number, number)))
    return row?.id
  })
}

/** Every variant of the newest version: through the gate at one minute, said to be out at the next. */
export async function publishAll(
  play: Play,
  key: string,
  opened: number,
  out: number,
  statementId: string,
  link: (variantKey: string) => string,
  staffNotToldReason: string | null = null,
): Promise<void> {
  const texts = await reading(play, key, ({ tx }, orgId) =>
    tx
      .select({ key: variants.key, hash: variants.variantHash, n: versions.n })
      .from(variants)
      .innerJoin(versions, and(eq(versions.orgId, variants.orgId), eq(versions.id, variants.versionId)))
      .where(and(eq(variants.orgId, orgId), eq(versions.statementId, statementId)))
      .orderBy(desc(versions.n), variants.key),
  )
  for (const text of texts.filter(({ n }) => n === texts[0]?.n)) {
    const { publicationId } = await publishVariant(await play.as(key, opened), {
      statementId,
      variantKey: text.key,
      variantHash: hex(text.hash ?? new Uint8Array()),
      staffNotToldReason,
    })
    await recordPublication(await play.as(key, out), { publicationId, link: link(text.key) })
  }
}

async function reading<T>(
  play: Play,
  key: string,
  read: (work: Work, orgId: string) => Promise<T | undefined>,
): Promise<T> {
  const actor = await play.as(key, 0)
  const found = await transact(actor, (work) => read(work, actor.orgId))
  if (found === undefined) throw new NotFound()
  return found
}
