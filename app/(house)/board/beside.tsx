import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { LatePromiseFragment, SignalLineFragment } from '#app/gql/graphql.ts'
import { duration, instant } from '#app/ui/format.ts'
import { Line, List } from '#app/ui/list.tsx'
import { Empty } from '#app/ui/notices.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { State } from '#app/ui/state.tsx'
import { sinceTime } from '#app/ui/when.ts'

export const latePromise = graphql(/* GraphQL */ `
  fragment LatePromise on Case {
    id
    reference
    title
    language
    promised: clocks {
      kind
      state
      dueAt
      owners
    }
  }
`)

export const signalLine = graphql(/* GraphQL */ `
  fragment SignalLine on Case {
    id
    reference
    title
    language
    awareAt
    declaredBy {
      name
    }
  }
`)

/** Updates that were promised outside and have not come. */
export function OverduePromises({ cases, now }: { cases: readonly LatePromiseFragment[]; now: string }) {
  const t = useTranslations('board')
  const { language } = useReader()
  const late = cases.flatMap((each) =>
    each.promised
      .filter(({ kind, state }) => kind === 'NEXT_UPDATE' && state === 'LATE')
      .map((clock) => ({ ...each, clock })),
  )
  return (
    <Section id="late" title={t('late')} count={late.length}>
      {late.length === 0 ? <Empty>{t('noLate')}</Empty> : null}
      <List>
        {late.map(({ id, reference, title, language: own, clock }) => (
          <Line
            key={id}
            title={title}
            language={own.toLowerCase()}
            href={`/cases/${reference}`}
            end={
              <State tone="late" shape="late">
                {t('lateBy', { time: duration(instant(now) - instant(clock.dueAt), language) })}
              </State>
            }
          >
            <p className="small quiet">{[reference, ...clock.owners].join(', ')}</p>
          </Line>
        ))}
      </List>
    </Section>
  )
}

/** What people reported and nobody has qualified yet. */
export function Signals({ cases, now }: { cases: readonly SignalLineFragment[]; now: string }) {
  const t = useTranslations('board')
  const reader = useReader()
  return (
    <Section id="signals" title={t('signals')} count={cases.length}>
      {cases.length === 0 ? <Empty>{t('noSignals')}</Empty> : null}
      <List>
        {cases.map(({ id, reference, title, language, awareAt, declaredBy }) => (
          <Line key={id} title={title} language={language.toLowerCase()} href={`/cases/${reference}`}>
            <p className="small quiet">
              {[reference, declaredBy?.name, sinceTime(awareAt, now, reader)].filter(Boolean).join(', ')}
            </p>
          </Line>
        ))}
      </List>
    </Section>
  )
}
