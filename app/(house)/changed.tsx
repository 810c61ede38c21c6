import { useTranslations } from 'next-intl'
import type { ChangedFragment } from '#app/gql/graphql.ts'
import { day } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { useReader } from '#app/ui/reader.ts'
import { type Target, whatChanged } from './changed-words.ts'

export function WhatChanged({ of }: { of: Target }) {
  const { words, href } = whatChanged(useTranslations(), of)
  return href ? <Link href={href}>{words}</Link> : words
}

/** What lessons changed: the thing itself, how, and who said so. `quoting` names the lesson, where it does not stand above. */
export function Changes({
  of,
  quoting,
  language,
}: {
  of: readonly ChangedFragment[]
  quoting?: boolean
  language?: string
}) {
  const t = useTranslations('postMortem.applied')
  const reader = useReader()
  if (of.length === 0) return null
  return (
    <ul className="pm-applied small" aria-label={t('title')}>
      {of.map((each) => (
        <li key={each.id}>
          {quoting ? <p lang={language}>{t('lesson', { lesson: each.lesson.wording?.words ?? '' })}</p> : null}
          <p>
            <WhatChanged of={each} />
          </p>
          <p>
            <span lang={language}>{each.how}</span>{' '}
            <span className="quiet">
              {t('who', { name: each.appliedBy?.name ?? '', day: day(each.appliedAt, reader) })}
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}
