import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { graphql } from '#app/gql/gql.ts'
import type { AskedFragment, LedCaseFragment } from '#app/gql/graphql.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Decision } from '#app/ui/decision.tsx'
import { instant } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'
import { atTime, untilTime } from '#app/ui/when.ts'
import { usePending } from '../cases/pending.tsx'
import { useAsked } from './asked.tsx'

export const ledCase = graphql(/* GraphQL */ `
  fragment LedCase on Case {
    reference
    severity
    nextUpdateAt
    lead {
      isViewer
    }
    nextDecision {
      ...Pending
    }
    alsoWaiting {
      ...Pending
    }
  }
`)

export type WaitingForMe = {
  key: string
  /** Null where it is of no case. */
  reference: string | null
  what: string
  why: string | null
  act: string | null
  href: string | null
  dueAt: string | null
  severity: number
}
type Props = {
  led: readonly LedCaseFragment[]
  of: AskedFragment
  calm: boolean
  now: string
  head: (count: number) => ReactNode
}

const shown = 5

/** What waits for this person: decisions of the cases they lead, and what is asked of them by name; soonest first. */
export function Waiting({ led, of, calm, now, head }: Props) {
  const t = useTranslations('board')
  const u = useTranslations('ui.waiting')
  const d = useTranslations('decisions')
  const reader = useReader()
  const waiting = inOrder([...useAsked()(of), ...useDecisions(led, now)], now)
  const [first, ...rest] = waiting
  if (!first) {
    return (
      <>
        {head(0)}
        {calm ? <p className="lead mt-16">{t('calm')}</p> : null}
      </>
    )
  }
  const isLate = first.dueAt !== null && instant(first.dueAt) < instant(now)
  const written = isLate ? atTime : untilTime
  const about = { reference: first.reference ?? 'none', time: first.dueAt ? written(first.dueAt, now, reader) : '' }
  return (
    <>
      {head(waiting.length)}
      <Decision
        className="mt-24"
        title={t(first.dueAt ? (isLate ? 'nextLate' : 'next') : 'nextNoTime', about)}
        what={first.what}
        why={first.why}
        act={
          first.href ? (
            <ButtonLink kind="primary" href={first.href}>
              {first.act}
            </ButtonLink>
          ) : (
            <ButtonLink kind="primary" href={first.reference ? `/cases/${first.reference}` : '/inbox'}>
              {t('openCase')}
            </ButtonLink>
          )
        }
        restLabel={u('then')}
        rest={rest.slice(0, shown - 1).map(({ key, what, reference, dueAt, act, href }) => ({
          key,
          what,
          aside: [reference, dueAt ? d('aside.due', { time: atTime(dueAt, now, reader) }) : null]
            .filter(Boolean)
            .join(', '),
          act: href ? (
            <ButtonLink kind="light" href={href}>
              {act}
            </ButtonLink>
          ) : null,
        }))}
      />
      {rest.length >= shown ? <p className="small quiet mt-8">{t('more', { n: rest.length - shown + 1 })}</p> : null}
    </>
  )
}

function useDecisions(led: readonly LedCaseFragment[], now: string): WaitingForMe[] {
  const tell = usePending(now)
  return led.flatMap((each) =>
    [each.nextDecision, ...each.alsoWaiting.slice(0, 2)].flatMap((pending) => {
      if (!pending) return []
      const { key, ...told } = tell(pending, each)
      const { reference, severity } = each
      return [{ ...told, key: `${reference} ${key}`, reference, severity, dueAt: pending.dueAt ?? null }]
    }),
  )
}

const oneHour = 3_600_000

/** What is asked by name stands for the same thing seen as the lead's. Deadlines of this hour come first; then the gravest case. */
function inOrder(all: readonly WaitingForMe[], now: string): WaitingForMe[] {
  const due = ({ dueAt }: WaitingForMe) => (dueAt ? instant(dueAt) : Number.POSITIVE_INFINITY)
  const presses = (each: WaitingForMe) => (Math.abs(due(each) - instant(now)) < oneHour ? 0 : 1)
  // What still can be kept comes before what was missed long ago.
  const missed = (each: WaitingForMe) => (due(each) < instant(now) ? 1 : 0)
  const once = all.filter(
    (each, index) => all.findIndex(({ href }) => href !== null && href === each.href) === index || each.href === null,
  )
  return once.toSorted(
    (one, other) =>
      presses(one) - presses(other) ||
      (presses(one) === 0
        ? compare(due(one), due(other))
        : other.severity - one.severity || missed(one) - missed(other) || compare(due(one), due(other))),
  )
}

const compare = (one: number, other: number) => (one === other ? 0 : one < other ? -1 : 1)
