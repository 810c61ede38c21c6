import { readdirSync, readFileSync } from 'node:fs'
import {
  buildASTSchema,
  concatAST,
  type DocumentNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  parse,
  Source,
} from 'graphql'
import { isDerived, type Shape } from '#domain/read/shape.ts'
import { keyOf, nothingSelected, part, type Selection } from '#domain/selection.ts'
import { base } from '#graphql/base/resolvers.ts'
import { isConnection, nestedConnection, type Placed, readCursor } from '#graphql/connection.ts'
import { type Context, onceFor } from '#graphql/context.ts'
import { type Find, finder, isOurs, type Nodes, type Row } from '#graphql/nodes.ts'
import { readRefusals } from '#graphql/outcome.ts'
import type { Resolvers, SubscriptionResolvers } from '#graphql/types.generated.ts'
import { teachVocabulary } from '#graphql/vocabulary.ts'

/** What a folder of the contract brings: resolvers where reading is not enough, and the shapes its things are read by. */
export type Part = { resolvers: object; shapes?: readonly Shape[]; nodes?: Nodes }
/** The same, held to the types of the contract. What is told live is an answer like any other here: the stream does the following. */
export type Noun = Part & {
  resolvers: Omit<Resolvers, 'Subscription'> & { Subscription?: Partial<Record<keyof SubscriptionResolvers, Written>> }
}
/** As nouns write them, each with its own parent and arguments; and as they are all called. */
type Written = (parent: never, args: never, context: Context, selection: Selection) => unknown
type Called = (parent: Row, args: Row, context: Context, selection: Selection) => unknown
type Field = GraphQLField<unknown, unknown>
type Resolve = GraphQLFieldResolver<Row, Context, Row>

const here = new URL('./', import.meta.url)

/** Every module's words, in the order of their paths. */
export function readModules(only?: readonly string[]): DocumentNode {
  const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const chosen = folders.filter(({ name }) => only?.includes(name) ?? true)
  const paths = chosen.flatMap(({ name }) => readdirSync(new URL(`${name}/`, here)).map((file) => `${name}/${file}`))
  const written = paths.filter((path) => path.endsWith('.graphql')).sort()
  return concatAST(written.map((path) => parse(new Source(readFileSync(new URL(path, here), 'utf8'), path))))
}

/** The executable contract: the words of the modules, their resolvers, and the readings that need none. */
export function assemble(words: DocumentNode, nouns: readonly Part[]): GraphQLSchema {
  const schema = buildASTSchema(words)
  teachVocabulary(schema)
  const shapes = nouns.flatMap((noun) => noun.shapes ?? [])
  const find = finder(Object.assign(nodesOf(shapes), ...nouns.map(({ nodes }) => nodes)))
  const written = gather([derivedOf(shapes), base(find), ...nouns.map(({ resolvers }) => resolvers)])
  for (const type of Object.values(schema.getTypeMap()).filter(isOurs)) {
    if (isObjectType(type))
      for (const field of Object.values(type.getFields())) field.resolve = resolverOf(type, field, written, find)
  }
  if (written.size > 0)
    throw new Error(`Resolvers of fields that the contract does not have: ${[...written.keys()].join(', ')}`)
  return schema
}

function nodesOf(shapes: readonly Shape[]): Nodes {
  return Object.fromEntries(
    shapes.map((shape) => [shape.type, (id, { read }, selection) => read.byId(shape, selection, id)]),
  )
}

/** Fields that a rule works out from what the statement brought along. */
function derivedOf(shapes: readonly Shape[]): Record<string, Record<string, Written>> {
  return Object.fromEntries(
    shapes.map(({ type, fields }) => {
      const derived = Object.entries(fields).flatMap(([name, field]) =>
        isDerived(field) ? [[name, field] as const] : [],
      )
      return [
        type,
        Object.fromEntries(
          derived.map(([name, { value }]): [string, Written] => [
            name,
            (row, args, { read }) => value(row, read.asking, args),
          ]),
        ),
      ]
    }),
  )
}

function gather(maps: readonly object[]): Map<string, Called> {
  const entries = maps
    .flatMap((map) => Object.entries(map))
    .flatMap(([type, fields]: [string, Record<string, Called>]) =>
      Object.entries(fields).map(([field, resolve]) => [`${type}.${field}`, resolve] as const),
    )
  const gathered = new Map(entries)
  if (gathered.size < entries.length) throw new Error('A field has two resolvers.')
  return gathered
}

function resolverOf(
  type: GraphQLObjectType,
  field: Field,
  gathered: Map<string, Called>,
  find: Find,
): Resolve | undefined {
  const path = `${type.name}.${field.name}`
  const written = gathered.get(path)
  gathered.delete(path)
  if (['Query', 'Mutation', 'Subscription'].includes(type.name)) return atRoot(path, field.name, written, find)
  if (written) return (parent, args, context) => written(parent, args, context, nothingSelected)
  if (isConnection(field.type)) return nestedConnection(type.name, field.name)
  if (type.name.endsWith('Edge') && field.name === 'cursor') return (edge) => readCursor.edge(edge as Placed)
  return field.args.length > 0 ? (parent, args) => parent[keyOf(field.name, args)] : undefined
}

function atRoot(path: string, name: string, written: Called | undefined, find: Find): Resolve {
  if (!written) throw new Error(`${path} has no resolver.`)
  if (!path.startsWith('Mutation.'))
    return (parent, args, context) => written(parent, args, context, part(context.selection, name, args))
  return async (parent, args, context) => {
    const selection = part(context.selection, name, args)
    context.once = onceFor(context, (args.input as Row | undefined)?.idempotencyKey)
    try {
      return await readRefusals(await written(parent, args, context, selection), find, context, selection)
    } finally {
      context.read.end()
    }
  }
}
