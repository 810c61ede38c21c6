import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import { run } from '#app/graphql.ts'
import { Refusal } from '#app/ui/refusal.tsx'
import { say } from '#app/ui/refusals.ts'
import { CaseFrame } from '../case-frame.tsx'
import { caseTitle } from '../case-title.ts'
import { AskForEvidence } from './ask.tsx'
import { Bundles } from './bundles.tsx'
import { HowToVerify } from './how-to-verify.tsx'

const CaseEvidence = graphql(/* GraphQL */ `
  query CaseEvidence($reference: String!) {
    ...Frame
    viewer {
      ...StepUp
    }
    case(by: { reference: $reference }) {
      ...CaseFrame
      viewerMayTakeEvidence {
        allowed
        refusal
      }
      viewerMayTakePrivilegedEvidence {
        allowed
      }
      evidenceBundles {
        ...Bundle
      }
    }
  }
`)

type Props = { params: Promise<{ reference: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  caseTitle(params, (await getTranslations('evidenceBundle'))('title'))

/** The case as it can be proved to somebody who does not trust the house: ask for it, take it, check it elsewhere. */
export default async function EvidencePage({ params }: Props) {
  const { reference } = await params
  const [t, language, { case: subject, ...rest }] = await Promise.all([
    getTranslations('evidenceBundle'),
    getLocale(),
    run(CaseEvidence, { reference }),
  ])
  if (!subject || !rest.viewer) return null
  const { allowed, refusal } = subject.viewerMayTakeEvidence
  const mayReadAll = subject.viewerMayTakePrivilegedEvidence.allowed
  const now = new Date().toISOString()
  return (
    <CaseFrame of={{ ...rest, case: subject }} tab="timeline" now={now}>
      <h2 className="mt-32">{t('title')}</h2>
      <p className="mt-8 long">{t('lead')}</p>
      {allowed ? (
        <AskForEvidence caseId={subject.id} reference={reference} viewer={rest.viewer} mayReadAll={mayReadAll} />
      ) : (
        <div className="mt-16">
          <Refusal>{say(refusal ?? 'NOT_YOUR_ROLE', language)}</Refusal>
        </div>
      )}
      <Bundles of={subject.evidenceBundles} reference={reference} mayTake={allowed} mayReadAll={mayReadAll} now={now} />
      <HowToVerify />
    </CaseFrame>
  )
}
