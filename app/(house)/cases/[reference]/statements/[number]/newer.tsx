import { useTranslations } from 'next-intl'
import type { ReadStatementQuery } from '#app/gql/graphql.ts'
import { Link } from '#app/ui/link.tsx'
import { Banner } from '#app/ui/notices.tsx'
import { at, type Place } from './place.ts'

type Version = Pick<NonNullable<ReadStatementQuery['statement']>['version'], 'n' | 'state' | 'since'>

/** Said above words that somebody reads while newer ones came, or while their review moved on. */
export function Newer({ of: { n, state, since }, place }: { of: Version; place: Place }) {
  const t = useTranslations()
  return (
    <div className="newer">
      <Banner boxed>
        {t('statement.newer.what', { version: n, state: t(`versionStates.${state}`) })}{' '}
        <Link href={at(place, { newer: Date.parse(since) % 1_000_000_000 })} scroll={false}>
          {t('statement.newer.act')}
        </Link>
      </Banner>
    </div>
  )
}
