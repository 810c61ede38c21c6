import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { z } from 'zod'
import type { LineOrigin } from '#db/schema/lines.ts'
import { versions } from '#db/schema/versions.ts'
import { hex } from '../canonical.ts'
import type { LockedCase } from '../cases/lock.ts'
import { idOf, line } from '../input.ts'
import { NotFound, Refusal } from '../refusal.ts'
import type { Act } from '../verb.ts'
import { checkNumbers, lockLine, refuseLine } from './clearedLine.ts'
import { render } from './holdingLine.ts'
import { variantsOf } from './lock.ts'
import { fillingInput, readFilling } from './slots.ts'
import type { VariantWords } from './words.ts'

export const fillInput = z.object({
  id: idOf('Statement'),
  slots: fillingInput.max(20),
  variantKeys: z.array(line(60)).max(40).nullish(),
})

/** The line's own words with its blanks filled, and where they come from: all its texts, or those that were chosen. */
export async function fillLine(act: Act<unknown>, subject: LockedCase, chosen: z.output<typeof fillInput>) {
  const { tx, actor } = act
  const found = await lockLine(act, await newestOf(act, chosen.id))
  refuseLine(act, found, subject, null)
  const filling = readFilling(found.line.slots, chosen.slots)
  await checkNumbers(act, filling)
  const texts = await variantsOf(tx, actor, found.id)
  const stray = chosen.variantKeys?.find((key) => !texts.some((text) => text.key === key))
  if (stray) throw new Refusal('INVALID_INPUT', { path: ['holdingLine', 'variantKeys'], found: stray })
  const wanted = texts.filter(({ key }) => !chosen.variantKeys?.length || chosen.variantKeys.includes(key))
  const origin: LineOrigin = {
    line: found.statementId,
    version: found.id,
    contentHash: hex(found.contentHash as Uint8Array),
    slots: filling,
  }
  return { kind: 'holding_line' as const, variants: render(wanted, found.line, filling) as VariantWords[], origin }
}

/** The version that stands; of a line that never was cleared, the newest, which is then refused as not cleared. */
async function newestOf({ tx, actor }: Act<unknown>, lineId: string): Promise<string> {
  const all = await tx
    .select({ id: versions.id, state: versions.state })
    .from(versions)
    .where(and(eq(versions.orgId, actor.orgId), eq(versions.statementId, lineId), isNotNull(versions.line)))
    .orderBy(desc(versions.n))
  const found = all.find(({ state }) => state === 'approved') ?? all[0]
  if (!found) throw new NotFound()
  return found.id
}
