import { importPastCases } from '#domain/library/import.ts'
import type { Environment } from '#env'
import { type Address, migrate, startDatabase } from './database.ts'
import { step } from './terminal.ts'

/** A database ready to serve. In production, schema and data change by command only, never by starting. */
export async function prepareDatabase(env: Environment): Promise<Address> {
  const address = await step('Database', () => startDatabase(env))
  if (env.MODE === 'production') return address
  try {
    await step('Schema', () => migrate(env, address))
    await step('Past cases', () => importPastCases(address.adminUrl))
    return address
  } catch (error) {
    await address.stop()
    throw error
  }
}
