import { parseArgs } from 'node:util'
import { say } from '#app/ui/refusals.ts'
import { type Scope, scopes } from '#db/schema/words.ts'
import { globalId } from '#domain/id.ts'
import { listTokens } from '#domain/people/listTokens.ts'
import { memberByEmail } from '#domain/people/memberByEmail.ts'
import { issueToken, withdrawToken } from '#domain/people/tokens.ts'
import { NotFound, Refusal } from '#domain/refusal.ts'
import { systemActor } from '#domain/system.ts'
import { Misused, Refused } from './command.ts'
import { withDatabase } from './database.ts'

export const usage = [
  [
    'token create --email <address> --scopes <a,b> [--name <words>] [--days <n>] [--json]',
    'make a token that acts as this person; it is shown once',
  ],
  ['token list --email <address> [--json]', 'the tokens of this person that can still be used'],
  ['token revoke --email <address> --id <token> [--json]', 'end a token at once'],
] as const

const options = {
  email: { type: 'string' },
  scopes: { type: 'string' },
  name: { type: 'string', default: 'Command line' },
  days: { type: 'string', default: '90' },
  id: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

type Given = ReturnType<typeof read>['values']
type Member = Awaited<ReturnType<typeof memberByEmail>>

const acts: Record<string, (given: Given, member: Member) => Promise<{ said: object; lines: string[] }>> = {
  create,
  list,
  revoke,
}

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = read(args)
  const act = acts[positionals[0] ?? '']
  if (!act || positionals.length > 1) throw new Misused('Say what to do with tokens: create, list or revoke.')
  const email = values.email ?? missing('--email')
  const { said, lines } = await withDatabase(async () => act(values, await memberByEmail(email))).catch(explain)
  console.log(values.json ? JSON.stringify(said) : lines.join('\n'))
}

const read = (args: string[]) => parseArgs({ args, options, allowPositionals: true })

async function create(given: Given, { orgId, memberId }: Member) {
  const wanted = (given.scopes ?? missing('--scopes')).split(',').map((scope) => scope.trim())
  const unknown = wanted.filter((scope) => !scopes.includes(scope as Scope))
  if (unknown.length > 0) throw new Misused(`There is no scope ${unknown.join(', ')}. There are: ${scopes.join(', ')}.`)
  const days = Number(given.days)
  if (!Number.isInteger(days) || days < 1 || days > 365) throw new Misused('--days is a number from 1 to 365.')
  const { tokenId, secret } = await issueToken(systemActor(orgId), {
    memberId,
    name: given.name,
    scopes: wanted as Scope[],
    expiresInDays: days,
  })
  const id = globalId('Token', tokenId)
  return {
    said: { id, token: secret, scopes: wanted, expiresInDays: days },
    lines: [String(secret), `${id}, for ${days} days. It is shown this once.`],
  }
}

async function list(_: Given, { orgId, memberId }: Member) {
  const tokens = await listTokens(systemActor(orgId), memberId)
  const lines = tokens.map(({ id, hint, name, scopes: held, expiresAt }) =>
    [id, hint, name, held.join(','), expiresAt.toISOString()].join('  '),
  )
  return { said: tokens, lines: lines.length > 0 ? lines : ['No token.'] }
}

async function revoke(given: Given, { orgId, memberId }: Member) {
  const id = given.id ?? missing('--id')
  await withdrawToken(systemActor(orgId), { tokenId: id, memberId })
  return { said: { id, revoked: true }, lines: [`${id} is revoked.`] }
}

function missing(name: string): never {
  throw new Misused(`${name} is missing.`)
}

function explain(error: unknown): never {
  if (error instanceof NotFound) throw new Refused('There is no such person, or no such token of theirs.')
  if (error instanceof Refusal) throw new Refused(`Refused: ${say(error.code, 'en')}`)
  throw error
}
