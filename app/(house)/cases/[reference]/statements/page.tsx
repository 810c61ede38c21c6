import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import { run } from '#app/graphql.ts'
import { CaseFrame } from '../case-frame.tsx'
import { caseTitle } from '../case-title.ts'
import { StatementsByState } from './by-state.tsx'

const CaseStatements = graphql(/* GraphQL */ `
  query CaseStatements($reference: String!) {
    ...Frame
    case(by: { reference: $reference }) {
      ...CaseFrame
      viewerMayDraft {
        allowed
        refusal
      }
      holdingStatements {
        id
      }
      statements(first: 100) {
        nodes {
          ...StatementLine
        }
      }
    }
  }
`)

type Props = { params: Promise<{ reference: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  caseTitle(params, (await getTranslations('caseRoom.tabs'))('statements'))

export default async function StatementsPage({ params }: Props) {
  const { reference } = await params
  const { case: subject, ...rest } = await run(CaseStatements, { reference })
  const now = new Date().toISOString()
  if (!subject) return null
  return (
    <CaseFrame of={{ ...rest, case: subject }} tab="statements" now={now}>
      <StatementsByState
        statements={subject.statements.nodes}
        mayDraft={subject.viewerMayDraft}
        lines={subject.holdingStatements.length}
        reference={reference}
        now={now}
      />
    </CaseFrame>
  )
}
