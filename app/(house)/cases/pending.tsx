import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { PendingFragment } from '#app/gql/graphql.ts'
import { capital, duration, instant, together } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'
import { atTime, sinceTime, untilTime } from '#app/ui/when.ts'

export const pending = graphql(/* GraphQL */ `
  fragment Pending on PendingDecision {
    kind
    statement {
      number
      n
    }
    lane
    claim {
      number
      words
    }
    decision {
      number
      words
    }
    step
    people
    since
    dueAt
    viewerMayAct {
      allowed
    }
  }
`)

export type Told = {
  key: string
  what: string
  why: string | null
  aside: string | null
  act: string | null
  href: string | null
}
type Around = { readonly reference: string; readonly nextUpdateAt?: string | null }

/** What waits, in words: the fact, then what happens if nobody moves, then the act. */
export function usePending(now: string): (waiting: PendingFragment, around: Around) => Told {
  const t = useTranslations('decisions')
  const steps = useTranslations('meter.steps')
  const u = useTranslations('ui')
  const reader = useReader()
  const age = (since: string) => duration(instant(now) - instant(since), reader.language)

  return (waiting, { reference, nextUpdateAt }) => {
    const { kind, statement, lane, claim, decision, step, since, dueAt } = waiting
    const number = statement?.number ?? decision?.number ?? 0
    const words = claim?.words ?? decision?.words ?? ''
    const people = waiting.people.length > 0 ? together(waiting.people, reader.language) : ''
    const what = t(`what.${kind}`, {
      number,
      words,
      lane: lane ? t(`lane.${lane}`) : '',
      step: step ? steps(step) : '',
    })
    const key = [kind, number, lane, claim?.number, step].join(' ')
    // What one may not do is told, and offers no button.
    const href = waiting.viewerMayAct.allowed ? hrefOf(waiting, reference) : null
    return {
      key,
      what,
      why: why(),
      aside: aside(),
      act: href ? t(`act.${kind}`, { number }) : null,
      href,
    }

    function why(): string | null {
      const given = {
        people: people || u('nobody'),
        since: since ? sinceTime(since, now, reader) : '',
        at: since ? atTime(since, now, reader) : '',
        due: dueAt ? atTime(dueAt, now, reader) : '',
        age: since ? age(since) : '',
      }
      if (kind === 'VOTE')
        return [
          vote(),
          nextUpdateAt && instant(nextUpdateAt) > instant(now)
            ? t('until', { time: untilTime(nextUpdateAt, now, reader) })
            : '',
        ]
          .filter(Boolean)
          .join(' ')
      if (kind === 'CHECK_CLAIM') return t(people ? 'why.CHECK_CLAIM_BY' : 'why.CHECK_CLAIM', given)
      if (isDeadline(kind) && dueAt && instant(dueAt) < instant(now))
        return t(`why.${kind}_LATE`, { late: duration(instant(now) - instant(dueAt), reader.language) })
      return t(`why.${kind}`, given)
    }

    function vote(): string {
      if (!people || !since || !dueAt) return t('why.VOTE_NOBODY')
      const over = instant(now) - instant(dueAt)
      if (over > 0) return t('why.VOTE_LATE', { people, late: duration(over, reader.language) })
      return t('why.VOTE', {
        people,
        used: age(since),
        whole: duration(instant(dueAt) - instant(since), reader.language),
      })
    }

    function aside(): string | null {
      if (dueAt) return capital(t('aside.due', { time: atTime(dueAt, now, reader) }))
      return since ? capital(t('aside.for', { age: age(since) })) : null
    }
  }
}

const isDeadline = (kind: PendingFragment['kind']) =>
  kind === 'WRITE_STEP' || kind === 'CONFIRM_FACTS' || kind === 'WRITE_FIRST_WORDS'

/** Where one goes to do it. */
export function hrefOf({ kind, statement, claim, decision, step }: PendingFragment, reference: string): string | null {
  const room = `/cases/${reference}`
  if (statement) return `${room}/statements/${statement.number}${kind === 'RECONCILE' ? '/publish' : ''}`
  switch (kind) {
    case 'LIFT_HOLD':
      return `${room}?act=release#act`
    case 'GIVE_LEAD':
      return `${room}/team?offer=LEAD#act`
    case 'CHECK_CLAIM':
      return `${room}/facts?claim=${claim?.number}`
    case 'CONFIRM_FACTS':
      return `${room}/facts`
    case 'WRITE_FIRST_WORDS':
      return `${room}/statements/new?kind=HOLDING_LINE`
    case 'WRITE_STEP':
      return `${room}/statements/new?step=${step}`
    case 'GIVE_OWNER':
      return `${room}?act=assign&decision=${decision?.number}#act`
    case 'CONTAIN':
      return `${room}?act=contain#act`
    default:
      return null
  }
}
