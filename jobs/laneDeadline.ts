import { z } from 'zod'
import { deadlineMarks, lanes } from '#db/schema/words.ts'
import { passDeadline } from '#domain/statements/passDeadline.ts'
import { sweepAllDeadlines } from '#domain/statements/sweepDeadlines.ts'
import { systemActor } from '#domain/system.ts'

const Payload = z.object({ orgId: z.uuid(), reviewId: z.uuid(), lane: z.enum(lanes), mark: z.enum(deadlineMarks) })

/** A lane's time is half gone, gone, or gone twice. */
export async function laneDeadline(raw: unknown): Promise<void> {
  const { orgId, ...mark } = Payload.parse(raw)
  await passDeadline(systemActor(orgId), mark)
}

/** Every minute: what a process that died did not tell. */
export const sweepDeadlines = async (): Promise<void> => sweepAllDeadlines()
