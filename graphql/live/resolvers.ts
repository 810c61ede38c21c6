import { eventShape } from '#domain/events/shape.ts'
import type { Told } from '#domain/events/tail.ts'
import { rowId } from '#domain/id.ts'
import { notificationShape } from '#domain/inbox/shape.ts'
import { nothingSelected, type Selection } from '#domain/selection.ts'
import { statementShape } from '#domain/statements/shape.ts'
import type { Context } from '#graphql/context.ts'
import type { Noun } from '#graphql/schema.ts'

const ofWords = new Set(['Statement', 'StatementVersion', 'Review', 'Vote', 'Veto', 'Publication', 'Thread'])

const told = ({ event }: Context) => event as Told

/** What is told live. Each reads the event, or what it changed, under the rules of any other reading; null is told to nobody. */
export const live: Noun = {
  resolvers: {
    Subscription: {
      caseEvents: (_: unknown, { caseId }: { caseId: string }, context: Context, selection: Selection) =>
        told(context).caseId === rowId('Case', caseId)
          ? context.read.byId(eventShape, selection, told(context).id)
          : null,
      organisationEvents: (_: unknown, __: object, context: Context, selection: Selection) =>
        context.read.byId(eventShape, selection, told(context).id),
      notifications: async (_: unknown, __: object, context: Context, selection: Selection) => {
        const { caseId, at } = told(context)
        const lines = await context.read.list(
          notificationShape,
          selection,
          '~.case_id = %::uuid and ~.at = %::timestamptz',
          [caseId, at],
          '~.id',
        )
        return lines.length > 0 ? lines : null
      },
      statementChanged: async (
        _: unknown,
        { statementId }: { statementId: string },
        context: Context,
        selection: Selection,
      ) => {
        const { id, caseId, subjectType } = told(context)
        if (!ofWords.has(subjectType)) return null
        // What is said in confidence is no news to anybody else, not even that something was said.
        if (subjectType === 'Thread' && !(await context.read.byId(eventShape, nothingSelected, id))) return null
        return context.read.one(statementShape, selection, '~.id = %::uuid and ~.case_id = %::uuid', [
          rowId('Statement', statementId),
          caseId,
        ])
      },
    },
  },
}
