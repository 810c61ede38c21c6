import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { CaseNextFragment } from '#app/gql/graphql.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Decision } from '#app/ui/decision.tsx'
import { longDay } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'
import { usePending } from '../pending.tsx'

export const caseNext = graphql(/* GraphQL */ `
  fragment CaseNext on Case {
    reference
    stage
    viewerMayQualify {
      allowed
    }
    nextUpdateAt
    nextDecision {
      ...Pending
    }
    alsoWaiting {
      ...Pending
    }
    postMortem {
      state
      dueAt
      late
    }
  }
`)

/** What waits on this case, most pressing first. */
export function Next({ of, now }: { of: CaseNextFragment; now: string }) {
  const t = useTranslations('caseRoom')
  const u = useTranslations('ui.waiting')
  const tell = usePending(now)
  if (of.stage === 'SIGNAL' && of.viewerMayQualify.allowed) return <NextOfSignal reference={of.reference} />
  if (!of.nextDecision && isOver(of.stage)) return <After of={of} />
  if (!of.nextDecision)
    return <Decision className="mt-24" title={t('next')} what={t('nothingNext')} why={t('nothingNextWhy')} />
  const first = tell(of.nextDecision, of)
  return (
    <Decision
      className="mt-24"
      title={t('next')}
      what={first.what}
      why={first.why}
      act={
        first.href ? (
          <ButtonLink kind="primary" href={first.href}>
            {first.act}
          </ButtonLink>
        ) : null
      }
      restLabel={u('then')}
      rest={of.alsoWaiting
        .slice(0, 3)
        .map((waiting) => tell(waiting, of))
        .map(({ key, what, aside, act, href }) => ({
          key,
          what,
          aside,
          act: href ? (
            <ButtonLink kind="light" href={href}>
              {act}
            </ButtonLink>
          ) : null,
        }))}
    />
  )
}

const isOver = (stage: CaseNextFragment['stage']) => stage === 'CLOSED' || stage === 'LEARNED'

/** A case that is closed asks to be learnt from. */
function After({ of: { reference, postMortem } }: { of: CaseNextFragment }) {
  const t = useTranslations('caseRoom')
  const reader = useReader()
  if (!postMortem) return <Decision className="mt-24" title={t('next')} what={t('nothingNext')} />
  const isOut = postMortem.state === 'PUBLISHED'
  return (
    <Decision
      className="mt-24"
      title={t('next')}
      what={t(`after.${postMortem.state}`)}
      why={
        isOut
          ? t('after.over')
          : t(postMortem.late ? 'after.late' : 'after.due', { day: longDay(postMortem.dueAt, reader) })
      }
      act={
        <ButtonLink kind={isOut ? undefined : 'primary'} href={`/cases/${reference}/post-mortem`}>
          {t('after.act')}
        </ButtonLink>
      }
    />
  )
}

/** A signal asks one question, of whoever may lead. */
function NextOfSignal({ reference }: { reference: string }) {
  const t = useTranslations('caseRoom')
  const u = useTranslations('ui.waiting')
  const act = (name: 'qualify' | 'dismiss') => `/cases/${reference}?act=${name}#act`
  return (
    <Decision
      className="mt-24"
      title={t('next')}
      what={t('signal.what')}
      why={t('signal.why')}
      act={
        <ButtonLink kind="primary" href={act('qualify')}>
          {t('open.qualify')}
        </ButtonLink>
      }
      restLabel={u('then')}
      rest={[
        {
          key: 'dismiss',
          what: t('signal.nothing'),
          act: (
            <ButtonLink kind="light" href={act('dismiss')}>
              {t('open.dismiss')}
            </ButtonLink>
          ),
        },
      ]}
    />
  )
}
