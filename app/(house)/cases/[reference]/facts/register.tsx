import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { graphql } from '#app/gql/gql.ts'
import type { RegisterClaimFragment } from '#app/gql/graphql.ts'
import type { Permission } from '#app/ui/act.tsx'
import { ClaimLine } from '#app/ui/claim.tsx'
import { duration, instant, number } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { List } from '#app/ui/list.tsx'
import { Empty } from '#app/ui/notices.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { atTime, sinceTime } from '#app/ui/when.ts'
import { within } from '../timeline/wording.tsx'

export const registerClaim = graphql(/* GraphQL */ `
  fragment RegisterClaim on Claim {
    id
    number
    words
    language
    state
    origin
    source
    link
    reach
    loggedAt
    loggedBy {
      name
    }
    checker {
      name
    }
    checkingSince
    settledAt
    settledBy {
      name
    }
    finding
    evidence {
      id
      kind
      link
      note
      file {
        name
        path
      }
    }
    uses {
      use
      out
      statement {
        number
        n
        kind
      }
    }
  }
`)

type Room = { reference: string; now: string }
type Given = Room & { of: RegisterClaimFragment }

export function Register({
  side,
  claims,
  mayLog,
  ...room
}: Room & { side: 'said' | 'known'; claims: readonly RegisterClaimFragment[]; mayLog?: Permission }) {
  const t = useTranslations('facts')
  return (
    <Section
      id={side}
      title={t(side)}
      count={claims.length}
      end={mayLog?.allowed ? <Link href={`/cases/${room.reference}/facts?act=log#act`}>{t('log')}</Link> : null}
    >
      {claims.length === 0 ? <Empty>{t(side === 'said' ? 'saidEmpty' : 'knownEmpty')}</Empty> : null}
      <List>
        {claims.map((claim) => (
          <ClaimLine
            key={claim.id}
            id={`claim-${claim.number}`}
            words={claim.words}
            language={claim.language.toLowerCase()}
            href={`/cases/${room.reference}/facts?claim=${claim.number}`}
            state={claim.state}
            trace={<Trace of={claim} {...room} />}
            use={<Uses of={claim} {...room} />}
            unused={claim.uses.length === 0}
          />
        ))}
      </List>
    </Section>
  )
}

/** Where it comes from, how far it went, and who found what. */
export function Trace({ of, now }: { of: RegisterClaimFragment; now: string }) {
  const t = useTranslations('facts')
  const origin = useOrigin()
  const reader = useReader()
  const age = (since: string) => duration(instant(now) - instant(since), reader.language)
  const isNew = (since: string) => instant(now) - instant(since) < 60_000
  const settled =
    of.settledBy && of.settledAt ? { name: of.settledBy.name, time: sinceTime(of.settledAt, now, reader) } : null
  return (
    <>
      {origin(of)}.{' '}
      {settled ? null : t('logged', { time: atTime(of.loggedAt, now, reader), name: of.loggedBy?.name ?? '' })}{' '}
      {settled ? (
        <>
          {of.evidence.length > 0 ? t('settledWith', settled) : t('settled', settled)} <Proofs of={of} />
        </>
      ) : null}
      {settled || of.checker ? null : (
        <b>{isNew(of.loggedAt) ? t('noCheckerYet') : t('noChecker', { age: age(of.loggedAt) })}</b>
      )}
      {!settled && of.checker
        ? t('checker', { name: of.checker.name, age: age(of.checkingSince ?? of.loggedAt) })
        : null}
      {of.finding ? ` ${of.finding}` : null}
    </>
  )
}

/** "Le Fil du Rhône, 86,000 views"; the kind of origin where nobody is named. */
export function useOrigin(): (claim: RegisterClaimFragment) => string {
  const t = useTranslations('facts')
  const { language } = useReader()
  return ({ origin, source, reach }) => {
    const from = source ?? t(`origin.${origin}`)
    return reach ? `${from}, ${t('reach', { n: reach, reach: number(reach, language) })}` : from
  }
}

export function Proofs({ of }: { of: RegisterClaimFragment }) {
  const t = useTranslations('facts.evidence')
  return of.evidence.map(({ id, kind, link, note, file }, index) => (
    <Fragment key={id}>
      {index > 0 ? ', ' : null}
      {(link ?? file) ? (
        <a className="plain" href={link ?? file?.path} rel="noreferrer">
          {file?.name ?? note ?? t(kind)}
        </a>
      ) : (
        (note?.replace(/[.\s]+$/, '') ?? t(kind))
      )}
      {index === of.evidence.length - 1 ? '.' : null}
    </Fragment>
  ))
}

function Uses({ of, reference }: Given) {
  const t = useTranslations('facts')
  const named = useTranslations('statementKinds.numbered')
  if (of.uses.length === 0)
    return t(of.state === 'UNKNOWABLE' ? 'unusedUnknowable' : of.state === 'REFUTED' ? 'unusedRefuted' : 'unused')
  const kinds = [...new Set(of.uses.map(({ use }) => use))]
  return kinds.map((kind) => (
    <Fragment key={kind}>
      {t(`use.${kind}`)}{' '}
      {of.uses
        .filter(({ use }) => use === kind)
        .map(({ statement, out }, index) => (
          <Fragment key={`${statement.number} ${statement.n}`}>
            {index > 0 ? ', ' : null}
            <Link className="plain" href={`/cases/${reference}/statements/${statement.number}`}>
              {within(named(statement.kind ?? 'PRESS_RELEASE', { number: statement.number, version: statement.n }))}
            </Link>
            {out ? ` ${t('out')}` : null}
          </Fragment>
        ))}
      {'. '}
    </Fragment>
  ))
}
