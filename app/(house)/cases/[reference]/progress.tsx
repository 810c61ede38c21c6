import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { CaseProgressFragment } from '#app/gql/graphql.ts'
import { Clock, Clocks } from '#app/ui/clock.tsx'
import { duration, near, together } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { Meter, type Step } from '#app/ui/meter.tsx'
import { useReader } from '#app/ui/reader.ts'
import { atTime } from '#app/ui/when.ts'

export const caseProgress = graphql(/* GraphQL */ `
  fragment CaseProgress on Case {
    reference
    awareAt
    viewerMayDraft {
      allowed
    }
    viewerMayWaive {
      allowed
    }
    meter {
      step
      state
      at
      dueAt
      inReview
      waivedBy
      reason
      statement {
        number
        n
        kind
      }
      decision {
        words
        at
      }
    }
    clocks {
      kind
      state
      startedAt
      dueAt
      stoppedAt
      lane
      step
      statementNumber
      owners
    }
    waiting {
      lane
      minutes
      rounds
    }
  }
`)

type Given = { of: CaseProgressFragment; now: string }
type MeterStep = CaseProgressFragment['meter'][number]

export function CaseMeter({ of, now }: Given) {
  const t = useTranslations('meter')
  const steps = of.meter.map(
    (each): Step => ({
      step: each.step,
      state: each.state,
      doneAt: each.at,
      dueAt: each.dueAt,
      waivedBy: each.waivedBy,
      word: each.state === 'IN_PROGRESS' && each.inReview ? t('inReview') : undefined,
      by: <StepBy of={of} step={each} now={now} />,
    }),
  )
  return <Meter t0={of.awareAt} now={now} steps={steps} />
}

/** The words or the decision that did the step; else what would. */
function StepBy({ of, step: { step, state, statement, decision, at, reason }, now }: Given & { step: MeterStep }) {
  const t = useTranslations('meter')
  const named = useTranslations('statementKinds.numbered')
  const reader = useReader()
  const room = `/cases/${of.reference}`
  if (state === 'WAIVED') return at ? t('reasonKept', { time: near(at, now, reader) }) : reason
  if (statement) {
    return (
      <>
        <Link className="plain" href={`${room}/statements/${statement.number}`}>
          {named(statement.kind ?? 'PRESS_RELEASE', { number: statement.number, version: statement.n })}
        </Link>
        {at ? `, ${near(at, now, reader)}` : null}
      </>
    )
  }
  if (decision?.at)
    return t('decided', { words: decision.words.replace(/\.$/, ''), time: atTime(decision.at, now, reader) })
  if (!of.viewerMayDraft.allowed) return null
  return (
    <>
      <Link href={`${room}/statements/new?step=${step}`}>{t('write')}</Link>
      {of.viewerMayWaive.allowed ? (
        <>
          {' '}
          {t('or')} <Link href={`${room}?act=waive&step=${step}#act`}>{t('waive')}</Link>
        </>
      ) : null}
    </>
  )
}

export function CaseClocks({ of, now }: Given) {
  const t = useTranslations('clock')
  const reader = useReader()
  const named = ({ kind, lane, step }: CaseProgressFragment['clocks'][number]) => {
    if (kind === 'LANE' && lane) return t(`turn.${lane}`)
    if (kind === 'STEP' && step) return t(`step.${step}`)
    return t(`names.${kind === 'NEXT_UPDATE' ? 'NEXT_UPDATE' : 'FIRST_WORDS'}`)
  }
  const noted = (clock: CaseProgressFragment['clocks'][number]) => {
    if (clock.owners.length === 0) return t('noOwner')
    const people = together(clock.owners, reader.language)
    return clock.stoppedAt ? t('doneBy', { people, time: near(clock.stoppedAt, now, reader) }) : people
  }
  return (
    <>
      <Clocks>
        {of.clocks.map((clock) => (
          <Clock
            key={[clock.kind, clock.lane, clock.step, clock.statementNumber].join(' ')}
            name={named(clock)}
            state={clock.state}
            startedAt={clock.startedAt}
            endsAt={clock.dueAt}
            stoppedAt={clock.stoppedAt}
            now={now}
            note={noted(clock)}
          />
        ))}
      </Clocks>
      <Waited of={of.waiting} />
    </>
  )
}

/** What voting took so far, lane by lane: the post-mortem will say the same. */
function Waited({ of }: { of: CaseProgressFragment['waiting'] }) {
  const t = useTranslations('clock')
  const lanes = useTranslations('lanes.the')
  const { language } = useReader()
  const told = of
    .filter(({ minutes }) => minutes > 0)
    .map(({ lane, minutes }) => t('laneWaited', { lane: lanes(lane), time: duration(minutes * 60_000, language) }))
  return told.length > 0 ? <p className="small quiet mt-8">{t('waited', { lanes: told.join(', ') })}</p> : null
}
