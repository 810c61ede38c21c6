import type { Reader, Row } from '../read/reader.ts'
import type { Selection } from '../selection.ts'
import { defaultPolicies } from '../statements/defaultPolicies.ts'
import { policyShape, proposalShape } from './shape.ts'
import { spellRule } from './spell.ts'

/** The policies in force; with `retired`, the newest version of those that no longer apply too. */
export function findPolicies(read: Reader, selection: Selection, retired: boolean): Promise<Row[]> {
  const newest =
    'not exists (select from policies n where n.org_id = ~.org_id and n.name = ~.name and n.version > ~.version)'
  return read.list(policyShape, selection, retired ? newest : '~.retired_at is null', [], '~.name, ~.version', 200)
}

/** Open ones first, then what was decided, newest first. */
export const findProposals = (read: Reader, selection: Selection): Promise<Row[]> =>
  read.list(proposalShape, selection, 'true', [], "~.state <> 'open', ~.proposed_at desc, ~.id", 100)

/** What a house starts with today: to put forward where a house was founded before one of them existed. */
export async function findStarters(read: Reader): Promise<Row[]> {
  const [names] = await read.query<string[]>(
    "select coalesce(json_agg(p.name), '[]') as x from policies p where p.retired_at is null",
    [],
  )
  return defaultPolicies.map(({ name, ...rule }) => ({
    name,
    rule: spellRule(rule, new Map()),
    inForce: names?.includes(name) ?? false,
  }))
}
