import { z } from 'zod'
import { releaseDue } from '#domain/statements/releaseDue.ts'
import { sweepPublications } from '#domain/statements/sweep.ts'
import { systemActor } from '#domain/system.ts'

const Payload = z.object({ orgId: z.uuid(), publicationId: z.uuid() })

/** The time that somebody chose for their words. Run early, late, twice or by two at once, it does the same. */
export async function releaseAtItsTime(raw: unknown): Promise<void> {
  const { orgId, publicationId } = Payload.parse(raw)
  await releaseDue(systemActor(orgId), { publicationId })
}

/** What came due while everything was down, and permits that ended unanswered. */
export const sweepDue = (): Promise<void> => sweepPublications()
