import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { PrecedentFragment } from '#app/gql/graphql.ts'
import { Precedent } from '#app/ui/past-case.tsx'
import { useReader } from '#app/ui/reader.ts'
import { resemblance } from './resemblance.ts'

export const precedent = graphql(/* GraphQL */ `
  fragment Precedent on Precedent {
    libraryCase {
      slug
      title {
        fr
        en
      }
      startedOn
    }
    same {
      trait
    }
    differs {
      trait
    }
    teaches {
      fr
      en
    }
  }
`)

/** Past cases that resemble this one. */
export function Precedents({ of }: { of: readonly PrecedentFragment[] }) {
  const t = useTranslations('library.why')
  const { language } = useReader()
  return of
    .map(resemblance(t, language))
    .map(({ slug, title, why, teaches }) => (
      <Precedent key={slug} title={title} href={`/library/${slug}`} why={why} teaches={teaches} />
    ))
}
