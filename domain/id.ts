import { v7 } from 'uuid'
import { BadInput, NotFound } from './refusal.ts'

export const newId = (): string => v7()

/** The word that leads the global ids of each type: `case_0192…`. Opaque by contract, cheap to build. */
export const idWords = {
  Case: 'case',
  Claim: 'claim',
  Evidence: 'evidence',
  File: 'file',
  Statement: 'statement',
  StatementVersion: 'version',
  Review: 'review',
  Vote: 'vote',
  Veto: 'veto',
  Thread: 'thread',
  Remark: 'remark',
  Suggestion: 'suggestion',
  Publication: 'publication',
  FoundPublication: 'found',
  BreakGlass: 'glass',
  Person: 'person',
  Invitation: 'invitation',
  Organisation: 'org',
  Role: 'role',
  Session: 'session',
  Token: 'token',
  Decision: 'decision',
  Waiver: 'waiver',
  Note: 'note',
  Event: 'event',
  Channel: 'channel',
  Value: 'value',
  Notification: 'notification',
  LibraryCase: 'past',
  LibraryImport: 'import',
  Policy: 'policy',
  PolicyProposal: 'proposal',
  Transition: 'transition',
  Mail: 'mail',
  Delegation: 'delegation',
  EvidenceBundle: 'bundle',
  LegalHold: 'hold',
  PostMortem: 'postmortem',
  Passage: 'passage',
  Improvement: 'improvement',
  AppliedLesson: 'lesson',
  Risk: 'risk',
} as const

export type NodeType = keyof typeof idWords
const typeOfWord = new Map(Object.entries(idWords).map(([type, word]) => [word as string, type as NodeType]))

export const globalId = (type: NodeType, uuid: string): string => `${idWords[type]}_${uuid.replaceAll('-', '')}`

/** SQL for the same, so that ids come finished out of the database. */
export const globalIdSql = (type: NodeType, column: string): string =>
  `'${idWords[type]}_' || replace(${column}::text, '-', '')`

const GLOBAL = /^([a-z]+)_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/
const PLAIN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export function readGlobalId(id: string): { type: NodeType; uuid: string } {
  const parts = GLOBAL.exec(id)
  const type = parts && typeOfWord.get(parts[1] ?? '')
  if (!parts || !type) throw new BadInput(`Not an id: ${JSON.stringify(id.slice(0, 60))}`)
  return { type, uuid: parts.slice(2).join('-') }
}

/** The row an id names, if it names a thing of this type; a row's own key is taken as it is. */
export function rowId(type: NodeType, id: string): string {
  if (PLAIN.test(id)) return id
  const read = readGlobalId(id)
  if (read.type !== type) throw new NotFound()
  return read.uuid
}
