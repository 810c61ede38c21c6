import { setTimeout as pause } from 'node:timers/promises'
import { GraphQLError } from 'graphql'
import type { Language } from '#db/schema/words.ts'
import { storeFile } from '#domain/files/storeFile.ts'
import { globalId, newId } from '#domain/id.ts'
import { NotFound, Refusal } from '#domain/refusal.ts'
import type { SignIn } from '#domain/sign-in/signIn.ts'
import type { Say } from '#graphql/caller.ts'
import type { Facts, Log } from '#graphql/context.ts'
import type { Door } from '#graphql/door.ts'
import { present, printed } from '#graphql/errors.ts'
import type { Answer, Sent } from '#graphql/execute.ts'

/** Who asks from a page: the value of the cookie, and the language of the page. */
export type Asker = {
  readonly session: string | null
  readonly language: Language
  readonly idempotencyKey?: string | null
}

/** What the pages reach of the house: the contract, and the door one comes in by. */
export type Bridge = {
  /** Answers whoever is signed in; anyone else is told UNAUTHENTICATED, whatever they ask. */
  run(sent: Sent, asker: Asker): Promise<Answer>
  /** Keeps a file with a case; or says, in the language of the page, why not. */
  storeFile(
    file: { caseId: string; name: string; bytes: Uint8Array; isCapture: boolean },
    asker: Asker,
  ): Promise<{ id: string } | { code: string; message: string }>
  readonly signIn: SignIn
}

type Given = { door: Pick<Door, 'execute' | 'identify'>; signIn: SignIn; say: Say; log: Log }

export function openBridge({ door, signIn, say, log }: Given): Bridge {
  return {
    signIn,
    async storeFile(file, { session, language }) {
      const actor = session ? await door.identify.bySession(session) : null
      if (!actor) throw new NotFound()
      try {
        return { id: globalId('File', (await storeFile(actor, file)).fileId) }
      } catch (error) {
        if (error instanceof Refusal) return { code: error.code, message: say(error.code, language) }
        throw error
      }
    },
    async run(sent, { session, language, idempotencyKey = null }) {
      const requestId = newId()
      try {
        const actor = session ? await door.identify.bySession(session) : null
        if (!actor) return { errors: [{ message: 'Sign in.', extensions: { code: 'UNAUTHENTICATED' } }] }
        const facts: Facts = {}
        const ask = () =>
          door.execute(sent, { actor, language, requestId, idempotencyKey, dryRun: false, facts, log, say })
        const answer = await patiently(ask)
        if (isOverdrawn(answer))
          log.warn({ requestId, person: actor.personId, ...facts }, 'a page was refused: its person has no points left')
        return answer
      } catch (error) {
        const masked = new GraphQLError('', { originalError: error as Error })
        return { errors: [printed(present(masked, { say, language, requestId, log }))] }
      }
    },
  }
}

const longestWait = 10_000
/** What is asked for at first is often given back within a moment: the wait is not as long as the contract says. */
const betweenTries = 500

/**
 * A page that reads itself anew at each event can outrun its person's points, in a storm of all times: it comes late then,
 * and never as an error. What was refused for want of points was not begun, so that asking again repeats nothing.
 */
async function patiently(ask: () => Promise<Answer>): Promise<Answer> {
  for (let waited = 0; ; ) {
    const answer = await ask()
    if (!isOverdrawn(answer) || waited >= longestWait) return answer
    waited += betweenTries
    await pause(betweenTries)
  }
}

const isOverdrawn = ({ errors }: Answer) => errors?.[0]?.extensions?.code === 'RATE_LIMITED'

/** Within reach of the pages, which are bundled apart from everything here. */
export function register(bridge: Bridge): void {
  Object.assign(globalThis, { [Symbol.for('sangfroid')]: bridge })
}
