import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)
const cost = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 }
const STORED = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/

/** What the password of an unknown person is checked against: as much work, and never right. */
const NOBODY = `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(randomBytes(16))}$${base64(randomBytes(32))}`

export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await inTurn(() => derive('argon2id', { ...cost, message: normal(password), nonce }))
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(nonce)}$${base64(tag)}`
}

/** Takes as long for nobody as for somebody. */
export async function isPassword(stored: string | null, password: string): Promise<boolean> {
  const [, memory, passes, parallelism, nonce = '', tag = ''] = STORED.exec(stored ?? NOBODY) ?? []
  const kept = Buffer.from(tag, 'base64')
  const given = await inTurn(() =>
    derive('argon2id', {
      message: normal(password),
      nonce: Buffer.from(nonce, 'base64'),
      memory: Number(memory),
      passes: Number(passes),
      parallelism: Number(parallelism),
      tagLength: kept.length,
    }),
  )
  return timingSafeEqual(given, kept) && stored !== null
}

export const normal = (password: string): string => password.normalize('NFKC')

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}

/** Each takes 19 MiB and a thread: four at once, the others wait. */
const most = 4
const waiting: (() => void)[] = []
let under = 0

async function inTurn<Done>(work: () => Promise<Done>): Promise<Done> {
  if (under >= most) await new Promise<void>((go) => waiting.push(go))
  else under++
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else under--
  }
}
