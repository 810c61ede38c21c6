import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { ClaimEffectsFragment, ClaimState, ClaimUse } from '#app/gql/graphql.ts'

export const claimEffects = graphql(/* GraphQL */ `
  fragment ClaimEffects on Claim {
    state
    uses {
      use
      out
      state
      statement {
        number
        n
        kind
      }
    }
    citedBy {
      number
      createdBy {
        name
      }
    }
  }
`)

const settled = ['CONFIRMED', 'REFUTED', 'UNKNOWABLE'] as const
export type Finding = (typeof settled)[number]

/** What a claim may be found to be: anything but what it is. */
export const findings = (now: ClaimState): readonly Finding[] => settled.filter((state) => state !== now)

/** What a use of a claim demands of it: the same rule as the domain's, told before the act. */
const stands: Record<ClaimUse, (state: Finding) => boolean> = {
  ASSERTS: (state) => state === 'CONFIRMED',
  DENIES: (state) => state === 'REFUTED',
  ACKNOWLEDGES: (state) => state === 'UNKNOWABLE',
}

/** What each finding changes. Only that of the finding chosen is in sight; all of them until one is. */
export function Effects({ of }: { of: ClaimEffectsFragment }) {
  const t = useTranslations('facts')
  return (
    <div className="field minor effect-box">
      <h3>{t('effects.title')}</h3>
      {findings(of.state).map((finding) => (
        <div key={finding} className="effect" data-if={finding}>
          <p className="small quiet unless-chosen">
            {t('effects.if', { finding: t(`check.${finding}`).toLowerCase() })}
          </p>
          <ul className="effects">
            <EffectsOf finding={finding} of={of} />
          </ul>
        </div>
      ))}
    </div>
  )
}

function EffectsOf({ finding, of }: { finding: Finding; of: ClaimEffectsFragment }) {
  const t = useTranslations('facts.effects')
  const named = useTranslations('statementKinds.numbered')
  const fallen = of.uses.filter(({ use }) => !stands[use](finding))
  const author = (number: number) => of.citedBy.find((statement) => statement.number === number)?.createdBy?.name ?? ''
  if (fallen.length === 0)
    return <li>{t(finding === 'CONFIRMED' ? 'unlocks' : of.uses.length > 0 ? 'stands' : 'none')}</li>
  return fallen.map(({ statement, out, state }) => {
    const about = {
      statement: named(statement.kind ?? 'PRESS_RELEASE', { number: statement.number, version: statement.n }),
      name: author(statement.number),
    }
    const under = state === 'IN_REVIEW' || state === 'APPROVED'
    return (
      <li key={`${statement.number} ${statement.n}`}>{t(out ? 'correction' : under ? 'returns' : 'draft', about)}</li>
    )
  })
}
