import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { ToldEventFragment } from '#app/gql/graphql.ts'
import { capital } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'
import { untilTime } from '#app/ui/when.ts'
import type en from '#app/words/en.json'

export const toldEvent = graphql(/* GraphQL */ `
  fragment ToldEvent on Event {
    id
    type
    at
    recordedAt
    backfilled
    starred
    words
    actor {
      name
    }
    person {
      name
    }
    onBehalfOf {
      name
    }
    statement {
      number
      n
      kind
    }
    claim {
      number
      words
    }
    decision {
      number
      words
    }
    file {
      name
      path
    }
    role
    lane
    step
    severity
    dueAt
    variantKey
    staleBecause
  }
`)

/** Inside a sentence a name begins small, unless it is all capitals: "statement 3", "Q&A 4". */
export const within = (name: string) =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLocaleLowerCase() + name.slice(1) : name

type Family = keyof typeof en.events & ('case' | 'claim')

/** One line of the timeline as a sentence: who did what. Every type of event that the domain records has its own. */
export function useWording(now: string): (event: ToldEventFragment) => string {
  const t = useTranslations('events')
  const named = useTranslations('statementKinds.numbered')
  const roles = useTranslations('roles')
  const lanes = useTranslations('lanes.the')
  const steps = useTranslations('meter.steps')
  const channels = useTranslations('channels.in')
  const stale = useTranslations('lanes.stale')
  const u = useTranslations('ui')
  const reader = useReader()

  return (event) => {
    const { type, statement, claim, decision, file, role, lane, step } = event
    const given = {
      by: byWhom(event),
      to: event.person?.name ?? u('nobody'),
      statement: statement
        ? within(named(statement.kind ?? 'PRESS_RELEASE', { number: statement.number, version: statement.n }))
        : '',
      claim: claim?.words ?? '',
      decision: decision?.words ?? '',
      number: decision?.number ?? claim?.number ?? 0,
      file: file?.name ?? '',
      role: role ? roles(role).toLocaleLowerCase(reader.language) : '',
      lane: lane ? lanes(lane) : '',
      step: step ? steps(step).toLocaleLowerCase(reader.language) : '',
      severity: event.severity ?? 0,
      due: event.dueAt ? untilTime(event.dueAt, now, reader) : '',
      channel: channelOf(event.variantKey),
      because: event.staleBecause ? stale(event.staleBecause) : '',
      words: event.words ?? '',
      why: event.words ? 'yes' : 'no',
    }
    const key = type as `${Family}.${string}` as 'case.declared'
    return capital(t.has(key) ? t(key, given) : t('other', given))
  }

  /** Both names, where somebody voted for who was away. */
  function byWhom({ actor, onBehalfOf }: ToldEventFragment): string {
    const by = actor?.name ?? t('system')
    return onBehalfOf ? t('forSomeone', { by, principal: onBehalfOf.name }) : by
  }

  function channelOf(variantKey: string | null | undefined): string {
    const channel = variantKey?.split('/')[0]?.toUpperCase()
    return channel && channels.has(channel as 'X') ? channels(channel as 'X') : ''
  }
}
