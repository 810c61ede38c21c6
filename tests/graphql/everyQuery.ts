import {
  GraphQLEnumType,
  type GraphQLField,
  GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { globalId, type NodeType, newId } from '#domain/id.ts'
import { nouns } from '#graphql/modules.ts'
import { assemble, readModules } from '#graphql/schema.ts'
import { CANARY, caseId, house, reference, riskId, things } from './hiddenCase.ts'

const schema = assemble(readModules(), nouns)
export const roots = Object.values(schema.getQueryType()?.getFields() ?? {})

/** Everything a type has, some levels down; what needs an argument gets one. Beside other types, fields go by names of their own. */
export function selection(type: GraphQLOutputType, depth: number, own = ''): string {
  const named = getNamedType(type)
  if (isLeafType(named)) return ''
  if (isAbstractType(named))
    return `{ __typename ${
      depth > 0
        ? schema
            .getPossibleTypes(named)
            .map((one) => `... on ${one.name} ${selection(one, depth - 1, one.name)}`)
            .join(' ')
        : ''
    } }`
  if (!isObjectType(named)) return ''
  const fields = Object.values(named.getFields()).filter((field) => isLeafType(getNamedType(field.type)) || depth > 0)
  const alias = (name: string) => (own ? `${own}_${name}: ` : '')
  return `{ __typename ${fields.map((field) => `${alias(field.name)}${field.name}${argumentsOf(field)} ${selection(field.type, depth - 1)}`).join(' ')} }`
}

export function argumentsOf(field: GraphQLField<unknown, unknown>, given: Record<string, string> = {}): string {
  const args = field.args.filter((arg) => isRequiredArgument(arg) || arg.name in given)
  return args.length > 0
    ? `(${args.map((arg) => `${arg.name}: ${given[arg.name] ?? written(arg.type)}`).join(', ')})`
    : ''
}

function written(type: GraphQLInputType): string {
  if (isNonNullType(type)) return written(type.ofType)
  if (isListType(type)) return `[${written(type.ofType)}]`
  if (type instanceof GraphQLEnumType) return type.getValues()[0]?.name ?? ''
  if (type instanceof GraphQLInputObjectType) return '{}'
  return type.name === 'Int' ? '5' : type.name === 'Boolean' ? 'true' : `"${globalId('Case', caseId)}"`
}

/** Ways in to each root field, with everything a stranger might know of the case. */
export function ways(name: string): Record<string, string>[] {
  const id = (type: NodeType) => `"${globalId(type, things.get(type)?.[0] ?? newId())}"`
  const known: Record<string, Record<string, string>[]> = {
    case: [{ by: `{id: ${id('Case')}}` }, { by: `{reference: "${reference}"}` }],
    claim: [{ id: id('Claim') }],
    statement: [{ by: `{id: ${id('Statement')}}` }, { by: `{place: {reference: "${reference}", number: 1}}` }],
    wording: [{ statementId: id('Statement'), variants: '[]' }],
    cases: [{}, { search: `"${CANARY}"` }, { filter: '{mine: true}' }],
    libraryCase: [{ by: `{slug: "${reference}"}` }, { slug: `"${reference}"` }],
    libraryCases: [{}, { search: `"${CANARY}"` }, { filter: '{owners: [OWN]}' }],
    search: [CANARY, CANARY.slice(0, -2), `${CANARY.slice(0, -2)}la`, reference].map((text) => ({
      text: JSON.stringify(text),
      perKind: '5',
    })),
    risk: [{ id: `"${globalId('Risk', riskId)}"` }],
    risks: [{ first: '5' }],
    precedents: [{ said: `"${CANARY}"` }],
    people: [{}, { search: `"${CANARY}"` }],
    person: [{ id: `"${globalId('Person', house.memberId('claire'))}"` }],
    nodes: [{ ids: `[${[...things].slice(0, 10).map(([type, [first]]) => `"${globalId(type, first ?? newId())}"`)}]` }],
  }
  return (known[name] ?? [{}]).map((given) =>
    Object.fromEntries(
      Object.entries(given).filter(([arg]) =>
        roots.find((root) => root.name === name)?.args.some((one) => one.name === arg),
      ),
    ),
  )
}
