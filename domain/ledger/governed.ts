import { getTableColumns, getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { cases, decisions, roles } from '#db/schema/cases.ts'
import { claims } from '#db/schema/claims.ts'
import { delegations } from '#db/schema/delegations.ts'
import { policies } from '#db/schema/policies.ts'
import { publications, versions } from '#db/schema/versions.ts'
import { votes } from '#db/schema/votes.ts'
import type { NodeType } from '../id.ts'

/** A noun whose rows are sealed: every column is named here, as sealed, as sealed once frozen, or as not governed and why. */
export type Governed = {
  readonly table: PgTable
  readonly sealed: readonly string[]
  /** Moves from save to save while the text is a draft. */
  readonly onceFrozen?: readonly string[]
  readonly ungoverned?: Readonly<Record<string, string>>
}

const named = ['orgId', 'id', 'sealSalt']

export const governed = {
  Case: {
    table: cases,
    sealed: [
      ...named,
      ...['reference', 'kind', 'stage', 'stageSince', 'title', 'said', 'language', 'category', 'cluster', 'severity'],
      ...['confidentiality', 'jurisdictions', 'channel', 'link', 'startedAt', 'awareAt', 'declaredAt', 'declaredBy'],
      ...['firstWordsDueAt', 'nextUpdateAt', 'heldAt', 'heldBy', 'holdReason', 'version'],
    ],
  },
  Claim: {
    table: claims,
    sealed: [
      ...named,
      ...[
        'caseId',
        'number',
        'words',
        'language',
        'state',
        'origin',
        'source',
        'link',
        'reach',
        'loggedBy',
        'loggedAt',
      ],
      ...['checkerId', 'checkingSince', 'settledBy', 'settledAt', 'finding', 'version'],
    ],
  },
  StatementVersion: {
    table: versions,
    sealed: [
      ...named,
      ...[
        'statementId',
        'n',
        'state',
        'stateSince',
        'stateEventId',
        'createdBy',
        'createdAt',
        'submittedBy',
        'submittedAt',
      ],
      'contentHash',
    ],
    onceFrozen: [
      ...[
        'revision',
        'parentHash',
        'waived',
        'notBefore',
        'notAfter',
        'insideInformation',
        'line',
        'origin',
        'corrects',
      ],
      'correctsSentence',
    ],
    ungoverned: { canonical: 'contentHash is made of it' },
  },
  Vote: {
    table: votes,
    sealed: [
      ...named,
      ...[
        'reviewId',
        'lane',
        'memberId',
        'onBehalfOf',
        'verdict',
        'contentHash',
        'policyHash',
        'reason',
        'at',
        'provedAt',
      ],
      ...['byToken', 'eventId'],
    ],
  },
  Publication: {
    table: publications,
    sealed: [
      ...named,
      ...[
        'versionId',
        'variantKey',
        'variantHash',
        'reviewId',
        'state',
        'stateEventId',
        'openedBy',
        'openedAt',
        'dueAt',
      ],
      ...['releasedAt', 'releasedBy', 'permitEndsAt', 'staffNotTold', 'publishedBy', 'publishedAt', 'link', 'note'],
      ...[
        'withdrawnBy',
        'withdrawnAt',
        'withdrawnReason',
        'endedAt',
        'endedBy',
        'endedReason',
        'endedCode',
        'correctedBy',
      ],
    ],
  },
  Policy: {
    table: policies,
    sealed: [...named, 'name', 'version', 'rule', 'adoptedAt', 'proposalId', 'retiredAt', 'retiredProposalId'],
  },
  Decision: {
    table: decisions,
    sealed: [
      ...named,
      ...['caseId', 'number', 'words', 'ownerId', 'dueAt', 'decidedBy', 'decidedAt', 'revokedAt', 'revokedBy'],
    ],
  },
  Delegation: {
    table: delegations,
    sealed: [
      ...named,
      ...[
        'principalId',
        'delegateId',
        'lane',
        'caseId',
        'startsAt',
        'endsAt',
        'reason',
        'createdAt',
        'endedAt',
        'endedBy',
      ],
    ],
  },
  Role: {
    table: roles,
    sealed: [
      ...named,
      ...['caseId', 'memberId', 'role', 'state', 'offeredAt', 'offeredBy', 'heldAt', 'endedAt', 'note', 'replaces'],
    ],
  },
} as const satisfies Partial<Record<NodeType, Governed>>

export type GovernedType = keyof typeof governed
export const governedTypes = Object.keys(governed) as GovernedType[]
export const isGoverned = (type: string): type is GovernedType => Object.hasOwn(governed, type)

export const tableOf = (type: GovernedType): string => getTableName(governed[type].table)

/** SQL for the projection of a row under this alias, as JSON that depends on no setting of the connection. */
export function projectionSql(type: GovernedType, row: string): string {
  const { table, sealed, onceFrozen = [] }: Governed = governed[type]
  const columns = getTableColumns(table)
  const pair = (name: string, frozen: boolean) => {
    const column = columns[name]
    if (!column) throw new Error(`${type} has no column ${name}.`)
    const value = plain(`${row}.${column.name}`, column.getSQLType())
    return `'${name}', ${frozen ? `case when ${row}.canonical is not null then ${value} end` : value}`
  }
  return `jsonb_build_object(${[...sealed.map((name) => pair(name, false)), ...onceFrozen.map((name) => pair(name, true))].join(', ')})`
}

function plain(column: string, type: string): string {
  if (type === 'bytea') return `encode(${column}, 'hex')`
  if (type.startsWith('timestamp')) return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
  return column
}
