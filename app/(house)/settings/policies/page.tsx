import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { PoliciesQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Link } from '#app/ui/link.tsx'
import { SettingsFrame, settingsTitle } from '../settings-frame.tsx'
import { InForce, NotAdopted } from './in-force.tsx'
import { Decided, OpenProposals } from './proposals.tsx'
import { Propose } from './propose.tsx'
import { Retire } from './retire.tsx'

const Policies = graphql(/* GraphQL */ `
  query Policies {
    ...Frame
    viewer {
      ...StepUp
      viewerMayProposePolicies {
        allowed
        refusal
      }
    }
    policies {
      ...PolicyInForce
    }
    policyProposals {
      ...Proposed
    }
    starterPolicies {
      ...Starter
    }
    people(first: 100) {
      nodes {
        id
        name
        suspended
      }
    }
  }
`)

type Search = Record<string, string | string[] | undefined>
type Props = { searchParams: Promise<Search> }

export const generateMetadata = () => settingsTitle('policies')

export default async function PoliciesPage({ searchParams }: Props) {
  return <PoliciesHere here={await run(Policies)} asked={await searchParams} now={new Date().toISOString()} />
}

/** Everyone sees by which rules words are cleared; those who answer for them change the rules, two at a time. */
function PoliciesHere({ here, asked, now }: { here: PoliciesQuery; asked: Search; now: string }) {
  const t = useTranslations('settings.policies')
  const { viewer, policies, policyProposals, starterPolicies, people } = here
  if (!viewer) return null
  const permission = viewer.viewerMayProposePolicies
  const legislates = permission.refusal !== 'NOT_YOUR_ROLE'
  const changed = policies.find(({ id }) => id === asked.change)
  const retired = policies.find(({ id }) => id === asked.retire)
  const missing = starterPolicies.filter(({ inForce }) => !inForce)
  const starter = missing.find(({ name }) => name === asked.new)
  const step = { of: viewer, permission, asked }
  return (
    <SettingsFrame of={here} at="policies">
      {legislates && retired ? <Retire key={retired.id} policy={retired} {...step} /> : null}
      {legislates && (changed || asked.new) ? (
        <Propose
          key={changed?.id ?? String(asked.new)}
          policy={changed ?? null}
          starter={starter ?? null}
          people={people.nodes.filter(({ suspended }) => !suspended)}
          {...step}
        />
      ) : null}
      <p className="quiet mt-24">
        {t('lead')} {legislates ? null : t('readOnly')}
      </p>
      <div className="button-row mt-16">
        <ButtonLink href="/settings/policies/try">{t('try')}</ButtonLink>
        {legislates ? <Link href="/settings/policies?new=1#act">{t('new')}</Link> : null}
      </div>
      <OpenProposals of={policyProposals.filter(({ state }) => state === 'OPEN')} step={step} now={now} />
      <InForce policies={policies} legislates={legislates} now={now} />
      <NotAdopted of={missing} legislates={legislates} />
      <Decided of={policyProposals.filter(({ state }) => state !== 'OPEN')} now={now} />
    </SettingsFrame>
  )
}
