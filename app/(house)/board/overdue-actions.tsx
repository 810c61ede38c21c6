import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { OverdueActionFragment } from '#app/gql/graphql.ts'
import { knownDate } from '#app/ui/format.ts'
import { Line, List } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { State } from '#app/ui/state.tsx'

export const overdueAction = graphql(/* GraphQL */ `
  fragment OverdueAction on Improvement {
    id
    words
    dueOn
    owner {
      name
    }
    case {
      reference
      language
    }
  }
`)

/** What post-mortems asked for and nobody has done: here until it is done, or let go by name. */
export function OverdueActions({ of }: { of: readonly OverdueActionFragment[] }) {
  const t = useTranslations('postMortem.actions')
  const { language } = useReader()
  if (of.length === 0) return null
  return (
    <Section id="overdue-actions" title={t('late')} count={of.length} className="mt-48">
      <List>
        {of.map(({ id, words, dueOn, owner, case: subject }) => (
          <Line
            key={id}
            title={words}
            language={subject.language.toLowerCase()}
            href={`/cases/${subject.reference}/post-mortem#${id}`}
            end={
              <State tone="late" shape="late">
                {t('lateBy', { day: dueOn ? knownDate(dueOn, language) : '' })}
              </State>
            }
          >
            <p className="small quiet">
              {t('of', { reference: subject.reference, name: owner?.name ?? t('noOwner') })}
            </p>
          </Line>
        ))}
      </List>
    </Section>
  )
}
