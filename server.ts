import { parseArgs } from 'node:util'
import type { FastifyInstance } from 'fastify'
import { closeDatabase, closeSigner, openDatabase, openSigner } from '#db/client.ts'
import { seedDemo } from '#domain/demo/seedDemo.ts'
import { openAtRest } from '#domain/private/atRest.ts'
import { carryOver } from '#domain/private/carryOver.ts'
import { EXIT_FAULTY, env } from '#env'
import { signingOf } from '#jobs/sinks/given.ts'
import { startJobs } from '#jobs/start.ts'
import { buildPages } from './scripts/build.ts'
import { buildApp, drain } from './server/app.ts'
import { registerContract } from './server/contract.ts'
import { prepareDatabase } from './server/data.ts'
import { explain } from './server/explain.ts'
import { greet, step } from './server/terminal.ts'
import { faultsOfDatabase, faultsOfSigner } from './server/unfit.ts'
import { registerVerifier } from './server/verifier.ts'

const { values } = parseArgs({
  options: { dev: { type: 'boolean', default: false }, 'no-demo': { type: 'boolean', default: false } },
})
const { dev, 'no-demo': noDemo } = values

/** How to close what is open, last opened first. */
const closing: (() => Promise<unknown>)[] = []

async function start(): Promise<void> {
  // What Next, React and next-auth read for themselves, so before any of them is loaded.
  Object.assign(process.env, {
    NODE_ENV: dev ? 'development' : 'production',
    PUBLIC_URL: env.PUBLIC_URL,
    NEXTAUTH_URL: env.PUBLIC_URL,
    NEXTAUTH_SECRET: env.secrets.nextAuth,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: env.secrets.serverActions,
  })
  const address = await prepareDatabase(env)
  closing.push(address.stop)
  const faults = [
    ...(await faultsOfDatabase(env, address.appUrl, { demo: !noDemo })),
    ...(await faultsOfSigner(env, address.signerUrl)),
  ]
  if (faults.length > 0)
    return stop(EXIT_FAULTY, ['Sangfroid does not start here:', ...faults.map((fault) => `  ${fault}`)])
  if (!dev) await buildPages()

  openAtRest(env.secrets.atRest)
  openDatabase(address.appUrl)
  closing.push(closeDatabase)
  openSigner(address.signerUrl)
  closing.push(closeSigner)
  await carryOver()
  if (env.MODE === 'demo' && !noDemo) await step('Demo', () => seedDemo())
  const app = await buildApp(env, address.appUrl)
  closing.push(() => drain(app))
  await registerContract(app, env)
  await registerVerifier(app)
  const { registerPages } = await import('./server/pages.ts')
  await registerPages(app, { publicUrl: env.PUBLIC_URL, identityProvider: env.OIDC_ISSUER, port: env.PORT, dev })
  const { MAIL_FROM: mailFrom, PUBLIC_URL: publicUrl, SMTP_URL: smtpUrl } = env
  const jobs = await startJobs({
    databaseUrl: address.appUrl,
    publicUrl,
    smtpUrl,
    mailFrom,
    signing: signingOf(env),
    visits: env.MODE === 'production',
    log: app.log,
  })
  closing.push(() => jobs.stop())
  await listen(app)
  // It serves already: a database that goes away during the greeting is no reason to stop.
  await greet(env, address.adminUrl).catch((error) => app.log.error({ err: error }, 'not greeted'))
}

async function listen(app: FastifyInstance): Promise<void> {
  await app.listen({ host: env.HOST, port: env.PORT })
  app.log.info({ mode: env.MODE, port: env.PORT }, 'listening')
}

let stopped: number | null = null

async function stop(code: number, words: string[] = []): Promise<void> {
  if (stopped) return Date.now() - stopped > 1_000 ? process.exit(130) : undefined // npm passes each Ctrl-C on a second time
  stopped = Date.now()
  if (words.length > 0) console.error(words.join('\n'))
  for (const close of closing.reverse()) await close().catch(() => {})
  process.exit(code)
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(0))

start().catch((error) => stop(1, explain(error, env.PORT)))
