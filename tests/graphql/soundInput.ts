import { GraphQLEnumType, GraphQLInputObjectType, type GraphQLInputType, isListType, isNonNullType } from 'graphql'
import { hashes, ids } from './badInputHouse.ts'

export function sound(type: GraphQLInputType, name: string): unknown {
  if (isNonNullType(type)) return sound(type.ofType, name)
  if (isListType(type)) return [sound(type.ofType, name)]
  if (type instanceof GraphQLInputObjectType)
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(
          ({ name: key, type: asked }) =>
            key !== 'idempotencyKey' &&
            (key !== 'fileId' || isNonNullType(asked)) &&
            ![
              'startedAt',
              'awareAt',
              'postedAt',
              'notBefore',
              'notAfter',
              'denies',
              'acknowledges',
              'onBehalfOf',
            ].includes(key),
        )
        .map((field) => [field.name, sound(field.type, field.name)]),
    )
  if (type instanceof GraphQLEnumType) return name === 'element' ? 'APOLOGY' : type.getValues()[0]?.name
  if (name === 'contentHash' || name === 'policyHash') return hashes[name]
  if (type.name === 'ID') return ids[name]
  if (name === 'timeZone') return 'Europe/Paris'
  if (name === 'email') return 'nora.petit@lumen.example'
  const plain: Record<string, unknown> = {
    String: 'Words long enough to be a reason.',
    Int: 1,
    Float: 1,
    Boolean: true,
    DateTime: '2031-01-01T00:00:00.000Z',
    Hash: 'a'.repeat(64),
    URL: 'https://a.example/',
    Markdown: 'Words.',
  }
  return plain[type.name]
}
