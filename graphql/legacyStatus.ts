import type { ApolloServerPlugin } from '@apollo/server'
import { legacy, replyType } from '#graphql/media.ts'

const judged = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'CURSOR_INVALID',
  'TOO_COMPLEX',
])

/** Clients of `application/json` take any status but 200 for a broken line, not for a document at fault. */
export const legacyStatus: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        if (!request.http || response.http.status !== 400 || response.body.kind !== 'single') return
        if (replyType(request.http.headers.get('accept')) !== legacy) return
        const codes = response.body.singleResult.errors?.map((error) => String(error.extensions?.code)) ?? []
        if (codes.every((code) => judged.has(code))) response.http.status = 200
      },
    }
  },
}
