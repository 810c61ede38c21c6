import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { ComparableFragment } from '#app/gql/graphql.ts'
import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/field.tsx'
import { Fold } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'

export const comparable = graphql(/* GraphQL */ `
  fragment Comparable on LibraryCaseConnection {
    edges {
      node {
        slug
        startedOn
        title {
          fr
          en
        }
      }
    }
  }
`)

/** Which cases, by name: a form that ends in an address one can send. Folded once there is something to read. */
export function Choose({ of, chosen, most }: { of: ComparableFragment; chosen: readonly string[]; most: number }) {
  const t = useTranslations('compare')
  const { language } = useReader()
  const cases = of.edges
    .map(({ node }) => ({ value: node.slug, label: `${node.title[language]} (${node.startedOn.slice(0, 4)})` }))
    .sort((one, other) => one.label.localeCompare(other.label, language))
  const places = [1, 2, 3, 4].slice(0, Math.min(most, Math.max(2, chosen.length + 1)))
  const form = (
    <form action="/library/compare" className="beside-form">
      {places.map((n) => (
        <Select
          key={`${n} ${chosen[n - 1] ?? ''}`}
          id={`case-${n}`}
          name="c"
          label={t('case', { n })}
          defaultValue={chosen[n - 1] ?? ''}
          options={[{ value: '', label: t('none') }, ...cases]}
          minor
        />
      ))}
      <Button type="submit">{t('compare')}</Button>
    </form>
  )
  return chosen.length < 2 ? (
    form
  ) : (
    <Fold className="fold mt-12" summary={t('change')}>
      {form}
    </Fold>
  )
}
