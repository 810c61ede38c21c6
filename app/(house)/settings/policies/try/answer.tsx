import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { TrialFragment } from '#app/gql/graphql.ts'
import { duration, together } from '#app/ui/format.ts'
import { Line, List } from '#app/ui/list.tsx'
import { Banner } from '#app/ui/notices.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { State } from '#app/ui/state.tsx'
import { usePolicyName, useSentences } from '../sentences.ts'

export const trial = graphql(/* GraphQL */ `
  fragment Trial on ResolvedPolicy {
    sources {
      id
      name
      version
    }
    lanes {
      rule {
        ...LaneParts
      }
      askedBy
      people {
        id
        name
      }
    }
    missing
    requiredElements
    waivable
    threads
    voteLifeMinutes
    windowMaxMinutes
    publisherMayApprove
    express
    holdingLine
    breakGlass
  }
`)

export function Answered({ of }: { of: TrialFragment | null }) {
  const t = useTranslations('settings.policies.trial')
  const all = useTranslations()
  const { language } = useReader()
  const { rest } = useSentences()
  const named = usePolicyName()
  if (!of)
    return (
      <div className="mt-24">
        <Banner boxed>{t('none')}</Banner>
      </div>
    )
  return (
    <Section id="answer" className="panel mt-24" title={t('answer')}>
      <List>
        {of.lanes.map((lane) => (
          <LaneLine key={lane.rule.lane} of={lane} />
        ))}
      </List>
      {of.missing.length > 0 ? (
        <p className="mt-8">
          <State tone="late" shape="late">
            {t('missing', {
              lanes: together(
                of.missing.map((lane) => all(`lanes.the.${lane}`)),
                language,
              ),
            })}
          </State>
        </p>
      ) : null}
      <h3 className="mt-16">{t('besides')}</h3>
      <ul className="says">
        {rest(of).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h3 className="mt-16">{t('by')}</h3>
      <p>{of.sources.map(({ name, version }) => `${named(name)} (v${version})`).join(', ')}.</p>
    </Section>
  )
}

function LaneLine({ of: { rule, people, askedBy } }: { of: TrialFragment['lanes'][number] }) {
  const t = useTranslations('settings.policies.trial')
  const all = useTranslations()
  const { language } = useReader()
  const { aboutLane } = useSentences()
  const named = usePolicyName()
  const time = (minutes: number) => duration(minutes * 60_000, language)
  return (
    <Line
      title={all(`lanes.names.${rule.lane}`)}
      end={t('lane', {
        min: rule.min,
        n: people.length,
        due: time(rule.dueMinutes),
        express: time(rule.expressDueMinutes),
      })}
    >
      {people.length === 0 ? (
        <p>
          <State tone="late" shape="late">
            {t('nobody')}
          </State>
        </p>
      ) : (
        <p>
          {together(
            people.map(({ name }) => name),
            language,
          )}
        </p>
      )}
      <p className="small quiet">
        {[t('askedBy', { list: together(askedBy.map(named), language) }), ...aboutLane(rule)].join(' ')}
      </p>
    </Line>
  )
}
