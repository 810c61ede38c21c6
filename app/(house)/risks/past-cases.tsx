import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { PastChoiceFragment } from '#app/gql/graphql.ts'
import { Select } from '#app/ui/field.tsx'
import { useReader } from '#app/ui/reader.ts'

export const pastChoice = graphql(/* GraphQL */ `
  fragment PastChoice on LibraryCase {
    id
    startedOn
    title {
      fr
      en
    }
  }
`)

/** A past case by its name, the newest first, as the library holds them. */
export function AnotherPastCase({ of }: { of: readonly PastChoiceFragment[] }) {
  const t = useTranslations('risks.fields')
  const u = useTranslations('ui')
  const { language } = useReader()
  return (
    <Select
      name="resembles"
      id="another"
      label={`${t('another')} (${u('optional')})`}
      options={[
        { value: '', label: u('choose') },
        ...of.map(({ id, startedOn, title }) => ({
          value: id,
          label: `${title[language]}, ${startedOn.slice(0, 4)}`,
        })),
      ]}
    />
  )
}
