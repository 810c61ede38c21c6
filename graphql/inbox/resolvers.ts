import { caseShape } from '#domain/cases/shape.ts'
import { countInbox, findInbox, findMailbox } from '#domain/inbox/find.ts'
import { muteCase, unmuteCase } from '#domain/inbox/muteCase.ts'
import { readAllNotifications, readNotification, snoozeNotification } from '#domain/inbox/readNotification.ts'
import { inboxCountsShape, mailShape, notificationShape } from '#domain/inbox/shape.ts'
import type { Selection } from '#domain/selection.ts'
import { acts } from '#graphql/acts.ts'
import { connection, type Page } from '#graphql/connection.ts'
import type { Context } from '#graphql/context.ts'
import type { Noun } from '#graphql/schema.ts'

type Args = Record<string, unknown>
const theCounts = { counts: [inboxCountsShape, 'memberId'] } as const
const theCase = { case: [caseShape, 'caseId'] } as const
const theLine = { notification: [notificationShape, 'notificationId'], ...theCounts } as const

export const inbox: Noun = {
  shapes: [notificationShape, inboxCountsShape, mailShape],
  resolvers: {
    Query: {
      inbox: async (_: unknown, args: Args, context: Context, selection: Selection) =>
        connection((await findInbox(context.read, selection, args)) as Page, args, context, 'Query.inbox'),
      inboxCounts: (_: unknown, __: unknown, { read, actor }: Context, selection: Selection) =>
        countInbox(read, actor, selection),
      mailbox: async (_: unknown, args: Args, context: Context, selection: Selection) =>
        connection(
          (await findMailbox(context.read, context.actor, selection, args)) as Page,
          args,
          context,
          'Query.mailbox',
        ),
    },
    Mutation: {
      readNotification: acts(readNotification, theLine),
      readAllNotifications: acts(readAllNotifications, theCounts),
      snoozeNotification: acts(snoozeNotification, theLine),
      muteCase: acts(muteCase, theCase),
      unmuteCase: acts(unmuteCase, theCase),
    },
  },
}
