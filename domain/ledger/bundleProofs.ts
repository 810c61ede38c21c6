import type { StreamedFile } from './archive.ts'
import { streamed } from './archive.ts'
import type { Included } from './bundleScope.ts'
import { toHex } from './bytes.ts'
import { type ProofsHead, proofsEnd, proofsStart } from './manifest.ts'
import { asSigner } from './signer.ts'
import { subtreesOf } from './subtrees.ts'
import { consistencyPath, type Hash, inclusionPath, rootAt, type Subtrees } from './tree.ts'

const together = 100
type Item = { readonly position: number } | { readonly from: number }
type Cut = { readonly orgId: string; readonly size: number; readonly root: string }

/** The root at a size from the nodes that are kept, whatever the size. */
export const rootFromNodes = (orgId: string, size: number): Promise<string> =>
  withSubtrees(orgId, async (subtree) => toHex(await rootAt(size, subtree)))

/** `proofs.json`: of each event that is here, the inclusion path to the root. A stretch at a time, however many there are. */
export const inclusionProofs = (cut: Cut, included: readonly Included[]): Promise<StreamedFile> =>
  streamed('proofs.json', () =>
    listed({ ...cut, schema: 'proofs/1' }, included, ({ position }, subtree) => ({
      item: { position },
      path: inclusionPath(position, cut.size, subtree),
    })),
  )

/** `consistency.json`: of each size that was signed before, which are those that receipts are under, the path to the root. */
export const consistencyProofs = (cut: Cut, sizes: readonly number[]): Promise<StreamedFile> =>
  streamed('consistency.json', () =>
    listed({ ...cut, schema: 'consistency/1' }, sizes, (from, subtree) => ({
      item: { from },
      path: consistencyPath(from, cut.size, subtree),
    })),
  )

type Proving<One> = (one: One, subtree: Subtrees) => { readonly item: Item; readonly path: Promise<Hash[]> }

async function* listed<One>(
  head: ProofsHead & Cut,
  all: readonly One[],
  prove: Proving<One>,
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(proofsStart)
  for (let from = 0; from < all.length; from += together) {
    const written = await withSubtrees(head.orgId, (subtree) =>
      Promise.all(
        all.slice(from, from + together).map(async (one) => {
          const { item, path } = prove(one, subtree)
          return canonicalItem(item, (await path).map(toHex))
        }),
      ),
    )
    yield Buffer.from(`${from > 0 ? ',' : ''}${written.join(',')}`)
  }
  yield Buffer.from(proofsEnd(head))
}

/** Canonical (RFC 8785), as the whole of the file is: keys in their order, no space. */
const canonicalItem = (item: Item, path: readonly string[]): string =>
  'from' in item ? JSON.stringify({ ...item, path }) : JSON.stringify({ path, ...item })

/** What many proofs of one stretch ask for is asked for once. */
function withSubtrees<Done>(orgId: string, work: (subtree: Subtrees) => Promise<Done>): Promise<Done> {
  return asSigner(orgId, (sql) => {
    const subtree = subtreesOf((text, values) => sql(text, values), orgId)
    const known = new Map<string, Hash | Promise<Hash>>()
    return work((level, idx) => {
      const key = `${level}/${idx}`
      const found = known.get(key) ?? subtree(level, idx)
      known.set(key, found)
      return found
    })
  })
}
