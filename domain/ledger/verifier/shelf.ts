import type * as z from 'zod'
import { render } from '../../statements/render.ts'
import { fromUtf8 } from '../bytes.ts'
import type { SealedEvent } from '../event.ts'
import { asWritten, type Shelf, variantBytes, versionBytes } from '../replay/words.ts'
import { hashOfBytes, readCanonical } from './contents.ts'
import type { Findings } from './finding.ts'
import type { Archive } from './zip.ts'

const largest = 8 * 2 ** 20
const kept = 64

/** Words and policies by their hash: what is not what its name says is refused, and what no event named is too much. */
export class BundleShelf implements Shelf {
  readonly #archive: Archive
  readonly #findings: Findings
  readonly #named = new Set<string>()
  readonly #read = new Map<string, unknown>()

  constructor(archive: Archive, findings: Findings) {
    this.#archive = archive
    this.#findings = findings
  }

  version(hash: string) {
    return this.#document(`versions/${hash}.json`, hash, versionBytes)
  }

  async variant(hash: string) {
    const variant = await this.#document(`variants/${hash}.json`, hash, variantBytes)
    const text = `texts/${hash}.txt`
    if (variant && !this.#named.has(text)) {
      this.#named.add(text)
      const shown = await this.#archive.read(text, largest)
      if (shown && fromUtf8(shown) !== render(asWritten(variant))) this.#findings.breaks('words_false', { file: text })
    }
    return variant
  }

  async policy(hash: string): Promise<Uint8Array | null> {
    const name = `policies/${hash}.json`
    this.#named.add(name)
    const bytes = await this.#archive.read(name, largest)
    if (!bytes) return null
    if (hashOfBytes(bytes) === hash && readCanonical(bytes) !== undefined) return bytes
    this.#findings.breaks('words_false', { file: name })
    return null
  }

  /** A policy that an act was bound to is looked at, whether or not its round is here. */
  async meet({ bind }: SealedEvent): Promise<void> {
    if (typeof bind?.policyHash === 'string') await this.policy(bind.policyHash)
  }

  /** A file of the case that an event keeps. */
  knows(name: string): void {
    this.#named.add(name)
  }

  /** Files that look like proof and that nothing in the ledger speaks of. */
  get unnamed(): string[] {
    const proved = /^(?:versions|variants|policies|texts|files)\//
    return this.#archive.names.filter((name) => proved.test(name) && !this.#named.has(name))
  }

  async #document<Schema extends z.ZodType>(
    name: string,
    hash: string,
    schema: Schema,
  ): Promise<z.output<Schema> | null> {
    this.#named.add(name)
    if (this.#read.has(name)) return this.#read.get(name) as z.output<Schema> | null
    const bytes = await this.#archive.read(name, largest)
    const parsed = bytes && schema.safeParse(readCanonical(bytes))
    const isSo = bytes && hashOfBytes(bytes) === hash && parsed?.success
    if (bytes && !isSo) this.#findings.breaks('words_false', { file: name })
    const value = isSo && parsed?.success ? parsed.data : null
    if (this.#read.size >= kept) this.#read.delete(this.#read.keys().next().value ?? '')
    this.#read.set(name, value)
    return value
  }
}
