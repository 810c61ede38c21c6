import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { LagFragment } from '#app/gql/graphql.ts'
import { Icon } from '#app/ui/glyph.tsx'

export const lag = graphql(/* GraphQL */ `
  fragment Lag on LanguageLag {
    language
    ahead
    channel
    audience
    because
  }
`)

/** Which language is behind, where, and in what: named, never in the way. */
export function Lagging({ of }: { of: readonly LagFragment[] }) {
  const t = useTranslations('statement.lag')
  const channels = useTranslations('channels.in')
  const languages = useTranslations('languages.in')
  if (of.length === 0) return null
  return (
    <ul className="lags small" aria-label={t('title')}>
      {of.map(({ language, ahead, channel, audience, because }) => (
        <li key={`${channel}/${audience}/${language}`}>
          <Icon name="info" />{' '}
          {t(because, {
            inLanguage: languages(language),
            inAhead: languages(ahead),
            channel: channels(channel),
          })}
        </li>
      ))}
    </ul>
  )
}
