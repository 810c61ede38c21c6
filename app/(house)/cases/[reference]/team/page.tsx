import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { CaseRole } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Decision } from '#app/ui/decision.tsx'
import { together } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'
import { CaseFrame } from '../case-frame.tsx'
import { caseTitle } from '../case-title.ts'
import { DelegateLane } from './delegate.tsx'
import { Delegations } from './delegations.tsx'
import { HandOver } from './hand-over.tsx'
import { OfferRole } from './offer.tsx'
import { caseRoles, lanes, RolesOf, type TeamRole } from './roles.tsx'

const CaseTeam = graphql(/* GraphQL */ `
  query CaseTeam($reference: String!, $choosing: Boolean!) {
    ...Frame
    viewer {
      ...StepUp
    }
    people(first: 100) @include(if: $choosing) {
      nodes {
        ...Candidate
      }
    }
    case(by: { reference: $reference }) {
      ...CaseFrame
      ...HandOverNote
      viewerMayOfferRole {
        allowed
        refusal
      }
      roles {
        ...TeamRole
      }
      delegations {
        ...DelegationLine
      }
    }
  }
`)

type Props = {
  params: Promise<{ reference: string }>
  searchParams: Promise<{ offer?: string; 'hand-over'?: string; delegate?: string }>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  caseTitle(params, (await getTranslations('caseRoom.tabs'))('team'))

/** Who does what on the case. A role that nobody holds comes first. */
export default async function TeamPage({ params, searchParams }: Props) {
  const [{ reference }, { offer, 'hand-over': given, delegate: lent }] = await Promise.all([params, searchParams])
  const { case: subject, ...rest } = await run(CaseTeam, { reference, choosing: Boolean(offer ?? given ?? lent) })
  const now = new Date().toISOString()
  const t = await getTranslations('delegations')
  if (!subject) return null
  const { roles, viewerMayOfferRole: mayOffer } = subject
  const people = rest.people?.nodes ?? []
  const held = roles.filter(({ state }) => state === 'HELD')
  const handed = given ? held.find((role) => role.role === given && role.viewerMayHandOver.allowed) : undefined
  const lane = lanes.find((each) => each === lent && held.some((role) => role.role === each && role.person?.isViewer))
  const missing = caseRoles.filter((role) => needed.has(role) && !held.some((each) => each.role === role))
  return (
    <CaseFrame of={{ ...rest, case: subject }} tab="team" now={now}>
      {missing.length > 0 ? <Missing roles={missing} reference={reference} mayOffer={mayOffer.allowed} /> : null}
      {handed ? <HandOver role={handed} of={subject} people={people} now={now} /> : null}
      {offer && !handed ? (
        <OfferRole
          caseId={subject.id}
          reference={reference}
          role={caseRoles.find((role) => role === offer)}
          people={people}
          permission={mayOffer}
        />
      ) : null}
      {lane && rest.viewer ? (
        <DelegateLane
          caseId={subject.id}
          reference={reference}
          lane={lane}
          people={people}
          viewer={rest.viewer}
          now={now}
        />
      ) : null}
      <RolesOf state="HELD" roles={held} reference={reference} now={now} mayOffer={mayOffer.allowed} />
      <Delegations
        id="delegations"
        className="mt-32"
        of={subject.delegations}
        title={t('title')}
        now={now}
        back={`/cases/${reference}/team`}
      />
      <RolesOf
        state="OFFERED"
        roles={roles.filter(({ state }) => state === 'OFFERED')}
        reference={reference}
        now={now}
      />
      <RolesOf
        state="PAST"
        roles={roles.filter(({ state }) => state === 'HANDED_OVER' || state === 'DECLINED')}
        reference={reference}
        now={now}
      />
    </CaseFrame>
  )
}

/** The roles without which words can neither be written nor cleared. */
const needed: ReadonlySet<CaseRole> = new Set<TeamRole['role']>(['LEAD', 'COMMUNICATIONS', 'LEGAL', 'EXECUTIVE'])

function Missing({ roles, reference, mayOffer }: { roles: readonly CaseRole[]; reference: string; mayOffer: boolean }) {
  const t = useTranslations('team')
  const named = useTranslations('roles')
  const { language } = useReader()
  const [first] = roles
  return (
    <Decision
      className="mt-24"
      title={t('missingTitle')}
      what={t('missing', {
        roles: together(
          roles.map((role) => named(role)),
          language,
        ),
      })}
      why={t('missingWhy')}
      act={
        mayOffer ? (
          <ButtonLink kind="primary" href={`/cases/${reference}/team?offer=${first}#act`}>
            {t('offer')}
          </ButtonLink>
        ) : null
      }
    />
  )
}
