import { fromBase64, joined, toBase64, utf8 } from './bytes.ts'
import { BadNote } from './note.ts'
import { type Hash, leafHash, verifyInclusion } from './tree.ts'

/** One root over every organisation of an installation: it names none of them, and its size tells only a power of two. */
export type CommonRoot = {
  readonly origin: string
  /** RFC 3339, to the millisecond. */
  readonly signedAt: string
  readonly size: number
  readonly root: Hash
}
/** What one organisation holds of it: its own leaf, and the way from there to the root. */
export type Standing = {
  /** The newest signed note of the organisation, which the leaf stands for. */
  readonly checkpoint: string
  readonly salt: Uint8Array
  readonly index: number
  readonly path: readonly Hash[]
}

/** No tree is smaller, so that few organisations look like many. */
export const smallestCommonTree = 64

/** A fresh salt each time: whoever knows a signed note does not find it among the leaves. */
export const commonLeaf = (salt: Uint8Array, checkpoint: string): Hash => leafHash(joined(salt, utf8(checkpoint)))

/** Not written as checkpoints are: each tree is another, and none grows out of the one before. */
export const commonRootBody = ({ origin, signedAt, size, root }: CommonRoot): string =>
  `${origin}\ncommon root\n${signedAt}\n${size}\n${toBase64(root)}\n`

export function parseCommonRoot(body: string): CommonRoot {
  const [origin = '', kind, signedAt = '', size = '', encoded = ''] = body.split('\n')
  const root = fromBase64(encoded)
  const read = { origin, signedAt, size: Number(size), root: root ?? new Uint8Array() }
  const isTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(signedAt) && !Number.isNaN(Date.parse(signedAt))
  const isTree = isCommonSize(read.size) && read.root.length === 32
  if (!origin || kind !== 'common root' || !isTime || !isTree || commonRootBody(read) !== body)
    throw new BadNote('This is no common root.')
  return read
}

/** Whether a body says that it is a common root, rightly or not. */
export const saysCommonRoot = (body: string): boolean => body.split('\n')[1] === 'common root'

/** RFC 9162 §2.1.3.2, in a tree that is as full as such trees are. */
export const standsUnder = (
  { checkpoint, salt, index, path }: Standing,
  { size, root }: Pick<CommonRoot, 'size' | 'root'>,
): boolean =>
  salt.length === 32 &&
  isCommonSize(size) &&
  verifyInclusion({ position: index, size, leaf: commonLeaf(salt, checkpoint), path, root })

const isCommonSize = (size: number): boolean =>
  Number.isSafeInteger(size) && size >= smallestCommonTree && size <= 2 ** 30 && (size & (size - 1)) === 0
