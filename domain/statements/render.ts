import type { Block } from '#db/schema/versions.ts'
import type { ChannelType } from '#db/schema/words.ts'
import { LINK } from '../text.ts'

/** Channels that show plain text only: emphasis goes, a link becomes its bare address. */
const plain: ReadonlySet<ChannelType> = new Set(['x', 'linkedin', 'instagram', 'facebook'])

// X counts by weight, as its own counter does: letters of most alphabets one, other signs two, an emoji two, any address 23.
const LIGHT = /[\0-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037]/u
const EMOJI =
  /\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u20E3)*|\p{Regional_Indicator}{2}/gu
const ADDRESS =
  /https?:\/\/[^\s()<>]+|(?<![\w@.-])(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}(?:com|org|net|info|eu|fr|uk|de|be|ch|ca|io|co|app|dev|news|tv|example)(?![\w-])(?:\/[^\s()<>]*)?/giu
const ADDRESS_WEIGHT = 23

export type Written = {
  readonly channel: string
  readonly title: string | null
  readonly blocks: readonly Pick<Block, 'text'>[]
}

/** What will be read on the channel: one pure function for the editor, the limit, the page and the publisher. */
export function render({ channel, title, blocks }: Written): string {
  const text = [title ?? '', ...blocks.map((block) => block.text)].filter(Boolean).join('\n\n')
  return plain.has(channel as ChannelType) ? toPlain(text) : text
}

/** As the channel counts: X by weight, every other by character (code point). The editor counts by the same rule; a test holds both equal. */
export function lengthOf(written: Written): number {
  const text = render(written)
  return written.channel === 'x' ? weightOf(text) : [...text].length
}

function weightOf(text: string): number {
  let weight = 0
  const bare = text.normalize('NFC').replace(ADDRESS, () => {
    weight += ADDRESS_WEIGHT
    return ''
  })
  const plain = bare.replace(EMOJI, (found) => {
    weight += /^[\d#*©®]$/.test(found) ? 1 : 2
    return ''
  })
  for (const letter of plain) weight += LIGHT.test(letter) ? 1 : 2
  return weight
}

/** Whether somebody who reads this in public reads the cleared words: as the channel shows them, however it breaks lines and spaces. */
export function readsAs(live: string, written: Written): boolean {
  const seen = evened(live)
  const shown = render(written)
  return [shown, toPlain(shown), toPlain(shown.replace(LINK, (whole, label?: string) => label ?? whole))].some(
    (form) => evened(form) === seen,
  )
}

const evened = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

function toPlain(markdown: string): string {
  return markdown
    .replace(LINK, (whole, shown?: string, target?: string) =>
      !shown ? whole : shown === target ? target : `${shown} ${target}`,
    )
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/(^|[^*])\*([^*\n]+)\*/g, '$1$2')
}
