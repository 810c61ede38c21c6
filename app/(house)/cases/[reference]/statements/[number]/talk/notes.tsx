import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { NotedFragment } from '#app/gql/graphql.ts'
import { type Place, statementPath } from '../place.ts'
import { type DraftText, keyOf } from '../write/draft.ts'
import type { Talk } from '../write/editing.ts'
import { NoteLines } from '../write/note.tsx'

export const noted = graphql(/* GraphQL */ `
  fragment Noted on StatementVersion {
    threads(state: OPEN) {
      id
      variantKey
      quote
      blocking
      privileged
      remarks {
        words
        author {
          name
        }
        suggestion {
          state
        }
      }
    }
  }
`)

/** Open talk as it stands beside what is being written: under the passage it is about, else on top. */
export function useNotes({ threads }: NotedFragment, texts: readonly DraftText[], place: Place) {
  const t = useTranslations('statement.talk')
  const notes = threads.map(({ id, variantKey, quote, blocking, privileged, remarks }) => ({
    about: `${variantKey} ${quote}`,
    note: {
      id,
      blocking: blocking ? t('blocking') : null,
      privileged: privileged ? t('confidential') : null,
      lines: remarks.map(({ words, author, suggestion }) =>
        t(suggestion?.state === 'PROPOSED' ? 'noteProposes' : 'note', { name: author?.name ?? '', words }),
      ),
      open: t('openTalk'),
      href: `${statementPath(place)}?thread=${id}#${id}`,
    } satisfies Talk,
  }))
  const on: Record<string, readonly Talk[]> = {}
  for (const text of texts)
    for (const { key, text: words } of text.passages)
      on[key] = notes.filter(({ about }) => about === `${keyOf(text)} ${words}`).map(({ note }) => note)
  const placed = new Set(Object.values(on).flatMap((here) => here.map(({ id }) => id)))
  return { on, older: notes.filter(({ note }) => !placed.has(note.id)).map(({ note }) => note) }
}

/** What was said about words that no longer stand: it still waits for an answer. */
export function OlderNotes({ of }: { of: readonly Talk[] }) {
  const t = useTranslations('statement.talk')
  if (of.length === 0) return null
  return (
    <section className="mt-16" aria-label={t('olderNotes')}>
      <h2 className="part">{t('olderNotes')}</h2>
      {of.map((note) => (
        <NoteLines key={note.id} of={note} />
      ))}
    </section>
  )
}
