import { sql } from 'drizzle-orm'
import type { BundleFile } from './archive.ts'
import type { Seen } from './bundlePages.ts'
import { bytesOf } from './bundleReads.ts'
import type { Withheld } from './manifest.ts'

/** Files as they were given, each read when its turn comes: one at a time is held. What is gone is named as that. */
export async function* keptFiles(orgId: string, { files }: Seen, withheld: Withheld): AsyncGenerator<BundleFile> {
  for (const [name, { hash, positions }] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const bytes = await bytesOf(
      orgId,
      sql`select content as bytes from files where org_id = ${orgId}::uuid and sha256 = ${hash} limit 1`,
    )
    if (bytes) yield { name, bytes }
    else for (const position of positions) withheld.values.push({ position, field: 'file', class: 'erased' })
  }
}
