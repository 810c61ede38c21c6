import {
  GraphQLEnumType,
  GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql'
import type { NodeType } from '#domain/id.ts'

/** What an id in an input names, by the input's field. A field that is not here fails the strangers’ test. */
const named: Readonly<Record<string, NodeType>> = {
  caseId: 'Case',
  claimId: 'Claim',
  statementId: 'Statement',
  threadId: 'Thread',
  suggestionId: 'Suggestion',
  publicationId: 'Publication',
  roleId: 'Role',
  decisionId: 'Decision',
  noteId: 'Note',
  eventId: 'Event',
  notificationId: 'Notification',
  sessionId: 'Session',
  tokenId: 'Token',
  invitationId: 'Invitation',
  memberId: 'Person',
  personId: 'Person',
  ownerId: 'Person',
  fileId: 'File',
  libraryCaseId: 'LibraryCase',
  importId: 'LibraryImport',
  delegateId: 'Person',
  delegationId: 'Delegation',
  policyId: 'Policy',
  proposalId: 'PolicyProposal',
  breakGlassId: 'BreakGlass',
  vetoId: 'Veto',
  holdId: 'LegalHold',
  postMortemId: 'PostMortem',
  passageId: 'Passage',
  improvementId: 'Improvement',
  appliedLessonId: 'AppliedLesson',
  riskId: 'Risk',
}

/** Lists of which one item at least is what the act is about. */
const neverEmpty: ReadonlySet<string> = new Set(['impacts'])

export type Ids = (type: NodeType) => string

/** Optional by their type, and yet what the act is about. */
const oneOfTwo: ReadonlySet<string> = new Set([
  'RequestEvidenceInput.caseId',
  'PlaceLegalHoldInput.caseId',
  'LocalizedInput.en',
])

export function inputFor(type: GraphQLInputObjectType, ids: Ids): Record<string, unknown> {
  return Object.fromEntries(
    Object.values(type.getFields())
      .filter((field) => isRequiredInputField(field) || oneOfTwo.has(`${type.name}.${field.name}`))
      .map((field) => [field.name, valueFor(field.name, field.type, ids)]),
  )
}

function valueFor(name: string, type: GraphQLInputType, ids: Ids): unknown {
  if (isNonNullType(type)) return valueFor(name, type.ofType, ids)
  if (isListType(type))
    return getNamedType(type) instanceof GraphQLEnumType || neverEmpty.has(name)
      ? [valueFor(name, getNamedType(type) as GraphQLInputType, ids)]
      : []
  const { name: typeName } = getNamedType(type)
  if (type instanceof GraphQLInputObjectType) return inputFor(type, ids)
  if (name === 'element') return 'APOLOGY'
  if (type instanceof GraphQLEnumType) return type.getValues()[0]?.name
  if (type instanceof GraphQLInputObjectType) return inputFor(type, ids)
  if (typeName === 'ID') return ids(named[name] ?? raise(`The strangers' table does not know what ${name} names.`))
  const plain: Record<string, unknown> = {
    String: 'Words that are long enough to be a reason.',
    Int: 1,
    Boolean: true,
    DateTime: '2099-01-01T00:00:00.000Z',
    Hash: 'a'.repeat(64),
    URL: 'https://a.example/',
    Markdown: 'Words.',
  }
  return plain[typeName] ?? raise(`The strangers' table has no value for ${typeName}.`)
}

export const raise = (message: string): never => {
  throw new Error(message)
}
