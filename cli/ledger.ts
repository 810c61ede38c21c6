import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { signer } from '#db/client.ts'
import { installation } from '#domain/ledger/anchorCommonRoot.ts'
import { keysHeld, keysOf, revokeKey } from '#domain/ledger/keys.ts'
import type { Trust } from '#domain/ledger/manifest.ts'
import { printKey } from '#domain/ledger/note.ts'
import { asSigner, originOf } from '#domain/ledger/signer.ts'
import { inEachOrganisation } from '#domain/organisations/each.ts'
import { env } from '#env'
import { signingOf } from '#jobs/sinks/given.ts'
import { Misused, Refused } from './command.ts'
import { withDatabase } from './database.ts'

export const usage = [
  ['ledger key', 'make a key that signs the ledger, for LEDGER_KEYS; it is shown once and kept nowhere'],
  [
    'ledger keys [--json]',
    'the public keys of each organisation and of the installation, in the form of keys.json, to be handed to whoever verifies',
  ],
  ['ledger revoke --key <id> --last-size <n>', 'a key may be in other hands: from there on, its word is not taken'],
] as const

const acts: Record<string, (given: Given) => Promise<void>> = { key: makeKey, keys: listKeys, revoke }
const options = {
  json: { type: 'boolean', default: false },
  key: { type: 'string' },
  'last-size': { type: 'string' },
} as const
const read = (args: string[]) => parseArgs({ args, options, allowPositionals: true })
type Given = ReturnType<typeof read>['values']

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = read(args)
  const act = acts[positionals[0] ?? '']
  if (!act || positionals.length > 1) throw new Misused('Say what to do with the ledger: key, keys or revoke.')
  await act(values)
}

async function makeKey(): Promise<void> {
  console.log(randomBytes(32).toString('base64'))
  console.error(
    'Put it first in LEDGER_KEYS, before the keys that are there; for 30 days both sign. Keep no other copy.',
  )
}

async function listKeys({ json }: Given): Promise<void> {
  const { seeds } = signingOf(env)
  const listed: Trust[] = []
  let ofAll: Trust['installation']
  await withDatabase(async () => {
    const { origin } = await installation()
    ofAll = { origin, keys: keysHeld(origin, seeds).map(printKey) }
    await inEachOrganisation(async ({ orgId }) => {
      const [origin, facts] = await asSigner(orgId, async (sql) => [
        await originOf(sql, orgId),
        await keysOf(sql, orgId),
      ])
      const revoked = facts.flatMap(({ keyId, lastSize }) => (lastSize === null ? [] : [{ keyId, lastSize }]))
      const keys = keysHeld(origin, seeds).map(printKey)
      listed.push({ origin, keys, ...(revoked.length > 0 && { revoked }), ...(ofAll && { installation: ofAll }) })
    })
  })
  console.log(
    json ? JSON.stringify(listed) : [...listed.flatMap(({ keys }) => keys), ...(ofAll?.keys ?? [])].join('\n'),
  )
}

async function revoke({ key, 'last-size': size }: Given): Promise<void> {
  const lastSize = Number(size)
  if (!key || !Number.isSafeInteger(lastSize) || lastSize < 0) throw new Misused('Say --key <id> and --last-size <n>.')
  const revoked = await withDatabase(async () => {
    const { rows } = await signer().query<{ id: string }>('select id from organisations order by id')
    for (const { id } of rows) {
      const keys = await asSigner(id, (sql) => keysOf(sql, id))
      const found = keys.find(({ keyId }) => keyId === key)
      if (found?.lastSize === null) {
        await revokeKey(id, key, lastSize)
        return true
      }
    }
    return false
  })
  if (!revoked) throw new Refused('No organisation has this key, or it is revoked already.')
  console.log(`${key} is revoked: beyond ${lastSize} its word is not taken. Put a new key first in LEDGER_KEYS.`)
}
