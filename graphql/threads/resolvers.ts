import { statementShape } from '#domain/statements/shape.ts'
import { acceptSuggestion, declineSuggestion } from '#domain/threads/decideSuggestion.ts'
import { replyToThread } from '#domain/threads/replyToThread.ts'
import { resolveThread } from '#domain/threads/resolveThread.ts'
import { remarkShape, suggestionShape, threadShape } from '#domain/threads/shape.ts'
import { startThread } from '#domain/threads/startThread.ts'
import { acts } from '#graphql/acts.ts'
import type { Noun } from '#graphql/schema.ts'

const theThread = { statement: [statementShape, 'statementId'], thread: [threadShape, 'threadId'] } as const

export const threads: Noun = {
  shapes: [threadShape, remarkShape, suggestionShape],
  resolvers: {
    Mutation: {
      startThread: acts(startThread, theThread),
      replyToThread: acts(replyToThread, theThread),
      resolveThread: acts(resolveThread, theThread),
      acceptSuggestion: acts(acceptSuggestion, theThread),
      declineSuggestion: acts(declineSuggestion, theThread),
    },
  },
}
