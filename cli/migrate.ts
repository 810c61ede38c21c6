import { importPastCases } from '#domain/library/import.ts'
import { carryOver } from '#domain/private/carryOver.ts'
import { env } from '#env'
import { migrate } from '../server/database.ts'
import { withDatabase } from './database.ts'

export const usage = [['migrate', 'bring the database to this version: roles, schema, shipped past cases']] as const

export async function run(): Promise<void> {
  await withDatabase(async (address) => {
    await migrate(env, address)
    await carryOver()
    const cases = await importPastCases(address.adminUrl)
    console.log(`The database is at this version, with ${cases} past cases.`)
  })
}
