import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import { run } from '#app/graphql.ts'
import { Columns } from '#app/ui/section.tsx'
import { CaseFrame } from '../case-frame.tsx'
import { caseTitle } from '../case-title.ts'
import { Check } from './check.tsx'
import { LogClaim } from './log.tsx'
import { Register } from './register.tsx'

const CaseFacts = graphql(/* GraphQL */ `
  query CaseFacts($reference: String!) {
    ...Frame
    case(by: { reference: $reference }) {
      ...CaseFrame
      viewerMayNote {
        allowed
        refusal
      }
      claims(first: 100) {
        nodes {
          ...RegisterClaim
          ...CheckedClaim
        }
      }
    }
  }
`)

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<{ claim?: string; act?: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  caseTitle(params, (await getTranslations('caseRoom.tabs'))('facts'))

/** The facts register: what waits to be checked first, then what is said about us beside what we know. */
export default async function FactsPage({ params, searchParams }: Props) {
  const [{ reference }, { claim: chosen, act }] = await Promise.all([params, searchParams])
  const { case: subject, ...rest } = await run(CaseFacts, { reference })
  const now = new Date().toISOString()
  if (!subject) return null
  const claims = subject.claims.nodes
  const open = claims.filter(({ state }) => state === 'REPORTED' || state === 'CHECKING')
  const shown =
    claims.find(({ number }) => String(number) === chosen) ?? open.find(({ checker }) => !checker) ?? open[0]
  const isKnown = (state: string) => state === 'CONFIRMED' || state === 'REFUTED'
  const room = { reference, now }
  return (
    <CaseFrame of={{ ...rest, case: subject }} tab="facts" now={now}>
      {act === 'log' ? <LogClaim caseId={subject.id} reference={reference} permission={subject.viewerMayNote} /> : null}
      {shown && act !== 'log' ? <Check of={shown} caseId={subject.id} chosen={chosen !== undefined} {...room} /> : null}
      <Columns even className="mt-48">
        <Register
          side="said"
          claims={claims.filter(({ state }) => !isKnown(state))}
          mayLog={subject.viewerMayNote}
          {...room}
        />
        <Register side="known" claims={claims.filter(({ state }) => isKnown(state))} {...room} />
      </Columns>
    </CaseFrame>
  )
}
