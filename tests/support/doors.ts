import { hashPassword } from '#domain/sign-in/password.ts'
import { openSignIn, type SignIn } from '#domain/sign-in/signIn.ts'
import { asSuperuser } from '#tests/support/postgres.ts'

export const visit = { address: '192.0.2.7', agent: 'Firefox on a laptop' }
export const passphrase = 'trois merles sur le toit rouge'

/** The doors of a demonstration, and what they told the log. */
export function doors({ demo = true } = {}): SignIn & { told: string[] } {
  const told: string[] = []
  const log = { warn: (about: object) => void told.push((about as { reason: string }).reason) }
  return { ...openSignIn({ demo, secret: 'not-a-secret-installation-of-the-tests', log }), told }
}

/** Gives a person of the world a password; answers their address. */
export async function withAPassword(memberId: string, password = passphrase): Promise<string> {
  const [row] = await asSuperuser<{ email: string }>(
    'update people set password_hash = $2 where id = (select person_id from members where id = $1) returning email',
    [memberId, await hashPassword(password)],
  )
  return row?.email ?? ''
}

/** A session opened the way a page does it: proof, handoff, secret. */
export async function enter(signIn: SignIn, memberId: string, carried: string | null = null): Promise<string> {
  const [row] = await asSuperuser<{ email: string }>(
    'select p.email from people p join members m on m.person_id = p.id where m.id = $1',
    [memberId],
  )
  const proved = await signIn.asPersona(row?.email ?? '')
  if ('refused' in proved) throw new Error(proved.refused)
  return open(signIn, proved.handoff, carried)
}

export async function open(signIn: SignIn, handoff: string, carried: string | null = null): Promise<string> {
  const opened = await signIn.redeem(handoff, carried, visit)
  if ('refused' in opened) throw new Error(opened.refused)
  return opened.secret
}

/** The events of one person's acts, oldest first. */
export async function eventsBy(memberId: string): Promise<string[]> {
  const rows = await asSuperuser<{ type: string }>('select type from events where actor_id = $1 order by at, id', [
    memberId,
  ])
  return rows.map(({ type }) => type)
}
