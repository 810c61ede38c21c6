import { randomInt } from 'node:crypto'
import { crc32 } from 'node:zlib'

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const SHAPE = /^sf_pat_([0-9A-Za-z]{43})([0-9A-Za-z]{6})$/

/** `sf_pat_`, 256 bits of chance, and a checksum: a scanner knows it when it leaks, a typing error never reaches the database. */
export function newToken(): string {
  const drawn = Array.from({ length: 43 }, () => letters[randomInt(62)]).join('')
  return `sf_pat_${drawn}${checksum(drawn)}`
}

export function isToken(value: string): boolean {
  const [, drawn, mark] = SHAPE.exec(value) ?? []
  return drawn !== undefined && checksum(drawn) === mark
}

/** Enough to tell one's tokens apart in a list, and of no use to anyone else. */
export const hintOf = (token: string): string => `${token.slice(0, 11)}…`

function checksum(drawn: string): string {
  let rest = crc32(drawn)
  let mark = ''
  for (let place = 0; place < 6; place++) {
    mark = letters[rest % 62] + mark
    rest = Math.floor(rest / 62)
  }
  return mark
}
