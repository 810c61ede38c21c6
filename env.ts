import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** EX_CONFIG of sysexits.h: the configuration is to be mended; starting again as it is would fail again. */
export const EXIT_FAULTY = 78

/** Every secret of .env.example and of the tests begins so; production takes none that does. */
export const PUBLISHED = 'not-a-secret-'

const database = z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgres:// address')
const web = z.url({ protocol: /^https?$/, error: 'must be an http or https address' })
const secret = z.string().optional()

const schema = z.object({
  SANGFROID_MODE: z.enum(['demo', 'test', 'production'], 'must be demo, test or production').default('demo'),
  SANGFROID_DATA: z.string().default('.data'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port number')
    .transform(Number)
    .default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: web.transform((address) => new URL(address).origin).optional(),
  DATABASE_URL: database.optional(),
  DATABASE_APP_URL: database.optional(),
  DATABASE_SIGNER_URL: database.optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must be an smtp:// or smtps:// address')
    .optional(),
  MAIL_FROM: z.email('must be an e-mail address').optional(),
  OIDC_ISSUER: web.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  METRICS_TOKEN: z.string().min(32, 'must have 32 characters or more').optional(),
  TRUST_PROXY: z.string().optional(),
  NODE_TLS_REJECT_UNAUTHORIZED: z.string().optional(),
  SANGFROID_SECRET: secret,
  NEXTAUTH_SECRET: secret,
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z
    .base64('must be 32 bytes in base64')
    .length(44, 'must be 32 bytes in base64')
    .optional(),
  LEDGER_KEYS: secret,
  AT_REST_KEYS: secret,
  LEDGER_DIRECTORY: z.string().optional(),
  LEDGER_WEBHOOK: web.optional(),
  LEDGER_WEBHOOK_SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
  OUTBOUND_ALLOW: z
    .string()
    .optional()
    .transform((list) => keyList(list))
    .pipe(z.array(web.transform((address) => new URL(address).origin))),
})

type Given = z.infer<typeof schema>
export type Environment = ReturnType<typeof readEnvironment>

export class FaultyEnvironment extends Error {
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super(['Sangfroid cannot start with this environment:', ...faults.map((fault) => `  ${fault}`)].join('\n'))
    this.faults = faults
  }
}

/** Reads names and faults only: no message carries a value, which may be a secret. */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>) {
  const stated = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const { data: read, error } = schema.safeParse(stated)
  if (error) throw new FaultyEnvironment(error.issues.map(({ path, message }) => `${path.join('.')} ${message}`))
  const given: Given = { ...inventedSecrets(read), ...defined(read) }
  const faults = [...halfSet(given), ...(given.SANGFROID_MODE === 'production' ? unfitForProduction(given) : [])]
  if (faults.length > 0) throw new FaultyEnvironment(faults)
  return {
    MODE: given.SANGFROID_MODE,
    DATA: given.SANGFROID_DATA,
    PORT: given.PORT,
    HOST: given.HOST,
    PUBLIC_URL: given.PUBLIC_URL ?? `http://localhost:${given.PORT}`,
    DATABASE_URL: given.DATABASE_URL,
    DATABASE_APP_URL: given.DATABASE_APP_URL,
    DATABASE_SIGNER_URL: given.DATABASE_SIGNER_URL,
    SMTP_URL: given.SMTP_URL,
    MAIL_FROM: given.MAIL_FROM,
    OIDC_ISSUER: given.OIDC_ISSUER,
    OIDC_CLIENT_ID: given.OIDC_CLIENT_ID,
    OIDC_CLIENT_SECRET: given.OIDC_CLIENT_SECRET,
    METRICS_TOKEN: given.METRICS_TOKEN,
    TRUST_PROXY: given.TRUST_PROXY,
    /** Where signed roots are kept outside the database. Beside a demo's data there is always one such place. */
    LEDGER_DIRECTORY:
      given.LEDGER_DIRECTORY ??
      (given.SANGFROID_MODE === 'production' ? undefined : join(given.SANGFROID_DATA, 'checkpoints')),
    LEDGER_WEBHOOK: given.LEDGER_WEBHOOK,
    LEDGER_WEBHOOK_SECRET: given.LEDGER_WEBHOOK_SECRET,
    OUTBOUND_ALLOW: given.OUTBOUND_ALLOW,
    secrets: {
      installation: given.SANGFROID_SECRET ?? '',
      nextAuth: given.NEXTAUTH_SECRET ?? '',
      serverActions: given.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? '',
      ledger: keyList(given.LEDGER_KEYS),
      atRest: keyList(given.AT_REST_KEYS),
    },
  }
}

const SECRETS = [
  'SANGFROID_SECRET',
  'NEXTAUTH_SECRET',
  'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY',
  'LEDGER_KEYS',
  'AT_REST_KEYS',
] as const
type Secrets = Partial<Record<(typeof SECRETS)[number], string>>

/** In demo, made at random on the first start and kept in the data folder; in tests, known to all; in production, none. */
function inventedSecrets({ SANGFROID_MODE, SANGFROID_DATA }: Given): Secrets {
  if (SANGFROID_MODE === 'production') return {}
  if (SANGFROID_MODE === 'test')
    return secretsMadeBy((name) => Buffer.from(PUBLISHED.concat(name).padEnd(32, '-').slice(0, 32)))
  const file = join(SANGFROID_DATA, 'secrets.json')
  try {
    mkdirSync(SANGFROID_DATA, { recursive: true })
    writeFileSync(file, JSON.stringify(secretsMadeBy(() => randomBytes(32))), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
      throw new FaultyEnvironment([`SANGFROID_DATA cannot be written to`])
  }
  return JSON.parse(readFileSync(file, 'utf8'))
}

function secretsMadeBy(make: (name: string) => Buffer): Secrets {
  return Object.fromEntries(SECRETS.map((name) => [name, make(name).toString('base64')]))
}

function halfSet(given: Given): string[] {
  const oidc = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const
  const missing = oidc.filter((name) => !given[name])
  const half =
    missing.length === oidc.length ? [] : missing.map((name) => `${name} is missing beside the other OIDC_ names`)
  if (given.LEDGER_WEBHOOK && !given.LEDGER_WEBHOOK_SECRET)
    half.push('LEDGER_WEBHOOK_SECRET is missing beside LEDGER_WEBHOOK')
  return half
}

function unfitForProduction(given: Given): string[] {
  const faults = SECRETS.flatMap((name) => {
    const values = keyList(given[name])
    if (values.length === 0) return [`${name} is missing`]
    if (values.some((value) => Buffer.byteLength(value) < 32)) return [`${name} is shorter than 32 bytes`]
    return values.some(isPublished) ? [`${name} is a published example`] : []
  })
  const ledger = keyList(given.LEDGER_KEYS)
  if (faults.length === 0 && !ledger.every(isSeed))
    faults.push('LEDGER_KEYS must be keys of 32 bytes in base64: npm run sangfroid -- ledger key')
  if (keyList(given.AT_REST_KEYS).some((key) => ledger.includes(key)))
    faults.push('AT_REST_KEYS shares a key with LEDGER_KEYS')
  if (!given.PUBLIC_URL?.startsWith('https://')) faults.push('PUBLIC_URL must be an https address')
  if (given.NODE_TLS_REJECT_UNAUTHORIZED === '0') faults.push('NODE_TLS_REJECT_UNAUTHORIZED must not be 0')
  return faults
}

/** An Ed25519 key is made of it, so it is 32 bytes and no other spelling of them. */
const isSeed = (key: string) => {
  const bytes = Buffer.from(key, 'base64')
  return bytes.length === 32 && bytes.toString('base64') === key
}

const isPublished = (value: string) =>
  value.startsWith(PUBLISHED) || Buffer.from(value, 'base64').toString().startsWith(PUBLISHED)

const keyList = (keys = '') =>
  keys
    .split(',')
    .map((key) => key.trim())
    .filter(Boolean)

const defined = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined)) as T

function readOrExit(): Environment {
  try {
    if (process.env.SANGFROID_MODE !== 'test' && existsSync('.env')) process.loadEnvFile('.env')
    return readEnvironment(process.env)
  } catch (error) {
    if (!(error instanceof FaultyEnvironment)) throw error
    console.error(error.message)
    process.exit(EXIT_FAULTY)
  }
}

export const env = readOrExit()
