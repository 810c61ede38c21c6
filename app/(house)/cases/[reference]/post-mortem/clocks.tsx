import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { PostMortemClocksFragment } from '#app/gql/graphql.ts'
import { duration, instant } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { State } from '#app/ui/state.tsx'
import { Table } from '#app/ui/table.tsx'

export const clocks = graphql(/* GraphQL */ `
  fragment PostMortemClocks on PostMortemRecord {
    clocks {
      kind
      step
      lane
      statement
      version
      startedAt
      dueAt
      endedAt
      outcome
    }
    waited {
      lane
      minutes
      rounds
    }
  }
`)

type Clock = PostMortemClocksFragment['clocks'][number]

const drawn = {
  KEPT: ['kept', 'done'],
  MISSED: ['late', 'late'],
  WAIVED: ['void', 'waived'],
  NEVER: ['unknown', 'nope'],
} as const

/** Each deadline that ran: how long it had, how long it took. */
export function Clocks({ of }: { of: PostMortemClocksFragment }) {
  const t = useTranslations('postMortem.clocks')
  const c = useTranslations('clock')
  const lanes = useTranslations('lanes.names')
  const { language } = useReader()
  const ran = of.clocks.filter(({ outcome }) => outcome === 'KEPT' || outcome === 'MISSED')
  const kept = ran.filter(({ outcome }) => outcome === 'KEPT').length
  const name = ({ kind, step, lane, statement, version }: Clock) => {
    if (kind === 'LANE' && lane) return t('lane', { lane: lanes(lane), number: statement ?? 0, version: version ?? 0 })
    if (kind === 'STEP' && step) return c(`step.${step}`)
    return c('names.FIRST_WORDS')
  }
  const took = ({ startedAt, endedAt }: Clock) =>
    endedAt ? duration(instant(endedAt) - instant(startedAt), language) : t('notAtAll')
  return (
    <Section id="clocks" title={t('title')} count={t('keptOf', { kept, all: of.clocks.length })} className="mt-32">
      <Table
        columns={[
          { label: t('deadline'), row: true },
          { label: t('had'), named: true },
          { label: t('took'), named: true },
          { label: t('outcome') },
        ]}
        rows={of.clocks.map((clock) => ({
          key: [clock.kind, clock.step, clock.lane, clock.statement, clock.version, clock.startedAt].join(' '),
          cells: [
            name(clock),
            duration(instant(clock.dueAt) - instant(clock.startedAt), language),
            took(clock),
            <State key="outcome" tone={drawn[clock.outcome][0]} shape={drawn[clock.outcome][1]}>
              {t(`outcomes.${clock.outcome}`)}
            </State>,
          ],
        }))}
      />
      {of.waited.length > 0 ? (
        <p className="small quiet mt-8">
          {t('waited')}{' '}
          {of.waited
            .map(({ lane, minutes, rounds }) =>
              t('waitedLane', { lane: lanes(lane), time: duration(minutes * 60_000, language), rounds }),
            )
            .join(', ')}
          .
        </p>
      ) : null}
    </Section>
  )
}
