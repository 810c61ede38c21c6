import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { CorrectingFragment } from '#app/gql/graphql.ts'
import { Banner } from '#app/ui/notices.tsx'
import { useChannelOfKey } from './publications.tsx'

export const correcting = graphql(/* GraphQL */ `
  fragment Correcting on StatementVersion {
    correctionSentence
    corrects {
      n
      variantKey
      link
    }
  }
`)

/** These words correct others: which, where, and what the public is told of it. */
export function Correcting({ of: { corrects, correctionSentence } }: { of: CorrectingFragment }) {
  const t = useTranslations('statement')
  const name = useChannelOfKey()
  if (!corrects || !correctionSentence) return null
  return (
    <Banner boxed neutral>
      {t('correcting', { channel: name(corrects.variantKey), version: corrects.n, words: correctionSentence })}{' '}
      {corrects.link ? (
        <a href={corrects.link} rel="noopener noreferrer">
          {corrects.link}
        </a>
      ) : null}
    </Banner>
  )
}
