import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { ProvedFragment } from '#app/gql/graphql.ts'
import { number } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { useReader } from '#app/ui/reader.ts'

export const proved = graphql(/* GraphQL */ `
  fragment Proved on Event {
    id
    position
  }
`)

/** For whoever may prove an entry; to the others it has no place in the ledger. */
export function ProveLink({ of }: { of: ProvedFragment | null | undefined }) {
  const t = useTranslations('proof')
  const { language } = useReader()
  if (of?.position == null) return null
  return (
    <Link href={`/proof/${of.id}`} className="small quiet nowrap">
      {t('link')}
      <span className="visually-hidden"> {t('linkOf', { n: number(of.position + 1, language) })}</span>
    </Link>
  )
}
