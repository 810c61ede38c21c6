import { existsSync, readFileSync } from 'node:fs'
import type { ApolloServerOptions } from '@apollo/server'
import { type DocumentNode, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql'

export type Manifest = Readonly<Record<string, string>>
export type Documents = {
  /** The text behind a `documentId`; undefined when nothing of that name was ever shipped. */
  text(id: string): string | undefined
  isShipped(text: string): boolean
  isTrusted(document: DocumentNode): boolean
  store: NonNullable<ApolloServerOptions<object>['documentStore']>
}

const adHocKept = 2_000

export function readManifest(): Manifest {
  const file = new URL('./documents.json', import.meta.url)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/** Shipped documents are parsed and judged once; of the others the latest stay, and no more. */
export function openDocuments(schema: GraphQLSchema, manifest: Manifest): Documents {
  const shipped = Object.entries(manifest).map(([id, text]) => [id, parse(text)] as const)
  const trusted = new Map(shipped.filter(([, document]) => validate(schema, document, specifiedRules).length === 0))
  const known = new WeakSet(trusted.values())
  const adHoc = new Map<string, DocumentNode>()
  const texts = new Set(Object.values(manifest))
  return {
    text: (id) => (Object.hasOwn(manifest, id) ? manifest[id] : undefined),
    isShipped: (text) => texts.has(text),
    isTrusted: (document) => known.has(document),
    store: { get, set, delete: forget },
  }

  async function get(key: string): Promise<DocumentNode | undefined> {
    const pinned = trusted.get(key.slice(-64))
    if (pinned) return pinned
    const found = adHoc.get(key)
    if (found) {
      adHoc.delete(key)
      adHoc.set(key, found)
    }
    return found
  }

  async function set(key: string, document: DocumentNode): Promise<void> {
    adHoc.set(key, document)
    const [oldest] = adHoc.keys()
    if (adHoc.size > adHocKept && oldest !== undefined) adHoc.delete(oldest)
  }

  async function forget(key: string): Promise<boolean> {
    return adHoc.delete(key)
  }
}
