import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import { run } from '#app/graphql.ts'
import { Columns, Stack } from '#app/ui/section.tsx'
import { ActPanel } from './acts/panel.tsx'
import { TeamAsked } from './asked.tsx'
import { Beside } from './beside.tsx'
import { CaseFrame } from './case-frame.tsx'
import { caseTitle } from './case-title.ts'
import { Latest } from './latest.tsx'
import { Next } from './next.tsx'
import { CaseClocks, CaseMeter } from './progress.tsx'
import { Say } from './say.tsx'

const CaseRoom = graphql(/* GraphQL */ `
  query CaseRoom($reference: String!, $deciding: Boolean!) {
    ...Frame
    people(first: 100) @include(if: $deciding) {
      nodes {
        id
        name
        isViewer
      }
    }
    case(by: { reference: $reference }) {
      ...CaseFrame
      ...ActPanel
      ...TeamAsked
      ...CaseNext
      ...CaseProgress
      ...CaseSay
      ...CaseLatest
      ...CaseBeside
    }
  }
`)

type Props = {
  params: Promise<{ reference: string }>
  searchParams: Promise<{ act?: string; step?: string; decision?: string }>
}

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  caseTitle(params, (await getTranslations('caseRoom.tabs'))('overview'))

/** The room of a case: the next decision first, then how far it is, then what may be said. */
export default async function CasePage({ params, searchParams }: Props) {
  const [{ reference }, { act, step, decision }] = await Promise.all([params, searchParams])
  const { case: subject, ...rest } = await run(CaseRoom, { reference, deciding: act === 'decide' || act === 'assign' })
  const now = new Date().toISOString()
  if (!subject) return null
  return (
    <CaseFrame of={{ ...rest, case: subject }} tab="overview" now={now}>
      <TeamAsked of={subject} />
      <Next of={subject} now={now} />
      {act ? (
        <ActPanel
          of={subject}
          act={act}
          step={step}
          decision={decision}
          people={rest.people?.nodes ?? []}
          organisation={rest.viewer?.organisation.name ?? ''}
          now={now}
        />
      ) : null}
      <CaseMeter of={subject} now={now} />
      <CaseClocks of={subject} now={now} />
      <Columns className="mt-48">
        <Stack>
          <Say of={subject} now={now} />
          <Latest of={subject} now={now} />
        </Stack>
        <Stack>
          <Beside of={subject} now={now} />
        </Stack>
      </Columns>
    </CaseFrame>
  )
}
