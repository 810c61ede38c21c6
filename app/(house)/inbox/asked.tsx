import { useTranslations } from 'next-intl'
import type { InboxLineFragment } from '#app/gql/graphql.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Decision } from '#app/ui/decision.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { TickingLeft } from '#app/ui/ticking.tsx'
import { atTime, untilTime } from '#app/ui/when.ts'
import { Later } from './later.tsx'
import { useTelling } from './telling.ts'

/** What is asked of this person, the soonest deadline first, in the page's one tinted panel. */
export function Asked({ of: [first, ...rest], now }: { of: readonly InboxLineFragment[]; now: string }) {
  const t = useTranslations('inbox')
  const tell = useTelling()
  const reader = useReader()
  if (!first) {
    return (
      <Section id="asked" title={t('asked')} count={0} className="mt-24">
        <p className="empty">{t('emptyAsked')}</p>
      </Section>
    )
  }
  const told = tell(first)
  const { dueAt } = first
  const kicker = !dueAt
    ? t('askedNoTime')
    : dueAt < now
      ? t('askedLate', { time: atTime(dueAt, now, reader) })
      : t('askedBefore', { time: untilTime(dueAt, now, reader) })
  return (
    <Section id="asked" title={t('asked')} hidden className="mt-24">
      <Decision
        level={3}
        title={kicker}
        what={told.title}
        why={
          <>
            {told.fact}{' '}
            {first.dueAt && first.dueAt > now
              ? t.rich('timeLeft', {
                  b: () => (
                    <TickingLeft
                      startedAt={first.at}
                      endsAt={first.dueAt ?? now}
                      now={now}
                      language={reader.language}
                    />
                  ),
                  left: '',
                })
              : null}
            <br />
            <span className="quiet small">{told.because}</span>
          </>
        }
        act={
          told.href ? (
            <ButtonLink kind="primary" href={told.href}>
              {told.act}
            </ButtonLink>
          ) : null
        }
        restLabel={t('then')}
        rest={rest.map((line) => {
          const { title, fact, because, act, href } = tell(line)
          const before = line.dueAt ? t('before', { time: untilTime(line.dueAt, now, reader) }) : ''
          return {
            key: line.id,
            what: title,
            aside: [before, fact, because].filter(Boolean).join(' '),
            act: (
              <div className="button-row">
                {href ? (
                  <ButtonLink kind="light" href={href}>
                    {act}
                  </ButtonLink>
                ) : null}
                <Later id={line.id} now={now} />
              </div>
            ),
          }
        })}
      />
    </Section>
  )
}
