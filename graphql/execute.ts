import {
  ApolloServer,
  type ApolloServerOptionsWithGateway,
  type ApolloServerPlugin,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { type GraphQLFormattedError, type GraphQLSchema, getOperationAST, parse } from 'graphql'
import type { EventSource } from '#domain/events/tail.ts'
import { questionOf } from '#graphql/asked.ts'
import type { Budget } from '#graphql/budget.ts'
import type { Caller, Log } from '#graphql/context.ts'
import { type Documents, type Manifest, openDocuments } from '#graphql/documents.ts'
import { fault, formatError, printed } from '#graphql/errors.ts'
import { legacyStatus } from '#graphql/legacyStatus.ts'
import { limits, limitsRule } from '#graphql/limits.ts'
import { type Perform, performer } from '#graphql/perform.ts'
import { compiled } from '#graphql/run.ts'
import { selector } from '#graphql/selection.ts'

export type Sent = {
  query?: string | undefined
  documentId?: string | undefined
  operationName?: string | null | undefined
  variables?: Record<string, unknown> | null | undefined
}
export type Answer = {
  data?: Record<string, unknown> | null | undefined
  errors?: readonly GraphQLFormattedError[] | undefined
  extensions?: Record<string, unknown> | undefined
}

export type Executor = {
  readonly schema: GraphQLSchema
  readonly documents: Documents
  /** For pages and streams: the same as over HTTP, without HTTP. */
  execute(sent: Sent, caller: Caller): Promise<Answer>
  executeHttp(request: HTTPGraphQLRequest, caller: Caller): Promise<HTTPGraphQLResponse>
  /** The value that a document gives to an argument of its first root field. */
  argumentOf(sent: Sent, name: string): unknown
  stop(): Promise<void>
}

type House = { schema: GraphQLSchema; manifest: Manifest; budget: Budget; events: EventSource; log: Log }
/** Apollo's word for a result; ours differs in that data may be null without errors, after a dry run. */
type GatewayResult = Awaited<ReturnType<NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>>>
type Gateway = NonNullable<ApolloServerOptionsWithGateway<Caller>['gateway']>

/** One executor for every door: Apollo reads and formats requests, `perform` judges and answers them. */
export async function openExecutor({ schema, manifest, budget, events, log }: House): Promise<Executor> {
  const documents = openDocuments(schema, manifest)
  const perform = performer({ schema, budget, acted: events.tell, run: compiled(schema, documents.isTrusted) })
  const apollo = new ApolloServer<Caller>({
    gateway: gatewayTo(schema, perform),
    documentStore: documents.store,
    validationRules: [limitsRule],
    parseOptions: { maxTokens: limits.tokens },
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    formatError,
    logger: {
      debug: () => {},
      info: () => {},
      warn: (message) => log.warn({}, String(message)),
      error: (message) => log.error({}, String(message)),
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      legacyStatus,
      noteOutcome,
    ],
  })
  await apollo.start()

  return {
    schema,
    documents,
    async execute({ query, documentId, operationName, variables }, caller) {
      const text = documentId === undefined ? query : documents.text(documentId)
      if (text === undefined)
        return { errors: [printed(fault('DOCUMENT_NOT_TRUSTED', 'No document of this id was shipped.'))] }
      const { body } = await apollo.executeOperation(
        { query: text, operationName: operationName ?? undefined, variables: variables ?? {} },
        { contextValue: caller },
      )
      return body.kind === 'single' ? body.singleResult : body.initialResult
    },
    executeHttp: (httpGraphQLRequest, caller) =>
      apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context: async () => caller }),
    argumentOf({ query = '', operationName, variables }, name) {
      const document = parse(query, { noLocation: true })
      const operation = getOperationAST(document, operationName)
      const [field] = operation ? selector(questionOf(schema, document, operation).fields)(variables ?? {}).fields : []
      return field?.args[name]
    },
    stop: () => apollo.stop(),
  }
}

const noteOutcome: ApolloServerPlugin<Caller> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response: { body } }) {
        const errors = body.kind === 'single' ? body.singleResult.errors : undefined
        contextValue.facts.outcome = errors?.length ? String(errors[0]?.extensions?.code) : 'ok'
      },
    }
  },
}

/** Apollo's own executor is graphql-js alone; a gateway is how it takes another. */
const gatewayTo = (schema: GraphQLSchema, perform: Perform): Gateway => ({
  onSchemaLoadOrUpdate(tell) {
    tell({ apiSchema: schema, coreSupergraphSdl: '' })
    return () => {}
  },
  load: async () => ({
    executor: async ({ document, request, context }) =>
      perform(
        { document, operationName: request.operationName, variables: request.variables },
        context as Caller,
      ) as Promise<GatewayResult>,
  }),
  stop: async () => {},
})
