import {
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  valueFromAST,
} from 'graphql'
import { isOurs } from '#graphql/nodes.ts'
import { teachScalar } from '#graphql/scalars.ts'

/** Lets rows and inputs carry the words of the domain, whatever capitals the contract shows, and gives scalars their rules. */
export function teachVocabulary(schema: GraphQLSchema): void {
  const types = Object.values(schema.getTypeMap()).filter(isOurs)
  for (const type of types) {
    if (isEnumType(type)) carryDomainWords(type)
    if (isScalarType(type) && !isSpecifiedScalarType(type)) teachScalar(type)
  }
  for (const type of types) {
    if (isInputObjectType(type)) Object.values(type.getFields()).forEach(rereadDefault)
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) field.args.forEach(rereadDefault)
  }
}

function carryDomainWords(type: GraphQLEnumType): void {
  for (const value of type.getValues()) value.value = domainWord(type.name, value.name)
}

export function domainWord(type: string, value: string): string {
  if (type === 'RefusalCode') return value
  return type === 'Scope' ? value.toLowerCase().replace('_', ':') : value.toLowerCase()
}

/** Defaults were read before enums learnt their words. */
function rereadDefault(item: GraphQLArgument | GraphQLInputField): void {
  const written = item.astNode?.defaultValue
  if (written) item.defaultValue = valueFromAST(written, item.type)
}
