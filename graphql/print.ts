import { writeFileSync } from 'node:fs'
import { type DefinitionNode, type DocumentNode, Kind, print } from 'graphql'
import { readModules } from '#graphql/schema.ts'

export const contractFile = new URL('./schema.graphql', import.meta.url)

const notice = '# The whole contract, printed from the modules beside this file by `npm run generate`.\n\n'

type Named = { readonly name: { readonly value: string } }
type Parts = {
  readonly fields?: readonly (Named & Parts)[]
  readonly values?: readonly Named[]
  readonly arguments?: readonly Named[]
  readonly interfaces?: readonly Named[]
}
type Definition = Named & Parts & { readonly kind: Kind }

/** The modules as one document: extensions folded in, everything in the order of its name, rules still attached. */
export function printContract(words: DocumentNode): string {
  const definitions = words.definitions.filter((node) => 'name' in node) as unknown as Definition[]
  const whole = definitions
    .filter(({ kind }) => kind !== Kind.OBJECT_TYPE_EXTENSION)
    .map((definition) => {
      const extensions = definitions.filter(
        ({ kind, name }) => kind === Kind.OBJECT_TYPE_EXTENSION && name.value === definition.name.value,
      )
      return sorted({
        ...definition,
        ...(definition.fields && { fields: [definition, ...extensions].flatMap(({ fields }) => fields ?? []) }),
      })
    })
  return `${notice}${print({ kind: Kind.DOCUMENT, definitions: byName(whole) as unknown as DefinitionNode[] })}\n`
}

function sorted<Node extends Parts>(node: Node): Node {
  const parts = (['fields', 'values', 'arguments', 'interfaces'] as const).flatMap((part) =>
    node[part] ? [[part, byName<Named & Parts>(node[part]).map(sorted)]] : [],
  )
  return { ...node, ...Object.fromEntries(parts) }
}

const byName = <Node extends Named>(nodes: readonly Node[]) =>
  nodes.toSorted((a, b) => (a.name.value < b.name.value ? -1 : 1))

if (import.meta.main) writeFileSync(contractFile, printContract(readModules()))
