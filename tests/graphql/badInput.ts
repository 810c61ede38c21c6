import {
  GraphQLEnumType,
  GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isListType,
  isNonNullType,
} from 'graphql'

type Attack = readonly [name: string, value: unknown]

const MILLION = 1_000_000

/** What no reader can see or trust: a text that holds it is refused wherever people read it. */
const hidden: readonly Attack[] = [
  ['lone surrogate', 'a\uD800b'],
  ['NUL', 'a\0b'],
  ['bidi override', 'a\u202Eb'],
  ['bidi isolate', 'a\u2066b'],
  ['zero-width space', 'a\u200Bb'],
  ['byte order mark', 'a\uFEFFb'],
  ['tag character', 'a\u{E0041}b'],
  ['noncharacter', 'a\uFFFFb'],
  ['control', 'a\u0007b'],
  ['piled marks', `a${'\u0301'.repeat(5_000)}`],
]

const strange: readonly Attack[] = [
  ['nothing', null],
  ['empty', ''],
  ['blank', ' \n '],
  ['a million letters', 'x'.repeat(MILLION)],
  ['sixty thousand letters', 'x'.repeat(60_000)],
  ['a million spaces', ' '.repeat(MILLION)],
  ['script', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['SQL', `'; drop table cases; -- \\' or 1=1 $1 %s {{7*7}} \${7*7}`],
  ['formula', '=HYPERLINK("https://evil.example")'],
  ['a number', 7],
  ['a list', [['x']]],
  ['an object', { a: 1 }],
]

const ofType: Readonly<Record<string, readonly Attack[]>> = {
  String: [...strange, ...hidden],
  Markdown: [
    ...strange,
    ...hidden,
    ['misleading link', '[bank.example](https://evil.example)'],
    ['script link', '[a](javascript:alert(1))'],
  ],
  ID: [...strange.slice(0, 5), ...hidden.slice(0, 2), ['a number', 7], ['a list', [['x']]]],
  Int: [
    ['nothing', null],
    ['minus one', -1],
    ['nought', 0],
    ['2³¹', 2 ** 31],
    ['the largest', 2 ** 31 - 1],
    ['the smallest', -(2 ** 31)],
    ['a half', 1.5],
    ['text', '1'],
    ['a truth', true],
    ['endless', 1e308],
  ],
  Float: [
    ['nothing', null],
    ['text', '1'],
    ['a truth', true],
    ['below nought', -1],
    ['endless', 1e308],
  ],
  Boolean: [
    ['nothing', null],
    ['text', 'true'],
    ['a number', 1],
  ],
  DateTime: [
    ['nothing', null],
    ['empty', ''],
    ['year nought', '0000-01-01T00:00:00Z'],
    ['the last year', '9999-12-31T23:59:59.999-23:59'],
    ['year one', '0001-01-01T00:00:00+23:59'],
    ['no such day', '2026-02-30T00:00:00Z'],
    ['no zone', '2026-02-01T00:00:00'],
    ['words', 'now'],
    ['infinity', 'infinity'],
    ['far away', '+275760-09-13T00:00:00Z'],
    ['a number', 1],
    ['long ago', '1800-01-01T00:00:00Z'],
    ...hidden.slice(0, 2),
  ],
  Hash: [
    ...strange,
    ['capitals', 'A'.repeat(64)],
    ['too short', 'a'.repeat(63)],
    ['a line end', `${'a'.repeat(64)}\n`],
  ],
  URL: [
    ...strange,
    ...hidden.slice(0, 3),
    ['script address', 'javascript:alert(1)'],
    ['data', 'data:text/html,<script>'],
    ['file', 'file:///etc/passwd'],
    ['with a user', 'https://me:secret@a.example'],
    ['no host', 'https://'],
    ['half an address', 'http://[::1'],
    ['spaces', 'https://a b'],
    ['long', `https://a.example/${'a'.repeat(60_000)}`],
  ],
}

/** Every bad value there is for a place of this type. */
export function attacksOn(type: GraphQLInputType, name: string): readonly Attack[] {
  if (type instanceof GraphQLEnumType)
    return ['NOPE', '', '__proto__', 'constructor', type.getValues()[0]?.value, 1, null, ['x', 'y']].map((value) => [
      `${JSON.stringify(value)}`,
      value,
    ])
  const found = ofType[(type as { name: string }).name]
  if (!found) throw new Error(`No bad value is known for ${String(type)} of ${name}.`)
  return found
}

export const mustBeRefused: ReadonlySet<string> = new Set([
  ...hidden.map(([name]) => name),
  'a million letters',
  'an object',
  'misleading link',
  'script link',
  'script address',
  'data',
  'file',
  'with a user',
  'half an address',
  'no such day',
  'no zone',
  'words',
  'infinity',
  'far away',
  '2³¹',
  'a half',
  'endless',
  'capitals',
  'too short',
  'a line end',
])

/** Kept as typed and never shown, or a file whose every cell is judged when it is read: only what cannot be stored is refused. */
export const secretFields: ReadonlySet<string> = new Set(['next', 'current', 'parts'])

export type Spot = { path: readonly (string | number)[]; name: string; type: GraphQLInputType }

/** Every place of an input where a caller puts a value. */
export function spots(type: GraphQLInputObjectType, path: Spot['path'] = []): Spot[] {
  return Object.values(type.getFields()).flatMap((field): Spot[] => {
    const here = [...path, field.name]
    const named = getNamedType(field.type)
    const inList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type)
    const place = inList ? [...here, 0] : here
    if (named instanceof GraphQLInputObjectType) return spots(named, place)
    return [{ path: place, name: field.name, type: named }]
  })
}

export function withValue(input: unknown, [step, ...rest]: Spot['path'], value: unknown): unknown {
  if (step === undefined) return value
  if (typeof step === 'number') return [withValue((input as unknown[])?.[0], rest, value)]
  return { ...(input as object), [step]: withValue((input as Record<string, unknown>)?.[step], rest, value) }
}
