import { randomBytes } from 'node:crypto'

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** One pixel, and bytes of its own: no two pictures are the same file. */
export const picture = (size = 8): Buffer => Buffer.concat([png, randomBytes(size)])
