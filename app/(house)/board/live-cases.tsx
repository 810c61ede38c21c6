import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { Capacity, LiveCaseFragment } from '#app/gql/graphql.ts'
import { Lock, Severity, Tag } from '#app/ui/badges.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { ClockChip } from '#app/ui/clock.tsx'
import { instant } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { MeterMini } from '#app/ui/meter.tsx'
import { Empty } from '#app/ui/notices.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import { sinceTime } from '#app/ui/when.ts'
import { mayDeclare, mayReport } from '../cases/may-declare.ts'

export const liveCase = graphql(/* GraphQL */ `
  fragment LiveCase on Case {
    id
    reference
    title
    language
    kind
    severity
    stage
    stageSince
    confidentiality
    lead {
      name
      isViewer
    }
    meter {
      step
      state
    }
    clocks {
      kind
      state
      dueAt
      lane
      step
      statementNumber
    }
  }
`)

type Props = { cases: readonly LiveCaseFragment[]; capacities: readonly Capacity[]; now: string }
const places = { declare: '/cases/new', report: '/report' } as const
type Clock = LiveCaseFragment['clocks'][number]

export function LiveCases({ cases, capacities, now }: Props) {
  const t = useTranslations('board')
  const declares = mayDeclare(capacities)
  const next = declares ? 'declare' : mayReport(capacities) ? 'report' : null
  const act = next ? <Link href={places[next]}>{t(next)}</Link> : null
  const rows = cases.toSorted((one, other) => soonest(one) - soonest(other))
  return (
    <Section
      id="live"
      className="mt-48"
      title={t('live')}
      count={cases.length}
      bare
      end={cases.length > 0 ? act : null}
    >
      {cases.length === 0 ? (
        <Empty
          act={
            next ? (
              <ButtonLink kind="primary" href={places[next]}>
                {t(next)}
              </ButtonLink>
            ) : null
          }
        >
          {t(declares ? 'empty' : 'emptyShared')}
        </Empty>
      ) : (
        <CaseTable cases={rows} now={now} caption={t('live')} />
      )}
    </Section>
  )
}

export function CaseTable({
  cases,
  now,
  caption,
}: {
  cases: readonly LiveCaseFragment[]
  now: string
  caption: string
}) {
  const t = useTranslations('board')
  const columns = [
    { label: t('columns.clock'), width: 176 },
    { label: t('columns.case'), row: true },
    { label: t('columns.severity'), width: 128 },
    { label: t('columns.meter'), width: 136 },
    { label: t('columns.lead'), width: 136 },
  ]
  return (
    <Table
      caption={caption}
      className="cases"
      columns={columns}
      rows={cases.map((each) => ({
        key: each.id,
        cells: [
          <NextClock key="clock" of={each} now={now} />,
          <CaseName key="name" of={each} now={now} />,
          <Severity key="severity" level={each.severity} />,
          <MeterMini key="meter" steps={each.meter} />,
          each.lead?.name ?? <span className="quiet">{t('noLead')}</span>,
        ],
      }))}
    />
  )
}

function CaseName({ of, now }: { of: LiveCaseFragment; now: string }) {
  const t = useTranslations('board')
  const kinds = useTranslations('kinds')
  const reader = useReader()
  return (
    <>
      <Link className="plain" href={`/cases/${of.reference}`} lang={of.language.toLowerCase()}>
        <b>{of.title}</b>
      </Link>
      <br />
      <span className="small quiet">
        {of.reference}, {t(`stage.${of.stage}`, { time: sinceTime(of.stageSince, now, reader) })}
      </span>{' '}
      {of.confidentiality === 'RESTRICTED' ? <Lock restricted small /> : null}{' '}
      {of.kind === 'REAL' ? null : <Tag>{kinds(of.kind)}</Tag>}
    </>
  )
}

function NextClock({ of, now }: { of: LiveCaseFragment; now: string }) {
  const t = useTranslations('board')
  const name = useClockName()
  const clock = nextOf(of.clocks)
  if (!clock) return <span className="quiet">{t('noClock')}</span>
  return (
    <>
      <ClockChip at={clock.dueAt} now={now} urgent={instant(clock.dueAt) - instant(now) < 30 * 60_000} />
      <br />
      <span className="small quiet">{name(clock)}</span>
    </>
  )
}

export function useClockName(): (clock: Clock) => string {
  const t = useTranslations('board.clock')
  const turn = useTranslations('clock.turn')
  const said = useTranslations('clock.step')
  return ({ kind, lane, step }) => {
    if (kind === 'LANE' && lane) return turn(lane)
    if (kind === 'STEP' && step) return said(step)
    return t(kind === 'NEXT_UPDATE' ? 'NEXT_UPDATE' : 'FIRST_WORDS')
  }
}

/** The deadline that runs and ends first; when none runs, the one that was missed last. */
function nextOf(clocks: readonly Clock[]): Clock | undefined {
  const inState = (wanted: Clock['state']) =>
    clocks.filter(({ state }) => state === wanted).toSorted((one, other) => instant(one.dueAt) - instant(other.dueAt))
  return inState('RUNNING')[0] ?? inState('LATE').at(-1)
}

/** Clocks that run, soonest first; then cases whose deadlines have all passed, the latest of them first. */
function soonest({ clocks }: LiveCaseFragment): number {
  const next = nextOf(clocks)
  if (!next) return Number.MAX_SAFE_INTEGER
  return next.state === 'RUNNING' ? instant(next.dueAt) : farAway - instant(next.dueAt)
}

const farAway = Date.UTC(9999, 0)
