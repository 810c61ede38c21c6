import { GraphQLError, type GraphQLScalarType, Kind, type ValueNode } from 'graphql'

type TextScalar = { says: string; read(text: string): string | null; write?(value: string): string }

/** As PostgreSQL writes a moment into JSON on our connections. */
const stored = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,3}))?(?:\+00:00|Z)$/
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/
const loneSurrogate = /\p{Surrogate}/u

const scalars: Readonly<Record<string, TextScalar>> = {
  DateTime: {
    says: 'a moment as in RFC 3339, with a time zone',
    read: readMoment,
    write: writeMoment,
  },
  Hash: { says: '64 lower-case hexadecimal digits', read: (text) => (/^[0-9a-f]{64}$/.test(text) ? text : null) },
  URL: { says: 'an absolute http or https address', read: readAddress },
  Markdown: { says: 'text', read: (text) => text },
}

export const scalarNames = Object.keys(scalars)

/** Gives the scalars of the contract their rules. */
export function teachScalar(type: GraphQLScalarType): void {
  const scalar = scalars[type.name]
  if (!scalar) throw new Error(`No rule for scalar ${type.name}.`)
  const read = (value: unknown) => {
    const text = typeof value === 'string' && isPlain(value) ? scalar.read(value) : null
    if (text === null)
      throw new GraphQLError(`${type.name} must be ${scalar.says}.`, { extensions: { code: 'BAD_USER_INPUT' } })
    return text
  }
  type.parseValue = read
  type.parseLiteral = (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : null)
  type.serialize = (value) => write(scalar, value)
}

/** A lone surrogate or NUL cannot be stored, and would come back as other text than was sent. */
export const isPlain = (text: string) => !text.includes('\0') && !loneSurrogate.test(text)

function write(scalar: TextScalar, value: unknown): string {
  const text = value instanceof Date ? value.toISOString() : value
  if (typeof text !== 'string') throw new TypeError('A scalar of the contract is carried as text.')
  return scalar.write ? scalar.write(text) : text
}

function writeMoment(text: string): string {
  const parts = stored.exec(text)
  return parts ? `${parts[1]}.${(parts[2] ?? '').padEnd(3, '0')}Z` : new Date(text).toISOString()
}

function readMoment(text: string): string | null {
  if (!rfc3339.test(text) || !isDay(text.slice(0, 10))) return null
  const moment = new Date(text)
  if (Number.isNaN(moment.getTime())) return null
  const said = moment.toISOString()
  return /^\d{4}-/.test(said) && !said.startsWith('0000') ? said : null // an offset may lead out of the years that a database knows
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

function readAddress(text: string): string | null {
  const address = URL.canParse(text) ? new URL(text) : null
  return address && (address.protocol === 'https:' || address.protocol === 'http:') ? text : null
}
