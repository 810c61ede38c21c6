import { commonRootFiles } from '#domain/ledger/commonRootProofs.ts'
import { keysHeld } from '#domain/ledger/keys.ts'
import type { CommonRootProof } from '#domain/ledger/manifest.ts'
import { printKey } from '#domain/ledger/note.ts'
import { json } from '#tests/support/bundle.ts'
import { asSuperuser } from '#tests/support/postgres.ts'

export const installationOrigin = async (): Promise<string> =>
  (await asSuperuser<{ origin: string }>('select origin from installation'))[0]?.origin ?? ''

/** The keys of an organisation and of the installation, as an operator hands them on. */
export async function trustOf(
  orgId: string,
  seeds: readonly Uint8Array[],
  { installation = true } = {},
): Promise<string> {
  const [{ origin } = { origin: '' }] = await asSuperuser<{ origin: string }>(
    'select origin from ledger_origins where org_id = $1',
    [orgId],
  )
  const keysOf = (name: string) => ({ origin: name, keys: keysHeld(name, seeds).map(printKey) })
  return JSON.stringify({
    ...keysOf(origin),
    ...(installation && { installation: keysOf(await installationOrigin()) }),
  })
}

const later = () => new Date(Date.now() + 3_600_000)

/** What an organisation holds of common roots, one for each of its signed roots, as its bundle would in an hour. */
export async function proofsOf(orgId: string): Promise<CommonRootProof[]> {
  const proofs: CommonRootProof[] = []
  for await (const { bytes } of commonRootFiles(orgId, 1_000_000, later())) proofs.push(json(bytes))
  return proofs
}
