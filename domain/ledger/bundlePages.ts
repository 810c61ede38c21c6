import { sql } from 'drizzle-orm'
import { type Compared, redline } from '../statements/redline.ts'
import { systemActor } from '../system.ts'
import { transact } from '../transact.ts'

export type Seen = {
  readonly contents: Set<string>
  readonly policies: Set<string>
  readonly rules: Set<string>
  /** By the name that they have in the bundle: whose digest it is, and which events keep it. */
  readonly files: Map<string, { readonly hash: string; readonly positions: number[] }>
  readonly votes: Map<string, { position: number; type: string; lane: string; member: string }[]>
}

/** What a version changed of the one before, for somebody who reads: removed words in [- -], added ones in {+ +}. */
export async function asRedline(orgId: string, hash: string): Promise<string | null> {
  const [to, from] = await transact(systemActor(orgId), async ({ tx }) => {
    const { rows } = await tx.execute<{ n: number; variants: Compared[]; mine: boolean }>(
      sql`select v.n, encode(v.content_hash, 'hex') = ${hash} as mine,
             (select json_agg(json_build_object('key', a.key, 'title', a.title, 'blocks', a.blocks) order by a.key) from variants a where a.org_id = v.org_id and a.version_id = v.id) as variants
            from versions v join versions m on m.org_id = v.org_id and m.statement_id = v.statement_id and m.content_hash = decode(${hash}, 'hex')
           where v.org_id = ${orgId}::uuid and (v.content_hash = m.content_hash or v.content_hash = m.parent_hash)`,
    )
    return [rows.find(({ mine }) => mine), rows.find(({ mine }) => !mine)]
  })
  if (!to || !from) return null
  const { variants } = redline(from, to)
  const marks = { same: ['', ''], added: ['{+', '+}'], removed: ['[-', '-]'] } as const
  const blocks = variants.map(({ key, title, blocks }) => {
    const shown = [...(title ? [title] : []), ...blocks].map(({ parts }) =>
      parts.map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`).join(''),
    )
    return [`== ${key}`, ...shown].join('\n\n')
  })
  return `v${from.n} → v${to.n}\n\n${blocks.join('\n\n')}\n`
}
