import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Actor } from '#domain/actor.ts'
import type { Signing } from '#domain/ledger/sink.ts'
import { transact } from '#domain/transact.ts'
import { directorySink } from '#jobs/sinks/directory.ts'
import { asSuperuser } from '#tests/support/postgres.ts'

const folders: string[] = []
afterAll(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true })
})

export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'sangfroid-ledger-'))
  folders.push(made)
  return made
}

/** A key and a folder outside the database, as an operator gives them. */
export const signingHouse = (seeds: readonly Uint8Array[] = [randomBytes(32)]): Signing & { folder: string } => {
  const place = folder()
  return { seeds, sinks: [directorySink(place)], folder: place }
}

/** This many facts, one transaction each. */
export async function actTimes(actor: Actor, times: number): Promise<void> {
  for (let n = 0; n < times; n++)
    await transact(actor, ({ record }) =>
      record('person.noted', { subject: { type: 'Person', id: actor.memberId }, data: { n } }),
    )
}

export const sizeOf = async (orgId: string): Promise<number> =>
  (await asSuperuser<{ n: number }>('select size::int as n from ledger_heads where org_id = $1', [orgId]))[0]?.n ?? 0
