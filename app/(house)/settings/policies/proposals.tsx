import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { ProposedFragment } from '#app/gql/graphql.ts'
import { near } from '#app/ui/format.ts'
import { List } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Redline } from '#app/ui/redline.tsx'
import { Section } from '#app/ui/section.tsx'
import { Decide, type Step } from './decide.tsx'
import { usePolicyName, useSentences } from './sentences.ts'

export const proposed = graphql(/* GraphQL */ `
  fragment Proposed on PolicyProposal {
    id
    kind
    name
    version
    reason
    state
    proposedAt
    proposedBy {
      name
    }
    decidedAt
    decidedBy {
      name
    }
    decidedReason
    policy {
      rule {
        ...RuleParts
      }
    }
    rule {
      ...RuleParts
    }
    warnings {
      code
      kind
      lane
    }
    viewerMayConfirm {
      allowed
      refusal
    }
    viewerMayWithdraw {
      allowed
      refusal
    }
  }
`)

type Props = { of: readonly ProposedFragment[]; step: Step; now: string }

export function OpenProposals({ of, step, now }: Props) {
  const t = useTranslations('settings.policies.proposals')
  const reader = useReader()
  const title = useTitle()
  if (of.length === 0) return null
  return (
    <Section id="proposals" className="mt-32" title={t('title')} count={of.length}>
      <ul className="stack-32 mt-16">
        {of.map((proposal) => (
          <li key={proposal.id} className="proposal">
            <h3>{title(proposal)}</h3>
            <p className="small quiet">
              {t('by', {
                by: proposal.proposedBy?.name ?? '',
                time: near(proposal.proposedAt, now, reader),
                why: proposal.reason,
              })}
            </p>
            <Difference of={proposal} />
            {proposal.viewerMayWithdraw.refusal === 'NOT_YOUR_ROLE' ? null : <Decide of={proposal} step={step} />}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What would be different, sentence by sentence, as in a text that is read again. */
function Difference({ of: { policy, rule } }: { of: ProposedFragment }) {
  const t = useTranslations('settings.policies.proposals')
  const { whole } = useSentences()
  const [before, after] = [policy ? whole(policy.rule) : [], rule ? whole(rule) : []]
  const gone = before.filter((sentence) => !after.includes(sentence))
  const come = after.filter((sentence) => !before.includes(sentence))
  const heading = !rule ? t('ends') : policy ? t('difference') : t('says')
  return (
    <div className="mt-8">
      <p className="small">
        <b>{heading}</b>
      </p>
      {gone.length + come.length === 0 ? <p className="small">{t('same')}</p> : null}
      <ul className="says">
        {gone.map((sentence) => (
          <li key={sentence}>
            <Redline parts={[{ kind: 'removed', text: sentence }]} />
          </li>
        ))}
        {come.map((sentence) => (
          <li key={sentence}>{policy ? <Redline parts={[{ kind: 'added', text: sentence }]} /> : sentence}</li>
        ))}
      </ul>
    </div>
  )
}

export function Decided({ of, now }: { of: readonly ProposedFragment[]; now: string }) {
  const t = useTranslations('settings.policies.proposals')
  const reader = useReader()
  const title = useTitle()
  if (of.length === 0) return null
  return (
    <Section id="decided" className="mt-32" title={t('decided')} count={of.length}>
      <List tight>
        {of.map((proposal) => (
          <li key={proposal.id} className="small">
            {t(proposal.state === 'CONFIRMED' ? 'decidedConfirmed' : 'decidedWithdrawn', {
              what: title(proposal),
              by: proposal.proposedBy?.name ?? '',
              and: proposal.decidedBy?.name ?? '',
              time: near(proposal.decidedAt ?? proposal.proposedAt, now, reader),
              why: proposal.decidedReason ?? '',
            })}
          </li>
        ))}
      </List>
    </Section>
  )
}

function useTitle() {
  const t = useTranslations('settings.policies.proposals')
  const named = usePolicyName()
  return ({ kind, name, version, policy }: ProposedFragment) => {
    const about = { name: named(name), n: version }
    return kind === 'RETIRE' ? t('retire', about) : policy ? t('adoptNext', about) : t('adoptNew', about)
  }
}
