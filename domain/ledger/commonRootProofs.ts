import { canonicalBytes } from '../canonical.ts'
import type { BundleFile } from './archive.ts'
import { toHex } from './bytes.ts'
import { anchorName, type CommonRootProof } from './manifest.ts'
import { asSigner } from './signer.ts'

export type CommonRootRow = {
  checkpointSize: number
  checkpoint: string
  salt: Uint8Array
  index: number
  path: Uint8Array[]
  size: number
  root: Uint8Array
  note: string
}

const together = 200
/** A round may still be writing its leaves: one that appeared later would make the same bundle another one. */
const ROUND = '1 minute'

/** Of each signed root up to a size, the first common root it stood under: by then, at the latest, it was so. */
export async function* commonRootFiles(orgId: string, size: number, until: Date): AsyncGenerator<BundleFile> {
  for (let after = 0; ; ) {
    const rows = await asSigner(orgId, (sql) =>
      sql<CommonRootRow>(
        `select distinct on (r.checkpoint_size) r.checkpoint_size as "checkpointSize", c.note as checkpoint, r.salt, r.index, r.path, r.size, r.root, r.note
           from common_roots r join checkpoints c on c.org_id = r.org_id and c.size = r.checkpoint_size
          where r.org_id = $1 and r.checkpoint_size > $2 and r.checkpoint_size <= $3 and r.signed_at <= $4::timestamptz - interval '${ROUND}'
          order by r.checkpoint_size, r.signed_at limit ${together}`,
        [orgId, after, size, until],
      ),
    )
    for (const row of rows) yield { name: anchorName(row.checkpointSize), bytes: canonicalBytes(proofOf(row)) }
    if (rows.length < together) return
    after = rows.at(-1)?.checkpointSize ?? size
  }
}

const proofOf = ({ checkpoint, salt, index, path, size, root, note }: CommonRootRow): CommonRootProof => ({
  schema: 'common-root/1',
  checkpoint,
  salt: toHex(salt),
  index,
  size,
  path: path.map(toHex),
  root: toHex(root),
  note,
})
