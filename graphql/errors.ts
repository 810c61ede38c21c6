import { HeaderMap } from '@apollo/server'
import { GraphQLError, type GraphQLErrorOptions, type GraphQLFormattedError } from 'graphql'
import { CursorInvalid } from '#domain/cursor.ts'
import { BadInput, NotFound, Refusal } from '#domain/refusal.ts'
import type { Caller } from '#graphql/context.ts'
import { troubleOf } from '#graphql/trouble.ts'

/** Every code that `errors[].extensions.code` may hold, with the status of a reply that has nothing else to say. */
export const statusOf = {
  BAD_REQUEST: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  BAD_USER_INPUT: null,
  CURSOR_INVALID: null,
  DOCUMENT_NOT_TRUSTED: 400,
  TOO_COMPLEX: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: null,
  RATE_LIMITED: 429,
  QUERY_TIMEOUT: null,
  UNAVAILABLE: 503,
  INTERNAL: null,
} as const satisfies Record<string, number | null>

export type ErrorCode = keyof typeof statusOf
export type Faults = { retryAfter?: number; status?: number; headers?: Record<string, string> } & GraphQLErrorOptions

export const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(statusOf, code)

/** An error meant for the caller: its words and its code leave the house as they are. */
export function fault(
  code: ErrorCode,
  message: string,
  { retryAfter, status, headers, ...options }: Faults = {},
): GraphQLError {
  const sent = new HeaderMap(
    Object.entries({ ...headers, ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }) }),
  )
  const http = { status: status ?? statusOf[code] ?? undefined, headers: sent }
  return new GraphQLError(message, {
    ...options,
    extensions: { ...options.extensions, code, ...(http.status || sent.size ? { http } : {}) },
  })
}

/** An error of ours on its way out, with the status it asks for. */
export const statusFor = (error: GraphQLError): { status: number; headers: Map<string, string> } => {
  const http = error.extensions.http as { status?: number; headers: Map<string, string> } | undefined
  return { status: http?.status ?? 400, headers: http?.headers ?? new Map() }
}

export const badInput = (message: string, options?: GraphQLErrorOptions) => fault('BAD_USER_INPUT', message, options)

/** What the caller may know of an error of execution. Everything not foreseen is logged once and masked. */
export function present(
  error: GraphQLError,
  { say, language, requestId, log }: Pick<Caller, 'say' | 'language' | 'requestId' | 'log'>,
): GraphQLError {
  const place = { path: error.path }
  const cause = error.originalError
  if (isErrorCode(error.extensions?.code))
    return new GraphQLError(withoutHints(error.message), { ...place, extensions: error.extensions })
  if (cause instanceof NotFound) return fault('NOT_FOUND', say('NOT_FOUND', language), place)
  if (cause instanceof Refusal) {
    return badInput(say(cause.code, language), { ...place, extensions: { refusal: cause.code } })
  }
  if (cause instanceof CursorInvalid) return fault('CURSOR_INVALID', cause.message, place)
  if (cause instanceof BadInput)
    return badInput(cause.message, { ...place, ...(cause.about.length > 0 && { extensions: { about: cause.about } }) })
  if (isAboutArguments(error)) return badInput(withoutHints(error.message), place)
  const trouble = troubleOf(cause)
  if (trouble === 'too slow') return fault('QUERY_TIMEOUT', say('QUERY_TIMEOUT', language), place)
  log.error({ requestId, err: cause ?? error }, 'operation failed')
  if (trouble === 'away') return fault('UNAVAILABLE', say('UNAVAILABLE', language), { ...place, retryAfter: 2 })
  return fault('INTERNAL', say('INTERNAL', language), {
    ...place,
    extensions: { requestId },
    ...(error.path ? {} : { status: 500 }),
  })
}

/** An error of ours as a caller reads it. */
export function printed(error: GraphQLError): GraphQLFormattedError {
  const { http: _, ...extensions } = error.extensions
  return { ...error.toJSON(), extensions }
}

/** Last word on errors that arose before execution: Apollo's own codes become ours, and no hint at the schema is left. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const given = originalCode(error) ?? formatted.extensions?.code
  const code = given === 'OPERATION_RESOLUTION_FAILURE' ? 'BAD_REQUEST' : isErrorCode(given) ? given : 'INTERNAL'
  const message = isErrorCode(given) || code === 'BAD_REQUEST' ? withoutHints(formatted.message) : 'Internal error.'
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {}
  return { ...formatted, message, extensions: { ...extensions, code } }
}

const withoutHints = (message: string) => message.replace(/ ?(?:Did you mean|Maybe you meant)[\s\S]*$/u, '')

const isAboutArguments = (error: GraphQLError) => !error.originalError && error.message.startsWith('Argument "')

function originalCode(error: unknown): unknown {
  const original = error instanceof GraphQLError ? error.originalError : null
  return original instanceof GraphQLError ? original.extensions.code : undefined
}
