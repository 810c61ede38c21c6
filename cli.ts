import { type Command, Misused } from './cli/command.ts'

// npm run sangfroid -- <command>: what an operator does from the machine itself.

/** Loaded one at a time, so that a command costs no more than its own work. */
const commands: Record<string, () => Promise<Command>> = {
  migrate: () => import('./cli/migrate.ts'),
  import: () => import('./cli/import.ts'),
  library: () => import('./cli/library.ts'),
  found: () => import('./cli/found.ts'),
  seed: () => import('./cli/seed.ts'),
  token: () => import('./cli/token.ts'),
  ledger: () => import('./cli/ledger.ts'),
  verify: () => import('./cli/verify.ts'),
  erasures: () => import('./cli/erasures.ts'),
}

const USAGE_ERROR = 64 // EX_USAGE of sysexits.h

async function main([name = 'help', ...args]: string[]): Promise<void> {
  const load = commands[name]
  if (load) return (await load()).run(args)
  if (!['help', '--help', '-h'].includes(name)) throw new Misused(`There is no command ${name}.`)
  console.log(await help())
}

async function help(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()))
  const width = Math.max(...all.flatMap(({ usage }) => usage.map(([call]) => call.length))) + 2
  const lines = all.flatMap(({ usage }) => usage.map(([call, does]) => `  ${call.padEnd(width)}${does}`))
  return ['npm run sangfroid -- <command>', '', ...lines].join('\n')
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  const misused = error instanceof Misused || (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS')
  console.error((error as Error).message)
  if (misused) console.error(`\n${await help()}`)
  process.exitCode = misused ? USAGE_ERROR : 1
}
