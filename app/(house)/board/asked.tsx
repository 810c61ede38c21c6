import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { AskedFragment } from '#app/gql/graphql.ts'
import { knownDate } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'
import { ofPostMortem } from '../inbox/telling.ts'
import type { WaitingForMe } from './waiting.tsx'

export const asked = graphql(/* GraphQL */ `
  fragment Asked on Query {
    asked: inbox(first: 10, box: ASKED, order: DUE) {
      nodes {
        id
        kind
        dueAt
        case {
          reference
          title
          severity
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
        claim {
          number
          words
        }
        role
        lane
        policyName
        risk {
          id
          title
          reviewOn
        }
      }
    }
  }
`)

type Line = AskedFragment['asked']['nodes'][number]

/** Where a line without a case is answered; null where its reader sees nothing of it any more. */
function outsideCases({ kind, statement, risk }: Line): string | null {
  if (kind === 'POLICY_PROPOSED') return '/settings/policies'
  if (risk) return `/risks/${risk.id}`
  return statement ? `/lines/${statement.id}` : null
}

/** The lines of the inbox that ask something, each with where it is done. */
export function useAsked(): (of: AskedFragment) => WaitingForMe[] {
  const t = useTranslations('decisions.yours')
  const inbox = useTranslations('inbox')
  const roles = useTranslations('roles')
  const named = useTranslations('statementKinds.numbered')
  const lanes = useTranslations('lanes.the')
  const { language } = useReader()

  return ({ asked: { nodes } }) =>
    nodes.flatMap((line) => {
      const { what, act, path } = tell(line)
      const href = line.case ? `/cases/${line.case.reference}${path}` : outsideCases(line)
      if (!href) return []
      return [
        {
          key: line.id,
          reference: line.case?.reference ?? null,
          what,
          why: whyOf(line),
          act,
          href,
          dueAt: line.dueAt ?? null,
          severity: line.case?.severity ?? 0,
        },
      ]
    })

  function tell({ kind, statement, claim, role, policyName, risk, case: subject }: Line): {
    what: string
    act: string
    path: string
  } {
    const number = statement?.number ?? 0
    const version = statement?.n ?? 0
    if (kind === 'REVIEW_ASKED' && !subject)
      return { what: t('VOTE_LINE', { number, version }), act: inbox('readAndClear'), path: '' }
    if (kind === 'REVIEW_ASKED')
      return { what: t('VOTE', { number, version }), act: inbox('readAndClear'), path: `/statements/${number}` }
    if (kind === 'CHANGES_ASKED' || kind === 'STATEMENT_REJECTED' || kind === 'CLAIM_LEFT_STATE')
      return { what: t('ANSWER_CHANGES', { number }), act: inbox('answer'), path: `/statements/${number}` }
    if (kind === 'CLAIM_TO_CHECK' && claim)
      return {
        what: t('CHECK_CLAIM', { words: claim.words }),
        act: inbox('check'),
        path: `/facts?claim=${claim.number}`,
      }
    if (kind === 'ROLE_OFFERED' && role)
      return { what: t('ACCEPT_ROLE', { role: roles(role).toLocaleLowerCase() }), act: inbox('answer'), path: '/team' }
    return {
      what: inbox(`kinds.${kind}.title`, titleOf({ statement, subject, policyName, risk })),
      act: inbox('openIt'),
      path: ofPostMortem.has(kind) ? '/post-mortem' : statement ? `/statements/${number}` : '',
    }
  }

  function whyOf({ kind, by, lane, risk, case: subject }: Line): string {
    return inbox(`kinds.${kind}.why`, {
      by: by?.name ?? 'Sangfroid',
      case: subject?.reference ?? '',
      lane: lane ? lanes(lane) : '',
      day: risk ? knownDate(risk.reviewOn, language) : '',
    })
  }

  function titleOf({
    statement,
    subject,
    policyName,
    risk,
  }: Pick<Line, 'statement' | 'policyName' | 'risk'> & { subject: Line['case'] }) {
    return {
      case: subject?.title ?? '',
      statement: statement
        ? named(statement.kind ?? 'PRESS_RELEASE', { number: statement.number, version: statement.n })
        : '',
      role: '',
      words: '',
      policy: policyName ?? '',
      risk: risk?.title ?? '',
    }
  }
}
