import type { ChannelType } from '#app/gql/graphql.ts'
import type { DraftText } from './draft.ts'

const plain: ReadonlySet<ChannelType> = new Set(['X', 'LINKEDIN', 'INSTAGRAM', 'FACEBOOK'])

/** Characters as the channel counts them, while one writes. The house counts again at submission, by the same rule: a test holds both equal. */
export function lengthOf({
  channel,
  title,
  passages,
}: Pick<DraftText, 'channel' | 'title'> & { passages: readonly { text: string }[] }): number {
  const text = [title, ...passages.map((passage) => passage.text)].filter(Boolean).join('\n\n')
  const rendered = plain.has(channel) ? asPlain(text) : text
  return channel === 'X' ? weightOf(rendered) : [...rendered].length
}

// X counts by weight, as its own counter does: letters of most alphabets one, other signs two, an emoji two, any address 23.
const LIGHT = /[\0-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037]/u
const EMOJI =
  /\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u20E3)*|\p{Regional_Indicator}{2}/gu
const ADDRESS =
  /https?:\/\/[^\s()<>]+|(?<![\w@.-])(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,8}(?:com|org|net|info|eu|fr|uk|de|be|ch|ca|io|co|app|dev|news|tv|example)(?![\w-])(?:\/[^\s()<>]*)?/giu
const ADDRESS_WEIGHT = 23

function weightOf(text: string): number {
  let weight = 0
  const bare = text.normalize('NFC').replace(ADDRESS, () => {
    weight += ADDRESS_WEIGHT
    return ''
  })
  const plainText = bare.replace(EMOJI, (found) => {
    weight += /^[\d#*©®]$/.test(found) ? 1 : 2
    return ''
  })
  for (const letter of plainText) weight += LIGHT.test(letter) ? 1 : 2
  return weight
}

const link = /\\[\\`*_{}[\]()#+\-.!<>~|]|\[((?:[^[\]\\]|\\.)+)\]\(([^()\s<>]+)\)/g

const asPlain = (markdown: string) =>
  markdown
    .replace(link, (whole, shown?: string, target?: string) =>
      !shown ? whole : shown === target ? target : `${shown} ${target}`,
    )
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/(^|[^*])\*([^*\n]+)\*/g, '$1$2')
