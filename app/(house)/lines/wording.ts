import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { CasesForFragment } from '#app/gql/graphql.ts'
import { together } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'

export const casesFor = graphql(/* GraphQL */ `
  fragment CasesFor on HoldingLineTerms {
    severities
    categories
    kinds
  }
`)

/** Which cases a line is for, in one phrase. */
export function useCasesFor(): (terms: CasesForFragment) => string {
  const t = useTranslations('lines')
  const all = useTranslations()
  const { language } = useReader()
  return ({ severities, categories, kinds }) => {
    const named = [
      ...categories.map((each) => all(`categories.${each}`)),
      ...kinds.map((each) => all(`kinds.${each}`)),
    ].map((word) => word.toLocaleLowerCase(language))
    const levels =
      severities.length > 0 ? [t('severityOf', { levels: together(severities.map(String), language) })] : []
    const what = [named.length > 0 ? together(named, language) : '', ...levels].filter(Boolean).join(', ')
    return what ? t('for', { what }) : t('forAny')
  }
}
