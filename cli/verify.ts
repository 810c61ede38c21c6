import { signer } from '#db/client.ts'
import { asSigner, originOf } from '#domain/ledger/signer.ts'
import { usage as ofBundle, runCommand } from '#domain/ledger/verifier/command.ts'
import { type Verified, verifyLedger } from '#domain/ledger/verify.ts'
import { env } from '#env'
import { signingOf } from '#jobs/sinks/given.ts'
import { withDatabase } from './database.ts'

export const usage = [
  [
    'verify [--json]',
    'read every ledger of the live database through: 0 intact, 1 broken and where, 2 something is in reserve',
  ],
  [ofBundle, 'check an evidence bundle, offline: 0 valid, 1 broken, 2 valid with reservations, 64 not read'],
] as const

export async function run(args: string[]): Promise<void> {
  if (args.every((arg) => arg === '--json')) return verifyLive(args.length > 0)
  const { exit, said, complained } = await runCommand(args)
  if (said) console.log(said)
  if (complained) console.error(complained)
  process.exitCode = exit
}

type Told = Verified & { organisation: string; origin: string }

async function verifyLive(json: boolean): Promise<void> {
  const told = await withDatabase(verifyAll)
  console.log(json ? JSON.stringify(told) : told.flatMap(sentences).join('\n'))
  if (told.some(({ verdict }) => verdict === 'broken')) process.exitCode = 1
  else if (told.some(({ verdict }) => verdict === 'reserved')) process.exitCode = 2
}

async function verifyAll(): Promise<Told[]> {
  const signing = signingOf(env)
  const { rows } = await signer().query<{ id: string; name: string }>('select id, name from organisations order by id')
  const told: Told[] = []
  for (const { id, name } of rows) {
    const origin = await asSigner(id, (sql) => originOf(sql, id))
    told.push({ organisation: name, origin, ...(await verifyLedger(id, signing)) })
  }
  return told
}

const verdicts = {
  intact: 'intact: as it was sealed, signed and kept outside',
  reserved: 'nothing is broken, but',
  broken: 'BROKEN',
} as const

function sentences({ organisation, origin, size, verdict, findings }: Told): string[] {
  const first = findings.find(({ position }) => position !== null)
  const since = verdict === 'broken' && first ? `, first at position ${first.position}` : ''
  return [
    `${organisation} (${origin}): ${size} events, ${verdicts[verdict]}${since}`,
    ...findings.map(({ code, position }) => `  ${code}${position === null ? '' : ` at position ${position}`}`),
  ]
}
