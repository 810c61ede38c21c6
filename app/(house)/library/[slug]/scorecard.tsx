import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { PastScorecardFragment } from '#app/gql/graphql.ts'
import { knownDate } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'
import { Bead } from '#app/ui/scale.tsx'
import { Score } from '#app/ui/score.tsx'
import { Section } from '#app/ui/section.tsx'
import { firstWords } from '../first-words.ts'
import { whyNot, withoutFirstWords } from '../why-not.ts'

export const scorecard = graphql(/* GraphQL */ `
  fragment PastScorecard on LibraryCase {
    origin
    firstWordsHours
    scorecard {
      step
      answer
      event {
        number
        at
      }
    }
    timeline {
      at
      steps
      own
    }
  }
`)

/** Yes with the event that did it, no, or not known: each as the sources have it. */
export function Scorecard({ of }: { of: PastScorecardFragment }) {
  const t = useTranslations()
  const { language } = useReader()
  const when = ({ answer, event }: PastScorecardFragment['scorecard'][number]) => {
    if (!answer) return t(`score.${whyNot(answer, of.origin)}`)
    return event ? (
      <>
        <Bead n={event.number} own={of.timeline[event.number - 1]?.own} />{' '}
        <a className="plain" href={`#event-${event.number}`}>
          {knownDate(event.at, language)}
        </a>
      </>
    ) : null
  }
  const first =
    of.firstWordsHours === null
      ? t(`score.${withoutFirstWords(of.origin)}`)
      : firstWords(t, language, of.firstWordsHours, of.timeline)
  return (
    <Section id="score" title={t('score.title')} end={<span className="quiet">{first}</span>} bare>
      <Score answers={of.scorecard.map((line) => ({ step: line.step, answer: line.answer, when: when(line) }))} />
    </Section>
  )
}
