import { normal } from './password.ts'

export type PasswordFault = 'too short' | 'too long' | 'easy to guess'

/** Long enough, and not made of words that everyone tries first. Nothing is asked about its letters. */
export async function faultOfPassword(password: string, own: readonly string[]): Promise<PasswordFault | null> {
  const length = [...normal(password)].length
  if (length < 15) return 'too short'
  if (length > 128) return 'too long'
  return (await isEasy(password, own)) ? 'easy to guess' : null
}

/** Words of the person, the organisation and the product count for nothing; of the blocklists, two are too few. */
async function isEasy(password: string, own: readonly string[]): Promise<boolean> {
  const plain = bare(password)
  if (new Set(plain).size < 5) return true
  const once = /^(.+?)\1+$/.exec(plain)?.[1] ?? plain
  const free = new Set(
    ['sangfroid', ...own.flatMap((words) => [words, ...words.split(/[^\p{L}\p{N}]+/u)])]
      .map(bare)
      .filter((word) => word.length > 2),
  )
  return fewestWords(once, free, await blocklist()) <= 2
}

/** How many listed words a text is made of at the least; runs of digits and own words are not counted. */
function fewestWords(text: string, free: ReadonlySet<string>, listed: ReadonlySet<string>): number {
  const fewest = Array<number>(text.length + 1).fill(Infinity)
  fewest[0] = 0
  for (let end = 1; end <= text.length; end++) {
    for (let start = Math.max(0, end - longest); start < end; start++) {
      const before = fewest[start] ?? Infinity
      const price = priceOf(text.slice(start, end), free, listed)
      if (before + price < (fewest[end] ?? Infinity)) fewest[end] = before + price
    }
  }
  return fewest[text.length] ?? Infinity
}

function priceOf(piece: string, free: ReadonlySet<string>, listed: ReadonlySet<string>): number {
  if (free.has(piece) || /^\d{1,8}$/.test(piece)) return 0
  return piece.length > 2 && listed.has(piece) ? 1 : Infinity
}

const longest = 40

/** Lower case without accents, marks and spaces: how a guesser reads it. */
const bare = (text: string): string =>
  normal(text)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

let read: Promise<ReadonlySet<string>> | undefined

/** Some 130,000 words, read when the first password is chosen. */
function blocklist(): Promise<ReadonlySet<string>> {
  read ??= Promise.all([import('@zxcvbn-ts/language-common'), import('@zxcvbn-ts/language-fr')]).then(
    (languages) => new Set(languages.flatMap(({ dictionary }) => Object.values(dictionary).flat()).map(bare)),
  )
  return read
}
