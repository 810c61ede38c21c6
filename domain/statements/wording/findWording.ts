import { z } from 'zod'
import { channelTypes, elements, languages } from '#db/schema/words.ts'
import { idOf } from '../../input.ts'
import type { Reader } from '../../read/reader.ts'
import { BadInput, NotFound } from '../../refusal.ts'
import { versionShape } from '../shape.ts'
import { keyOfVariant } from '../words.ts'
import type { WordingFinding } from './finding.ts'
import { checkAgainst, type Material, materialSql } from './said.ts'

const ids = z
  .array(idOf('Claim'))
  .max(250)
  .nullish()
  .transform((list) => list ?? [])
const Typed = z.object({
  statementId: idOf('Statement'),
  // Words still being typed: whatever they hold, they are read and refused nothing. Saving them is another matter.
  variants: z
    .array(
      z.object({
        channel: z.enum(channelTypes),
        language: z.enum(languages),
        audience: z.string(),
        title: z.string().max(65_536).nullish(),
        blocks: z
          .array(
            z.object({
              elements: z.array(z.enum(elements)).max(6),
              text: z.string().max(65_536),
              asserts: ids,
              denies: ids,
              acknowledges: ids,
              decisions: z
                .array(z.string())
                .max(250)
                .nullish()
                .transform((list) => list ?? []),
            }),
          )
          .max(40),
      }),
    )
    .max(40),
})

/** What can be said against words as they are being written, held against everything that is known and out on the case. */
export async function findWording(read: Reader, raw: unknown): Promise<WordingFinding[]> {
  const { statementId, variants } = understood(raw)
  const [material] = await read.query<Material | null>(
    `select ${materialSql.replaceAll('@.', 'root.')} as x from versions root where (${versionShape.visible.replaceAll('~.', 'root.')}) and root.statement_id = $1::uuid order by root.n desc limit 1`,
    [statementId],
  )
  if (!material) throw new NotFound()
  const draft = variants.map((variant) => ({
    ...variant,
    key: keyOfVariant(variant as never),
    title: variant.title ?? null,
  }))
  return checkAgainst({ ...material, draft }, read.asking.now)
}

function understood(raw: unknown): z.output<typeof Typed> {
  const result = Typed.safeParse(raw)
  if (result.success) return result.data
  const [issue] = result.error.issues
  if (issue?.code === 'custom' && issue.params?.refusal === 'NOT_FOUND') throw new NotFound()
  throw new BadInput(issue?.message ?? 'Malformed input', (issue?.path ?? []).map(String))
}
