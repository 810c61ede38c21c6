import { hash } from 'node:crypto'
import type { Hash } from './tree.ts'

const node = Buffer.alloc(65, 1)
const leafByte = Buffer.alloc(1, 0)

/** As `leafHash` and `nodeHash`, by the process's own SHA-256: a million of them is most of what reading a ledger takes. */
export function nativeLeafHash(bytes: string | Buffer): Hash {
  return hash('sha256', typeof bytes === 'string' ? `\0${bytes}` : Buffer.concat([leafByte, bytes]), 'buffer')
}

export function nativeNodeHash(left: Hash, right: Hash): Hash {
  node.set(left, 1)
  node.set(right, 33)
  return hash('sha256', node, 'buffer')
}

export function isJson(bytes: Buffer): boolean {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return true
  } catch {
    return false
  }
}
