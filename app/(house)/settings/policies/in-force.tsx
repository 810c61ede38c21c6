import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { PolicyInForceFragment, StarterFragment } from '#app/gql/graphql.ts'
import { day } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { Fold, Line, List } from '#app/ui/list.tsx'
import { Empty } from '#app/ui/notices.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { ComesFrom } from '../../comes-from.tsx'
import { usePolicyName, useSentences } from './sentences.ts'

export const policyInForce = graphql(/* GraphQL */ `
  fragment PolicyInForce on Policy {
    id
    name
    version
    adoptedAt
    proposedBy {
      name
    }
    confirmedBy {
      name
    }
    rule {
      ...RuleParts
    }
    proposal {
      id
    }
    lessons {
      ...ComesFrom
    }
    versions {
      id
      version
      retiredAt
      retiredReason
    }
  }
`)

export const starter = graphql(/* GraphQL */ `
  fragment Starter on StarterPolicy {
    name
    inForce
    rule {
      ...RuleParts
    }
  }
`)

type Props = { policies: readonly PolicyInForceFragment[]; legislates: boolean; now: string }

export function InForce({ policies, legislates, now }: Props) {
  const t = useTranslations('settings.policies')
  const named = usePolicyName()
  return (
    <Section id="policies" className="mt-32" title={t('inForce')} count={policies.length}>
      {policies.length === 0 ? <Empty>{t('none')}</Empty> : null}
      <List>
        {policies.map((policy) => (
          <Line key={policy.id} title={named(policy.name)} end={<Since of={policy} now={now} />}>
            <Says rule={policy.rule} />
            <Earlier of={policy.versions} now={now} />
            {policy.lessons.length > 0 ? <ComesFrom of={policy.lessons} now={now} /> : null}
            {legislates ? <Acts of={policy} /> : null}
          </Line>
        ))}
      </List>
    </Section>
  )
}

/** What the house could adopt and has not: put forward as any other proposal. */
export function NotAdopted({ of, legislates }: { of: readonly StarterFragment[]; legislates: boolean }) {
  const t = useTranslations('settings.policies')
  const named = usePolicyName()
  if (of.length === 0) return null
  return (
    <Section id="starters" className="mt-32" title={t('starters')} count={of.length}>
      <p className="small quiet mt-8">{t('startersHint')}</p>
      <List>
        {of.map(({ name, rule }) => (
          <Line key={name} title={named(name)}>
            <Says rule={rule} />
            {legislates ? (
              <p className="small mt-8">
                <Link href={`/settings/policies?new=${encodeURIComponent(name)}#act`}>
                  {t('proposeStarter', { name: named(name) })}
                </Link>
              </p>
            ) : null}
          </Line>
        ))}
      </List>
    </Section>
  )
}

export function Says({ rule }: { rule: PolicyInForceFragment['rule'] }) {
  const [applies, ...others] = useSentences().whole(rule)
  return (
    <>
      <p className="mt-4">{applies}</p>
      <ul className="says small">
        {others.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}

function Since({ of, now }: { of: PolicyInForceFragment; now: string }) {
  const t = useTranslations('settings.policies')
  const about = { n: of.version, day: day(of.adoptedAt, useReader(), now) }
  return of.proposedBy && of.confirmedBy
    ? t('sinceBy', { ...about, by: of.proposedBy.name, and: of.confirmedBy.name })
    : t('since', about)
}

function Earlier({ of, now }: { of: PolicyInForceFragment['versions']; now: string }) {
  const t = useTranslations('settings.policies')
  const reader = useReader()
  const ended = of.flatMap(({ retiredAt, ...rest }) => (retiredAt ? [{ ...rest, retiredAt }] : []))
  if (ended.length === 0) return null
  return (
    <Fold summary={t('earlier', { n: ended.length })}>
      <ul className="says small">
        {ended.map(({ id, version, retiredAt, retiredReason }) => (
          <li key={id}>{t('until', { n: version, day: day(retiredAt, reader, now), why: retiredReason ?? '' })}</li>
        ))}
      </ul>
    </Fold>
  )
}

function Acts({ of: { id, name, proposal } }: { of: PolicyInForceFragment }) {
  const t = useTranslations('settings.policies')
  const named = usePolicyName()(name)
  if (proposal) return <p className="small quiet mt-8">{t('waiting')}</p>
  return (
    <p className="small also mt-8">
      <Link href={`/settings/policies?change=${id}#act`} aria-label={t('changeOne', { name: named })}>
        {t('change')}
      </Link>
      <Link href={`/settings/policies?retire=${id}#act`} aria-label={t('retireOne', { name: named })}>
        {t('retire')}
      </Link>
    </p>
  )
}
