import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { CursorInvalid } from '#domain/cursor.ts'

export type Seal = { seal(orgId: string, position: number): string; open(orgId: string, id: string): number }

/** A bare position would tell how busy an organisation is, restricted cases included: it leaves the house sealed. */
export function sealWith(secret: string): Seal {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'stream positions', 32))
  return {
    seal(orgId, position) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(orgId))
      const plain = Buffer.alloc(6)
      plain.writeIntBE(position, 0, 6)
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64url')
    },
    open(orgId, id) {
      const bytes = Buffer.from(id, 'base64url')
      if (bytes.length !== 34) throw new CursorInvalid()
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
        .setAAD(Buffer.from(orgId))
        .setAuthTag(bytes.subarray(18))
      try {
        return Buffer.concat([decipher.update(bytes.subarray(12, 18)), decipher.final()]).readIntBE(0, 6)
      } catch {
        throw new CursorInvalid()
      }
    },
  }
}
