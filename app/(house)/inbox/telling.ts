import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { InboxLineFragment } from '#app/gql/graphql.ts'
import { knownDate } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'

export const inboxLine = graphql(/* GraphQL */ `
  fragment InboxLine on Notification {
    id
    kind
    because
    asks
    at
    dueAt
    readAt
    laterUntil
    case {
      reference
      title
      language
      ...Mute
    }
    by {
      name
    }
    statement {
      id
      number
      n
      kind
    }
    variantKey
    claim {
      number
      words
    }
    claimTo
    lane
    role
    policyName
    libraryCase {
      slug
    }
    risk {
      id
      title
      reviewOn
    }
  }
`)

export type Told = {
  readonly title: string
  /** What happened, and by whom. */
  readonly fact: string
  /** Why this person has the line. */
  readonly because: string
  readonly act: string
  readonly href: string | null
}

/** One line of the inbox in words: what, by whom, why you have it, and where it leads. */
export function useTelling(): (line: InboxLineFragment) => Told {
  const t = useTranslations('inbox')
  const all = useTranslations()
  const { language } = useReader()

  return (line) => {
    const { kind, because, case: subject, by, role, lane, claim, claimTo, risk } = line
    if (!subject && !line.statement && !line.policyName && !risk && kind !== 'LEDGER_BROKEN')
      return { ...hiddenOf(kind), because: '', act: t('openIt'), href: null }
    const about = {
      case: subject?.title ?? '',
      statement: named(line),
      role: role ? all(`roles.${role}`) : '',
      words: claim?.words ?? '',
      channel: channelOf(line.variantKey),
      policy: line.policyName ?? '',
      risk: risk?.title ?? '',
    }
    const facts = {
      lane: lane ? all(`lanes.the.${lane}`) : 'none',
      by: by?.name ?? 'Sangfroid',
      day: risk ? knownDate(risk.reviewOn, language) : '',
      state: claimTo ? all(`claimStates.cited.${claimTo}`) : '',
    }
    return {
      title: t(`kinds.${kind}.title`, about),
      fact: kind === 'REVIEW_ASKED' && !by ? t('facts.REVIEW_WAITING') : t(`facts.${kind}`, facts),
      because: because ? whyOf(line, because) : '',
      act: actOf(line),
      href: placeOf(line),
    }
  }

  function hiddenOf(kind: InboxLineFragment['kind']) {
    if (kind === 'RISK_REVIEW_DUE') return { title: t('hiddenRisk'), fact: t('hiddenRiskWhy') }
    return { title: t('hidden'), fact: t('hiddenWhy') }
  }

  /** Of words without a case, a lane is held in the organisation. */
  function whyOf(line: InboxLineFragment, because: NonNullable<InboxLineFragment['because']>): string {
    const lane = line.lane ? all(`lanes.the.${line.lane}`) : ''
    if (!line.case && because === 'LANE') return t('becauseOrganisation', { lane })
    const why = line.kind === 'REVIEW_ASKED' && because === 'OFFERED' ? 'OFFERED_LANE' : because
    return t(`because.${why}`, { reference: line.case?.reference ?? '', lane })
  }

  function named({ statement }: InboxLineFragment): string {
    if (!statement) return ''
    return all(`statementKinds.numbered.${statement.kind ?? 'PRESS_RELEASE'}`, {
      number: statement.number,
      version: statement.n,
    })
  }

  function channelOf(variantKey: string | null | undefined): string {
    const [channel, language] = (variantKey ?? '').toUpperCase().split('/')
    if (!channel || !language) return ''
    return all('statement.variantShort', {
      channel: all(`channels.${channel as 'X'}`),
      language: all(`languages.short.${language as 'FR'}`),
    })
  }

  function actOf({ kind }: InboxLineFragment): string {
    if (kind === 'REVIEW_ASKED') return t('readAndClear')
    if (kind === 'CLAIM_TO_CHECK') return t('check')
    return kind === 'ROLE_OFFERED' || kind === 'CHANGES_ASKED' ? t('answer') : t('openIt')
  }
}

/** What is asked or told about what a closed case still owes. */
export const ofPostMortem: ReadonlySet<string> = new Set([
  'POST_MORTEM_DUE',
  'POST_MORTEM_REVIEW_ASKED',
  'POST_MORTEM_SENT_BACK',
  'POST_MORTEM_PUBLISHED',
  'IMPROVEMENT_GIVEN',
])

function placeOf(line: InboxLineFragment): string {
  if (line.kind === 'LEDGER_BROKEN') return '/settings/ledger'
  if (line.risk) return `/risks/${line.risk.id}`
  if (line.libraryCase) return `/library/${line.libraryCase.slug}`
  if (!line.case && line.policyName) return '/settings/policies'
  return line.case ? `/cases/${line.case.reference}${pathOf(line)}` : `/lines/${line.statement?.id}`
}

function pathOf({ kind, statement, claim, variantKey }: InboxLineFragment): string {
  if (statement && (kind === 'TIME_TO_POST' || kind === 'PERMIT_LAPSED'))
    return `/statements/${statement.number}/publish#${variantKey?.replaceAll('/', '-') ?? ''}`
  if (ofPostMortem.has(kind)) return '/post-mortem'
  if (kind === 'ROLE_OFFERED') return '/team'
  if (claim && kind === 'CLAIM_TO_CHECK') return `/facts?claim=${claim.number}`
  if (statement) return `/statements/${statement.number}`
  return claim ? `/facts#claim-${claim.number}` : ''
}
