import type { Signatures } from './bundle.ts'
import { commonRootFiles } from './commonRootProofs.ts'
import { keysHeld } from './keys.ts'
import { noteKey, printKey } from './note.ts'
import { signNote } from './sign.ts'
import { asSigner, originOf } from './signer.ts'
import type { Signing } from './sink.ts'

/** What was signed up to a size, and by which keys; the bundle is signed by the key that signed the checkpoint of that size. */
export const signaturesUpTo = (orgId: string, size: number, { seeds }: Signing): Promise<Signatures> =>
  asSigner(orgId, async (sql) => {
    const origin = await originOf(sql, orgId)
    const checkpoints = await sql<{ note: string; keyId: string; signedAt: Date }>(
      'select note, key_id as "keyId", signed_at as "signedAt" from checkpoints where org_id = $1 and size <= $2 order by size',
      [orgId, size],
    )
    const last = checkpoints.at(-1)
    const keys = await sql<{ publicKey: Buffer; introduction: string | null }>(
      'select public_key as "publicKey", introduction from ledger_keys where org_id = $1 and added_at <= $2 order by added_at, key_id',
      [orgId, last?.signedAt ?? new Date(0)],
    )
    const key = keysHeld(origin, seeds).find(({ id }) => id === last?.keyId)
    return {
      origin,
      checkpoints: checkpoints.map(({ note }) => note),
      introductions: keys.flatMap(({ introduction }) => introduction ?? []),
      keys: keys.map(({ publicKey }) => printKey(noteKey(origin, Uint8Array.from(publicKey)))),
      ...(last && { commonRoots: () => commonRootFiles(orgId, size, last.signedAt) }),
      ...(key && { sign: (body: string) => signNote(body, key) }),
    }
  })
