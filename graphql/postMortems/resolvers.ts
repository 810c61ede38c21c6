import { caseShape } from '#domain/cases/shape.ts'
import { appliedLessonShape } from '#domain/postMortems/appliedLessonShape.ts'
import { findImprovements, findLessons, findPostMortem } from '#domain/postMortems/find.ts'
import {
  addImprovement,
  changeImprovement,
  finishImprovement,
  waiveImprovement,
} from '#domain/postMortems/improvements.ts'
import { lessonShape } from '#domain/postMortems/lessonShape.ts'
import { applyLesson, takeBackLesson } from '#domain/postMortems/lessons.ts'
import { startPostMortem } from '#domain/postMortems/open.ts'
import { addPassage, markPassage, removePassage, revisePassage } from '#domain/postMortems/passages.ts'
import { publishPostMortem } from '#domain/postMortems/publish.ts'
import { postMortemReviewShape } from '#domain/postMortems/reviewShape.ts'
import { improvementShape, passageShape, postMortemShape } from '#domain/postMortems/shape.ts'
import { submitPostMortem } from '#domain/postMortems/submit.ts'
import { approvePostMortem, requestPostMortemChanges } from '#domain/postMortems/vote.ts'
import type { Selection } from '#domain/selection.ts'
import { acts } from '#graphql/acts.ts'
import { connection, type Page } from '#graphql/connection.ts'
import type { Context } from '#graphql/context.ts'
import type { Noun } from '#graphql/schema.ts'

const it = { postMortem: [postMortemShape, 'postMortemId'] } as const
const theCase = { case: [caseShape, 'caseId'], ...it } as const
const thePassage = { passage: [passageShape, 'passageId'], ...it } as const
const theLink = {
  appliedLesson: [appliedLessonShape, 'appliedLessonId'],
  passage: [passageShape, 'passageId'],
} as const
const theAction = { improvement: [improvementShape, 'improvementId'], ...it } as const

export const postMortems: Noun = {
  shapes: [postMortemShape, passageShape, improvementShape, postMortemReviewShape, appliedLessonShape, lessonShape],
  resolvers: {
    Query: {
      postMortem: (_: unknown, { id }: { id: string }, { read }: Context, selection: Selection) =>
        findPostMortem(read, selection, id),
      improvements: async (_: unknown, args: Record<string, unknown>, context: Context, selection: Selection) =>
        connection(
          (await findImprovements(context.read, selection, args)) as Page,
          args,
          context,
          'Query.improvements',
        ),
      lessons: async (_: unknown, args: Record<string, unknown>, context: Context, selection: Selection) =>
        connection((await findLessons(context.read, selection, args)) as Page, args, context, 'Query.lessons'),
    },
    Mutation: {
      startPostMortem: acts(startPostMortem, theCase),
      addPassage: acts(addPassage, thePassage),
      revisePassage: acts(revisePassage, thePassage),
      removePassage: acts(removePassage, it),
      markPassage: acts(markPassage, thePassage),
      addImprovement: acts(addImprovement, theAction),
      changeImprovement: acts(changeImprovement, theAction),
      finishImprovement: acts(finishImprovement, theAction),
      waiveImprovement: acts(waiveImprovement, theAction),
      submitPostMortem: acts(submitPostMortem, theCase),
      approvePostMortem: acts(approvePostMortem, theCase),
      requestPostMortemChanges: acts(requestPostMortemChanges, theCase),
      publishPostMortem: acts(publishPostMortem, theCase),
      applyLesson: acts(applyLesson, theLink),
      takeBackLesson: acts(takeBackLesson, theLink),
    },
  },
}
