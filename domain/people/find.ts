import type { Actor } from '../actor.ts'
import { rowId } from '../id.ts'
import { organisationShape } from '../organisations/shape.ts'
import type { Reader, Row } from '../read/reader.ts'
import type { Page } from '../read/shape.ts'
import { NotFound } from '../refusal.ts'
import type { Selection } from '../selection.ts'
import { invitationShape } from './invitationShape.ts'
import { personShape } from './shape.ts'
import { viewerShape } from './viewerShape.ts'

export const findViewer = (read: Reader, actor: Actor, selection: Selection): Promise<Row | null> =>
  read.byId(viewerShape, selection, actor.memberId)

export const findOrganisation = (read: Reader, actor: Actor, selection: Selection): Promise<Row | null> =>
  read.byId(organisationShape, selection, actor.orgId)

export async function findPerson(read: Reader, selection: Selection, id: string): Promise<Row> {
  const found = await read.byId(personShape, selection, rowId('Person', id))
  if (!found) throw new NotFound()
  return found
}

const name = '(select p.name from people p where p.id = ~.person_id)'

const people: Page = {
  page: () => personShape,
  on: 'true',
  orders: { name: { by: `name_key(${name})`, type: 'text', descending: false } },
  filters: { text: `strpos(name_key(${name}), name_key(%)) > 0`, capacity: '% = any(~.capacities)' },
}

export const findPeople = (read: Reader, selection: Selection, args: Row): Promise<Row> =>
  read.page('Query.people', people, args, selection)

const invitations: Page = {
  page: () => invitationShape,
  on: 'true',
  orders: { newest: { by: '~.asked_at', type: 'timestamptz', descending: true } },
}

export const findInvitations = (read: Reader, selection: Selection, args: Row): Promise<Row> =>
  read.page('Query.invitations', invitations, args, selection, '~.accepted_at is null and ~.withdrawn_at is null')
