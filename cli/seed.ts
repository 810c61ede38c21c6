import { parseArgs } from 'node:util'
import { emptyDemo } from '#db/reset.ts'
import { seedDemo } from '#domain/demo/seedDemo.ts'
import { importPastCases } from '#domain/library/import.ts'
import { env } from '#env'
import { type Address, migrate } from '../server/database.ts'
import { faultsOfDatabase } from '../server/unfit.ts'
import { Refused } from './command.ts'
import { withDatabase } from './database.ts'

export const usage = [
  ['seed', 'put the demo in, unless it is there'],
  ['seed --reset', 'empty the demo and put it in anew'],
] as const

export async function run(args: string[]): Promise<void> {
  const { reset } = parseArgs({ args, options: { reset: { type: 'boolean', default: false } } }).values
  if (env.MODE === 'production') throw new Refused('This is production: the demo has no place in it.')
  const seeded = await withDatabase(async (address) => {
    await migrate(env, address)
    await refuseRealCases(address)
    if (reset) await emptyDemo(address.adminUrl)
    await importPastCases(address.adminUrl)
    return seedDemo()
  })
  console.log(seeded ? 'The demo is in.' : 'The demo was there already; --reset puts it in anew.')
}

async function refuseRealCases({ appUrl }: Address): Promise<void> {
  const faults = await faultsOfDatabase({ ...env, MODE: 'demo' }, appUrl, { demo: true })
  if (faults.length > 0) throw new Refused(faults.join('\n'))
}
