import { findActor } from '../people/findActor.ts'
import { type Accepting, acceptInvitation, type Shown, showInvitation } from './acceptInvitation.ts'
import { askReset } from './askReset.ts'
import { asPersona, type DemoHouse, demoHouses } from './asPersona.ts'
import { type Confirming, confirmAsPersona, confirmWithPassword, waysToConfirm } from './confirm.ts'
import { end, type Handoff, type Opened, redeem, type Visit } from './handoff.ts'
import { type SignInRefusal, SignInRefused } from './refused.ts'
import { type Resetting, resetPassword, showReset } from './resetPassword.ts'
import { digestOf, isSecret, keyFor } from './secret.ts'
import { type Credentials, withPassword } from './withPassword.ts'
import { intend, type Linked, type Purpose, type Vouched, withProvider } from './withProvider.ts'

export type { DemoHouse, Persona } from './asPersona.ts'
export type { Opened, Visit } from './handoff.ts'
export type { SignInRefusal } from './refused.ts'
export type { Purpose, Vouched } from './withProvider.ts'

/** Done, or the one sentence a person may read about why not. */
export type Tried<Done> = Done | { readonly refused: SignInRefusal; readonly retryAfter: number | null }

/** The doors of the house. They answer pages in this process only; over HTTP they do not exist. */
export type SignIn = {
  readonly demo: boolean
  demoHouses(): Promise<DemoHouse[]>
  withPassword(credentials: Credentials, visit: Visit): Promise<Tried<Handoff>>
  asPersona(email: string): Promise<Tried<Handoff>>
  intend(purpose: Purpose, session: string | null): Promise<Tried<{ readonly intent: string }>>
  withProvider(vouched: Vouched, intent: string | null, session: string | null): Promise<Tried<Handoff | Linked>>
  /** How whoever is signed in can prove it again; null when nobody is. */
  waysToConfirm(session: string | null): Promise<Confirming | null>
  confirmWithPassword(session: string | null, password: string): Promise<Tried<Handoff>>
  confirmAsPersona(session: string | null): Promise<Tried<Handoff>>
  /** What an invitation's link opens to whoever looks at it; null when it opens nothing. */
  showInvitation(secret: string, session: string | null): Promise<Shown | null>
  acceptInvitation(accepting: Accepting, visit: Visit, session: string | null): Promise<Tried<Handoff>>
  /** A mail with a link, for whoever reads that mailbox; the same answer for a mailbox that is nobody's. */
  askReset(email: string, visit: Visit): Promise<Tried<{ readonly asked: true }>>
  showReset(secret: string): Promise<{ readonly email: string } | null>
  resetPassword(resetting: Resetting, visit: Visit): Promise<Tried<{ readonly reset: true }>>
  /** Turns a handoff into a session; `carried` is what the browser held until now. */
  redeem(handoff: string, carried: string | null, visit: Visit): Promise<Tried<Opened>>
  signOut(session: string): Promise<void>
  /** What went wrong between us and a provider, for the log alone. */
  note(reason: string): void
  isSignedIn(session: string): Promise<boolean>
}

type House = {
  readonly demo: boolean
  readonly secret: string
  readonly log: { warn(about: object, message: string): void }
}

export function openSignIn({ demo, secret, log }: House): SignIn {
  const key = keyFor('why a browser went to the identity provider', secret)
  return {
    demo,
    demoHouses: async () => (demo ? demoHouses() : []),
    withPassword: (credentials, visit) => tried(() => withPassword(credentials, visit)),
    asPersona: (email) => tried(() => onlyInDemo(() => asPersona(email))),
    intend: (purpose, session) => tried(async () => ({ intent: await intend(purpose, session, key) })),
    withProvider: (vouched, intent, session) => tried(() => withProvider(vouched, intent, session, key)),
    waysToConfirm: (session) => waysToConfirm(session, demo),
    confirmWithPassword: (session, password) => tried(() => confirmWithPassword(session, password)),
    confirmAsPersona: (session) => tried(() => onlyInDemo(() => confirmAsPersona(session))),
    showInvitation,
    acceptInvitation: (accepting, visit, session) => tried(() => acceptInvitation(accepting, visit, session)),
    askReset: (email, visit) => tried(() => askReset(email, visit)),
    showReset,
    resetPassword: (resetting, visit) => tried(() => resetPassword(resetting, visit)),
    redeem: (handoff, carried, visit) => tried(() => redeem(handoff, carried, visit)),
    signOut: end,
    note: (reason) => log.warn({ outcome: 'PROVIDER_REFUSED', reason }, 'sign-in refused'),
    isSignedIn: async (session) => isSecret(session) && (await findActor('session', digestOf(session))) !== null,
  }

  async function onlyInDemo<Done>(work: () => Promise<Done>): Promise<Done> {
    if (!demo) throw new SignInRefused('NOT_HERE', 'personas exist in demo and test modes only')
    return work()
  }

  async function tried<Done>(work: () => Promise<Done>): Promise<Tried<Done>> {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof SignInRefused)) throw error
      log.warn({ outcome: error.code, reason: error.message }, 'sign-in refused')
      return { refused: error.code, retryAfter: error.retryAfter }
    }
  }
}
