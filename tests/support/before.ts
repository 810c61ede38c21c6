import { readFileSync } from 'node:fs'

// What has gone before a browser test begins: people act through the contract, as their pages do, without the pages.

// biome-ignore lint/suspicious/noExplicitAny: an answer has the form of its question
type Ask = (operation: string, variables: object) => Promise<any>

const documents = Object.entries<string>(JSON.parse(readFileSync('graphql/documents.json', 'utf8')))
const entered = new Map<string, Promise<string>>()

/** Hands roles of a case to people: offered by Claire, and taken. */
export async function giveRoles(room: string, roles: readonly (readonly [role: string, name: string])[]) {
  const claire = as('Claire Vasseur')
  const reference = referenceOf(room)
  const team = await claire('CaseTeam', { reference, choosing: true })
  for (const [role, name] of roles) {
    const memberId = team.people.nodes.find((one: { name: string }) => one.name === name)?.id
    await claire('OfferRole', { input: { caseId: team.case.id, memberId, role } })
    const theirs = as(name)
    const offered = (await theirs('CaseTeam', { reference, choosing: false })).case.roles.find(
      (one: Offer) => one.person?.name === name && one.role === role && !one.heldAt && !one.endedAt,
    )
    await theirs('AcceptRole', { input: { roleId: offered.id } })
  }
}

type Offer = { person: { name: string } | null; role: string; heldAt: string | null; endedAt: string | null }

/** The first claim of a case, and what Claire found of it. */
export async function settleClaim(room: string, words: string, finding: 'Confirm' | 'Refute', link: string) {
  const claire = as('Claire Vasseur')
  const facts = await claire('CaseFacts', { reference: referenceOf(room) })
  await claire('LogClaim', { input: { caseId: facts.case.id, words, origin: 'POST' } })
  const logged = (await claire('CaseFacts', { reference: referenceOf(room) })).case.claims.nodes
  const { id, version } = logged.find((claim: { words: string }) => claim.words === words)
  await claire(`${finding}Claim`, { input: { claimId: id, expectedVersion: version, link } })
}

const referenceOf = (room: string) => room.split('/').at(-1)

function as(name: string): Ask {
  const url = process.env.SANGFROID_E2E_URL ?? ''
  const key = `${url} ${name}`
  return async function ask(operation, variables) {
    const known = entered.get(key)
    const cookie = known ?? enter(url, name)
    entered.set(key, cookie)
    const reply = await fetch(`${url}/api/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, cookie: await cookie },
      body: JSON.stringify({ documentId: idOf(operation), variables }),
    })
    const { data, errors } = (await reply.json()) as {
      data: Record<string, { userErrors?: object[] }>
      errors?: object[]
    }
    if (reply.status === 401 && known && entered.delete(key)) return ask(operation, variables) // somebody ended it since
    const faults = [...(errors ?? []), ...Object.values(data ?? {}).flatMap((payload) => payload?.userErrors ?? [])]
    if (faults.length > 0) throw new Error(`${operation} as ${name}: ${JSON.stringify(faults)}`)
    return data
  }
}

function idOf(operation: string): string {
  const found = documents.find(([, text]) => new RegExp(`(?:query|mutation) ${operation}\\b`).test(text))
  if (!found) throw new Error(`No page says ${operation}.`)
  return found[0]
}

/** By the demonstration's own door, as somebody without script goes through it. */
async function enter(url: string, name: string): Promise<string> {
  const page = await (await fetch(`${url}/sign-in`)).text()
  const persona = page.split('value="').find((part) => part.includes(`<b>${name}</b>`))
  const form = new FormData()
  form.set(/\$ACTION_ID_[0-9a-f]+/.exec(page)?.[0] ?? '', '')
  form.set('next', '/')
  form.set('persona', persona?.split('"')[0] ?? '')
  const reply = await fetch(`${url}/sign-in`, {
    method: 'POST',
    body: form,
    headers: { origin: url },
    redirect: 'manual',
  })
  return reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
