import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { TimedCaseFragment } from '#app/gql/graphql.ts'
import { type Bar, Bars, Twin } from '#app/ui/chart.tsx'
import { knownDate } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { Empty } from '#app/ui/notices.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { Table } from '#app/ui/table.tsx'
import { type Timed, timedOf } from './figures.ts'

export const timedCase = graphql(/* GraphQL */ `
  fragment TimedCase on Case {
    reference
    title
    language
    awareAt
    firstWords {
      minutes
      waitingMinutes
      goalMinutes
      kept
    }
  }
`)

type Props = { of: readonly TimedCaseFragment[]; drills: readonly TimedCaseFragment[] }

/** From T0 to the first words for the outside, case by case on one scale, with the share that waited for clearance. */
export function FirstWords({ of, drills }: Props) {
  const t = useTranslations('insights.firstWords')
  const [real, apart] = [timedOf(of), timedOf(drills)]
  const judged = of.filter(({ firstWords }) => firstWords.kept !== null)
  const kept = judged.filter(({ firstWords }) => firstWords.kept)
  const most = Math.max(...[...real, ...apart].map(({ minutes, goalMinutes }) => Math.max(minutes, goalMinutes)), 1)
  const [first, last] = [real[0], real.at(-1)]
  return (
    <Section
      id="own"
      title={t('title')}
      end={of.length > 0 ? <a href="/insights/first-words">{t('csv')}</a> : null}
      bare
      className="mt-32"
    >
      {of.length === 0 ? (
        <Empty>{t('none')}</Empty>
      ) : (
        <>
          <figure>
            <figcaption className="lead">
              {t('sentence', { kept: kept.length, n: judged.length })}{' '}
              {first && last && first !== last
                ? t('waited', { first: first.waitingMinutes, last: last.waitingMinutes })
                : null}
            </figcaption>
            <Legend goal={last?.goalMinutes} />
            <CaseBars of={real} most={most} goal={last?.goalMinutes} />
            {real.length < of.length ? (
              <p className="small quiet mt-4">{t('silent', { n: of.length - real.length })}</p>
            ) : null}
            {apart.length > 0 ? (
              <div className="drill">
                <h3 className="small quiet mt-16">{t('drills')}</h3>
                <CaseBars of={apart} most={most} goal={last?.goalMinutes} />
              </div>
            ) : null}
          </figure>
          <AsTable of={[...of, ...drills]} />
        </>
      )}
    </Section>
  )
}

function Legend({ goal }: { goal?: number }) {
  const t = useTranslations('insights.firstWords')
  return (
    <p className="legend chart mt-16">
      <span>
        <svg aria-hidden="true">
          <rect className="mass" width="20" height="10" />
        </svg>
        {t('finding')}
      </span>
      <span>
        <svg aria-hidden="true">
          <rect className="waited" x="0.5" y="0.5" width="19" height="9" />
        </svg>
        {t('waiting')}
      </span>
      {goal === undefined ? null : (
        <span>
          <svg aria-hidden="true">
            <line className="goal" x1="10" x2="10" y2="10" />
          </svg>
          {t('goal', { n: goal })}
        </span>
      )}
    </p>
  )
}

function CaseBars({ of, most, goal }: { of: readonly Timed[]; most: number; goal?: number }) {
  const t = useTranslations('insights.firstWords')
  const { language } = useReader()
  const bars = of.map(
    ({ reference, title, language: written, awareAt, minutes, waitingMinutes }): Bar => ({
      key: reference,
      label: (
        <>
          <Link className="plain num" href={`/cases/${reference}`}>
            {reference}
          </Link>{' '}
          <span className="small quiet what">
            {knownDate(awareAt.slice(0, 7), language)}, <span lang={written.toLowerCase()}>{title}</span>
          </span>
        </>
      ),
      said: t('said', { reference, minutes, waiting: waitingMinutes }),
      value: minutes,
      waited: waitingMinutes,
      text: t('minutes', { n: minutes }),
    }),
  )
  return <Bars bars={bars} most={most} goal={goal} />
}

function AsTable({ of }: { of: readonly TimedCaseFragment[] }) {
  const t = useTranslations('insights')
  return (
    <Twin summary={t('asTable')}>
      <Table
        compact
        caption={t('firstWords.caption')}
        columns={[
          { label: t('firstWords.columns.case'), row: true },
          { label: t('firstWords.columns.minutes'), right: true, named: true },
          { label: t('firstWords.columns.waiting'), right: true, named: true },
          { label: t('firstWords.columns.goal'), right: true, named: true },
          { label: t('firstWords.columns.kept'), right: true, named: true },
        ]}
        rows={of.map(({ reference, title, firstWords: { minutes, waitingMinutes, goalMinutes, kept } }) => ({
          key: reference,
          cells: [
            `${reference}, ${title}`,
            minutes ?? t('notYet'),
            waitingMinutes ?? t('notYet'),
            goalMinutes,
            kept === null ? t('open') : t(kept ? 'kept' : 'missed'),
          ],
        }))}
      />
    </Twin>
  )
}
