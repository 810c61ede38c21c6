import type { Actor } from '../actor.ts'
import type { Reader, Row } from '../read/reader.ts'
import type { Page } from '../read/shape.ts'
import { NotFound } from '../refusal.ts'
import type { Selection } from '../selection.ts'
import { inBox, inboxCountsShape, mailShape, notificationShape } from './shape.ts'

const inbox: Page = {
  page: () => notificationShape,
  on: 'true',
  orders: {
    newest: { by: '~.at', type: 'timestamptz', descending: true },
    due: { by: "coalesce(~.due_at, 'infinity')", type: 'timestamptz', descending: false },
  },
  filters: { box: inBox },
}

export const findInbox = (read: Reader, selection: Selection, args: Row): Promise<Row> =>
  read.page('Query.inbox', inbox, args, selection)

export const countInbox = (read: Reader, actor: Actor, selection: Selection): Promise<Row | null> =>
  read.byId(inboxCountsShape, selection, actor.memberId)

const mailbox: Page = {
  page: () => mailShape,
  on: 'true',
  orders: { newest: { by: '~.at', type: 'timestamptz', descending: true } },
}

/** The mails a demonstration would have sent. Anywhere else they left the house, and are not shown here. */
export async function findMailbox(read: Reader, actor: Actor, selection: Selection, args: Row): Promise<Row> {
  if (!actor.demo) throw new NotFound()
  return read.page('Query.mailbox', mailbox, args, selection)
}
