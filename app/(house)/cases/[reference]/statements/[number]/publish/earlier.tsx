import { useTranslations } from 'next-intl'
import type { PublishSheetQuery } from '#app/gql/graphql.ts'
import { Section } from '#app/ui/section.tsx'
import { PublicationState } from '#app/ui/state.tsx'
import type { OfCase, Place } from '../place.ts'
import { useChannelOfKey } from '../publications.tsx'
import { Out } from './out.tsx'

type Props = { of: OfCase<NonNullable<PublishSheetQuery['statement']>>; place: Place; now: string }

const out: readonly string[] = ['PUBLISHED', 'CORRECTED', 'WITHDRAWN']

/** What went out in earlier words: to be read back, corrected or withdrawn also while newer ones are being written. */
export function Earlier({ of: { id, case: subject, version, publications }, place, now }: Props) {
  const t = useTranslations('statement.publish')
  const name = useChannelOfKey()
  const common = { caseId: subject.id, statementId: id, reference: place.reference, number: place.number }
  const earlier = publications.filter(({ n, state }) => n < version.n && out.includes(state))
  return earlier.map((publication) => (
    <Section
      key={publication.id}
      id={publication.id}
      title={t('earlier', { channel: name(publication.variantKey), version: publication.n })}
      end={<PublicationState state={publication.state} />}
      className="sheet"
    >
      <Out
        of={publication}
        common={{ ...common, variantKey: publication.variantKey }}
        name={name(publication.variantKey)}
        now={now}
      />
    </Section>
  ))
}
