import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import { run } from '#app/graphql.ts'
import { Jumps } from '#app/ui/jumps.tsx'
import { Meter, type Step } from '#app/ui/meter.tsx'
import { CaseFrame } from '../case-frame.tsx'
import { caseTitle } from '../case-title.ts'
import { Improvements } from './improvements.tsx'
import { Next, NotOwed } from './next.tsx'
import { Passages } from './passages.tsx'
import { RecordOfCase } from './record.tsx'

const CasePostMortem = graphql(/* GraphQL */ `
  query CasePostMortem($reference: String!) {
    ...Frame
    ...LessonTargets
    viewer {
      ...StepUp
    }
    people(first: 100) {
      nodes {
        ...Candidate
      }
    }
    case(by: { reference: $reference }) {
      ...CaseFrame
      awareAt
      category
      cluster
      viewerMayStartPostMortem {
        allowed
        refusal
      }
      postMortem {
        closedAt
        record {
          scorecard {
            step
            state
            at
            dueAt
            waivedBy
            reason
          }
        }
        ...PostMortemNext
        ...PostMortemPassages
        ...PostMortemImprovements
        ...PostMortemRecord
      }
    }
  }
`)

type Props = { params: Promise<{ reference: string }> }

export const generateMetadata = async ({ params }: Props): Promise<Metadata> =>
  caseTitle(params, (await getTranslations('postMortem'))('title'))

/** What the log says first, then what people learnt from it, then what will be done otherwise; the details of the log last. */
export default async function PostMortemPage({ params }: Props) {
  const { reference } = await params
  const [t, meter, { case: subject, ...rest }] = await Promise.all([
    getTranslations('postMortem'),
    getTranslations('meter'),
    run(CasePostMortem, { reference }),
  ])
  if (!subject || !rest.viewer) return null
  const now = new Date().toISOString()
  const { postMortem } = subject
  const jumps: [id: string, name: string][] = []
  if (postMortem?.passages.some(({ kind }) => kind === 'NARRATIVE')) jumps.push(['narrative', t('kinds.NARRATIVE')])
  if (postMortem?.improvements.length) jumps.push(['actions', t('actions.title')])
  const room = { reference, language: subject.language.toLowerCase(), now, viewer: rest.viewer }
  return (
    <CaseFrame of={{ ...rest, case: subject }} tab="postMortem" now={now}>
      <article className="post-mortem">
        {postMortem ? (
          <>
            <Next of={postMortem} subject={subject} room={room} />
            <Jumps to={jumps} />
            <Meter
              t0={subject.awareAt}
              now={postMortem.closedAt}
              steps={postMortem.record.scorecard.map(
                ({ step, state, at, dueAt, waivedBy, reason }): Step => ({
                  step,
                  state,
                  doneAt: at,
                  dueAt,
                  waivedBy,
                  by: state === 'WAIVED' ? reason : null,
                  // The case is over: what was not done is late no more.
                  word: state === 'DONE' || state === 'WAIVED' ? null : meter('notDone'),
                }),
              )}
            />
            <Passages of={postMortem} to={rest} room={room} />
            <Improvements of={postMortem} people={rest.people.nodes} room={room} />
            <RecordOfCase of={postMortem} room={room} />
          </>
        ) : (
          <NotOwed of={subject} room={room} />
        )}
      </article>
    </CaseFrame>
  )
}
