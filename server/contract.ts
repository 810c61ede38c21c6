import type { FastifyInstance } from 'fastify'
import { type SayableCode, say as sentence } from '#app/ui/refusals.ts'
import { openSignIn } from '#domain/sign-in/signIn.ts'
import type { Environment } from '#env'
import { identify } from '#graphql/actor.ts'
import { openBridge, register } from '#graphql/bridge.ts'
import type { Say } from '#graphql/caller.ts'
import { openDoor } from '#graphql/door.ts'
import { registerFiles } from '#graphql/files.ts'
import { registerGraphql } from '#graphql/http.ts'
import { signingOf } from '#jobs/sinks/given.ts'
import { printsOf } from './prints/prints.ts'

const say: Say = (code, language, character) => sentence(code as SayableCode, language, character)

/** The contract, over HTTP for integrators and within this process for the pages: one executor, one set of rules. */
export async function registerContract(app: FastifyInstance, env: Environment): Promise<void> {
  const { log } = app
  const secret = env.secrets.installation
  const place = { publicUrl: env.PUBLIC_URL }
  const door = await openDoor({ say, identify, log, secret })
  await registerGraphql(app, door, place)
  await registerFiles(app, door, place, signingOf(env), printsOf(door))
  register(openBridge({ door, signIn: openSignIn({ demo: env.MODE !== 'production', secret, log }), say, log }))
}
