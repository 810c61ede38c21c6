import { concatAST, type GraphQLSchema, parse } from 'graphql'
import type { Actor } from '#domain/actor.ts'
import { NotFound, Refusal } from '#domain/refusal.ts'
import type { Selection } from '#domain/selection.ts'
import { connection } from '#graphql/connection.ts'
import type { Context } from '#graphql/context.ts'
import type { Nodes } from '#graphql/nodes.ts'
import { outcome } from '#graphql/outcome.ts'
import { assemble, readModules } from '#graphql/schema.ts'

/** A contract small enough to hold in the head, with one field for each thing a door has to cope with. */
export const tinyWords = /* GraphQL */ `
  extend type Query {
    viewer: Viewer @scope(requires: [])
    cases(first: Int!, after: String, order: CaseOrder! = NEWEST): CaseConnection! @scope(requires: [CASES_READ])
    case(by: CaseBy!): Case @scope(requires: [CASES_READ])
    slow(seconds: Int!): Int @scope(requires: [])
    broken: Int @scope(requires: [])
    late: Int @scope(requires: [])
    away: Int @scope(requires: [])
    counted(words: [String!]!): Int @scope(requires: [])
  }
  extend type Mutation {
    renameCase(input: RenameCaseInput!): RenameCasePayload @scope(requires: [CASES_WRITE])
  }
  extend type Subscription {
    caseEvents(caseId: ID!, after: String): Happening @scope(requires: [CASES_READ])
  }
  enum CaseOrder { NEWEST OLDEST }
  input CaseBy @oneOf { id: ID reference: String }
  type Viewer { id: ID! name: String! viewerMayRename(case: String!): Permission! }
  type Happening { id: ID! type: String! by: Viewer }
  interface Titled { title(language: Language! = FR): String! }
  enum Language { FR EN }
  type Case implements Node & Titled {
    id: ID!
    title(language: Language! = FR): String!
    order: CaseOrder!
    at: DateTime!
    lead: Viewer
    twin: Case
    claims(first: Int!, after: String): CaseConnection!
    lanes: [Viewer!]!
    must: String!
    must2: Viewer!
  }
  type CaseEdge { cursor: String! node: Case! }
  type CaseConnection { edges: [CaseEdge!]! nodes: [Case!]! pageInfo: PageInfo! totalCount: Count! }
  input RenameCaseInput { idempotencyKey: ID id: ID! title: String! }
  type RenameCasePayload { case: Case userErrors: [UserError!]! }
`

export type Seen = { selections: Selection[]; keys: (string | null | undefined)[] }

export function tinySchema(seen: Seen = { selections: [], keys: [] }): GraphQLSchema {
  const words = concatAST([readModules(['base']), parse(tinyWords)])
  return assemble(words, [{ resolvers: resolvers(seen), nodes }])
}

const nodes: Nodes = {
  Case: async (id) => (id.startsWith('0192') ? caseRow(Number.parseInt(id.slice(-4), 16)) : null),
}

const page = (first: number) => ({
  rows: Array.from({ length: first }, (_, n) => ({ key: [`2026-01-${n}`, `${n}`], node: caseRow(n) })),
  more: true,
  total: 20_000,
})

function caseRow(n: number): Record<string, unknown> {
  const row: Record<string, unknown> = {
    __typename: 'Case',
    id: `case_01920000000070008000${n.toString(16).padStart(12, '0')}`,
    order: n % 2 ? 'newest' : 'oldest',
    at: '2026-11-22T09:19:40.4+00:00',
    lanes: [
      { id: 'a', name: 'legal' },
      { id: 'b', name: 'press' },
    ],
    'title:{"language":"fr"}': `affaire ${n}`,
    'title:{"language":"en"}': `case ${n}`,
    lead: n % 3 ? { id: 'p', name: 'Lena' } : null,
    must: n === 7 ? null : 'here',
    must2: n === 8 ? null : { id: 'q', name: 'Marc' },
  }
  row.twin = n < 100 ? caseRow(n + 100) : null
  for (const first of [1, 2, 3, 5, 10, 100])
    Object.defineProperty(row, `claims:{"first":${first}}`, {
      get: () => ({ rows: page(Math.min(first, 3)).rows, more: false }),
    })
  return row
}

const resolvers = (seen: Seen) => ({
  Query: {
    viewer: (_: unknown, __: object, { actor }: Context) => ({ id: actor.personId, name: actor.name }),
    cases: (_: unknown, args: { first: number }, context: Context, selection: Selection) => {
      seen.selections.push(selection)
      return connection(page(args.first), args, context, 'Query.cases')
    },
    case: async (_: unknown, { by }: { by: { id?: string; reference?: string } }) => {
      if (by.reference !== 'SF-2026-0001') throw new NotFound()
      return caseRow(1)
    },
    slow: (_: unknown, { seconds }: { seconds: number }) =>
      new Promise((resolve) => setTimeout(() => resolve(seconds), seconds * 1_000)),
    broken: () => {
      throw new Error('relation "secret_table" does not exist at /srv/app/domain/x.ts')
    },
    late: () => {
      throw Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' })
    },
    away: () => {
      throw Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:5432'), { code: 'ECONNREFUSED' })
    },
    counted: (_: unknown, { words }: { words: string[] }) => words.length,
  },
  Mutation: {
    renameCase: (_: unknown, { input }: { input: { id: string; title: string } }, { once }: Context) => {
      seen.keys.push(once.idempotencyKey)
      return outcome(async () => {
        if (input.title === 'again') once.onReplay?.()
        if (input.title === 'gone') throw new NotFound()
        if (input.title === '') throw new Refusal('INVALID_INPUT', { path: ['title'] })
        if (input.title === 'late')
          throw new Refusal('CONFLICT', {
            current: { type: 'Case', id: '01920000-0000-7000-8000-000000000001', version: 4 },
          })
        return { case: caseRow(2) }
      })
    },
  },
  Subscription: {
    caseEvents: (_: unknown, { caseId }: { caseId: string }, { event }: Context) => {
      const told = event as { caseId: string; id: string; type: string }
      return told.caseId === caseId ? { id: told.id, type: told.type, by: null } : null
    },
  },
  Viewer: { viewerMayRename: async () => ({ allowed: false, refusal: 'NOT_YOUR_ROLE' }) },
})

export function actorNamed(name: string, more: Partial<Actor> = {}): Actor {
  return {
    kind: 'person',
    orgId: '01920000-0000-7000-8000-00000000000a',
    organisation: 'Demo',
    demo: true,
    personId: name,
    memberId: `member-${name}`,
    name,
    email: `${name}@example.org`,
    language: 'en',
    timeZone: 'UTC',
    capacities: new Set(['lead']),
    guest: false,
    roles: new Map(),
    offered: new Set(),
    sessionId: null,
    tokenId: null,
    scopes: null,
    provedAt: null,
    stepUpMinutes: 10,
    ...more,
  }
}
