import { createHash } from 'node:crypto'
import { copyFileSync, existsSync } from 'node:fs'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { type ASTNode, type EnumTypeDefinitionNode, Kind, print, visit } from 'graphql'
import { readModules } from '#graphql/schema.ts'
import { domainWord } from '#graphql/vocabulary.ts'

const text = 'string'
const common = {
  scalars: { DateTime: text, Hash: text, Markdown: text, URL: text },
  enumsAsTypes: true,
  useTypeImports: true,
  immutableTypes: true,
  skipTypename: true,
  importExtension: '.ts',
}

/** The contract as resolvers meet it: its enums in the words of the domain, which it need not say twice. */
function inDomainWords(): string {
  return print(visit(readModules(), { enter: inDomainWord }))
}

function inDomainWord(node: ASTNode): ASTNode | false | undefined {
  if (node.kind === Kind.DIRECTIVE) return false
  if (node.kind === Kind.ENUM_TYPE_DEFINITION) return enumInDomainWords(node)
  return node.kind === Kind.ENUM ? { ...node, value: domainWord('', node.value) } : undefined
}

function enumInDomainWords({ values = [], ...node }: EnumTypeDefinitionNode): ASTNode | false {
  if (node.name.value === 'Scope') return { kind: Kind.SCALAR_TYPE_DEFINITION, name: node.name } // `cases:read` is no name that GraphQL could spell
  if (node.name.value === 'RefusalCode') return false
  return {
    ...node,
    values: values.map((value) => ({ ...value, name: { ...value.name, value: domainWord('', value.name.value) } })),
  }
}

/** What stands at the head of each file, for whoever opens one and wonders at its length. */
const reason =
  '// Written whole by `npm run generate` from the contract and its documents: one file as the generator makes it, read by the compiler and not by people, so it is not split.'

// The server preset manages resolver files, which are written by hand here, and cannot type enums in other words than the contract's.
const config: CodegenConfig = {
  generates: {
    'app/gql/': {
      schema: 'graphql/*/*.graphql',
      documents: ['app/**/*.{ts,tsx}', 'server/**/*.ts', '!app/gql/**'],
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        skipIndexFile: true,
        persistedDocuments: {
          mode: 'replaceDocumentWithHash',
          hashPropertyName: 'id',
          hashAlgorithm: (operation: string) => createHash('sha256').update(operation).digest('hex'),
        },
      },
      config: { ...common, documentMode: 'string' },
    },
    'graphql/types.generated.ts': {
      schema: inDomainWords(),
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        ...common,
        scalars: { ...common.scalars, Scope: '../db/schema/words.ts#Scope' },
        contextType: './context.ts#Context',
        customResolveInfo: '../domain/selection.ts#Selection',
        defaultMapper: './nodes.ts#Answer<{T}>',
      },
    },
  },
  ignoreNoDocuments: true,
  hooks: {
    beforeOneFileWrite: (path: string, content: string) =>
      path.endsWith('.ts') && !content.startsWith(reason) ? `${reason}\n${content}` : content,
    afterAllFileWrite: () => {
      if (existsSync('app/gql/persisted-documents.json'))
        copyFileSync('app/gql/persisted-documents.json', 'graphql/documents.json')
    },
  },
}

export default config
