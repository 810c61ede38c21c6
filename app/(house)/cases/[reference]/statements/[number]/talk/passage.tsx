import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { PassageTalkFragment } from '#app/gql/graphql.ts'
import { Icon } from '#app/ui/glyph.tsx'
import { Link } from '#app/ui/link.tsx'
import { at, type Place } from '../place.ts'
import type { Beside } from '../whole-text.tsx'

export const passageTalk = graphql(/* GraphQL */ `
  fragment PassageTalk on StatementVersion {
    viewerMayRemark {
      allowed
    }
    openThreads: threads(state: OPEN) {
      id
      variantKey
      passageHash
      blocking
    }
  }
`)

/** Under each passage of a text: how many remarks wait on it, and the way to make one. */
export function useBeside(of: PassageTalkFragment, variantKey: string, place: Place): Beside {
  const t = useTranslations('statement.talk')
  return ({ hash }, part) => {
    const here = of.openThreads.filter((thread) => thread.variantKey === variantKey && thread.passageHash === hash)
    const [first] = here
    if (!first && !of.viewerMayRemark.allowed) return null
    return (
      <p className="talk-here small">
        {first ? (
          <Link href={`${at(place)}#${first.id}`}>
            {t(here.some(({ blocking }) => blocking) ? 'hereBlocks' : 'here', { n: here.length })}
          </Link>
        ) : null}
        {of.viewerMayRemark.allowed ? (
          <Link
            className="quiet-link"
            href={`${at(place, { variant: variantKey, passage: hash })}#remark`}
            aria-label={t('makeOn', { part })}
          >
            <Icon name="talk" /> {t('make')}
          </Link>
        ) : null}
      </p>
    )
  }
}
