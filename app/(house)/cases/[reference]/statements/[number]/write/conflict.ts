import { diffWordsWithSpace } from 'diff'
import { getTranslations } from 'next-intl/server'
import type { WrittenFragment } from '#app/gql/graphql.ts'
import { readerNow } from '#app/reader-now.ts'
import type { Conflict, DiffPart } from './answer.ts'
import { type Draft, type DraftText, keyOf } from './draft.ts'
import { draftOf } from './written.ts'

/** Where the words one wrote differ from those somebody saved meanwhile: theirs struck, one's own underlined. */
export async function conflictWith(
  mine: Draft,
  theirs: WrittenFragment & { readonly revision: number },
): Promise<Conflict> {
  const t = await getTranslations()
  const other = new Map(draftOf(theirs, await readerNow()).texts.map((text) => [keyOf(text), text]))
  const ours = new Map(mine.texts.map((text) => [keyOf(text), text]))
  const keys = [...new Set([...ours.keys(), ...other.keys()])]
  const differences = keys.flatMap((key) => {
    const text = ours.get(key) ?? other.get(key)
    if (!text) return []
    const name = t('statement.variantShort', {
      channel: t(`channels.${text.channel}`),
      language: t(`languages.short.${text.language}`),
    })
    const parts = compared(whole(other.get(key)), whole(ours.get(key)))
    return parts.some(({ kind }) => kind !== 'same') ? [{ name, parts }] : []
  })
  return { revision: theirs.revision, differences }
}

const whole = (text: DraftText | undefined) =>
  text ? [text.title, ...text.passages.map((passage) => passage.text)].filter(Boolean).join('\n\n') : ''

function compared(theirs: string, mine: string): DiffPart[] {
  const parts = diffWordsWithSpace(theirs, mine, { maxEditLength: 2_000 })
  if (!parts)
    return [
      { kind: 'removed', text: theirs },
      { kind: 'added', text: mine },
    ]
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}
