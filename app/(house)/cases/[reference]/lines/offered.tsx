import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { LineOfferedFragment } from '#app/gql/graphql.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { together } from '#app/ui/format.ts'
import { Line, List } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { upToTime } from '#app/ui/when.ts'

export const lineOffered = graphql(/* GraphQL */ `
  fragment LineOffered on HoldingStatement {
    id
    notAfter
    terms {
      name
      slots {
        name
      }
    }
    variants {
      key
      channel
      language
      rendered
    }
  }
`)

type Props = { of: readonly LineOfferedFragment[]; reference: string; now: string }

/** Lines cleared in advance that fit the case: the shortest way to a first word. */
export function LinesOffered({ of, reference, now }: Props) {
  const t = useTranslations('lines')
  const all = useTranslations()
  const reader = useReader()
  if (of.length === 0) return null
  const each = (names: readonly string[]) => together([...new Set(names)], reader.language)
  return (
    <List label={t('choose.fits', { n: of.length })}>
      {of.map((line) => {
        const shown = line.variants.find(({ language }) => language.toLowerCase() === reader.language)
        const words = shown ?? line.variants[0]
        return (
          <Line
            key={line.id}
            title={line.terms.name}
            end={all('statements.scope', {
              channels: each(line.variants.map(({ channel }) => all(`channels.in.${channel}`))),
              languages: each(line.variants.map(({ language }) => all(`languages.short.${language}`))),
            })}
          >
            {words ? (
              <p className="excerpt" lang={words.language.toLowerCase()}>
                {words.rendered}
              </p>
            ) : null}
            <p className="small quiet">
              {t('until', { time: upToTime(line.notAfter, now, reader) })}.{' '}
              {t('blanks', { n: line.terms.slots.length })}.
            </p>
            <div className="pt-8">
              <ButtonLink href={`/cases/${reference}/lines/${line.id}`}>{t('choose.take')}</ButtonLink>
            </div>
          </Line>
        )
      })}
    </List>
  )
}
