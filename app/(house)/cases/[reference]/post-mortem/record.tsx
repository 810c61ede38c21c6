import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { PostMortemRecordFragment } from '#app/gql/graphql.ts'
import { EventLine, Events } from '#app/ui/events.tsx'
import { duration, instant, moment, sinceT0 } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { List, Pair } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { ClaimState, State } from '#app/ui/state.tsx'
import { Table } from '#app/ui/table.tsx'
import { useWording } from '../timeline/wording.tsx'
import { Advice } from './advice.tsx'
import { Clocks } from './clocks.tsx'
import type { Room } from './room.ts'

export const record = graphql(/* GraphQL */ `
  fragment PostMortemRecord on PostMortem {
    starred {
      ...ToldEvent
    }
    record {
      asOf
      position
      frozen
      awareAt
      breakGlass
      found
      claims {
        number
        words
        state
        loggedAt
        settledAt
      }
      statements {
        number
        kind
        publishedAt
        versions {
          n
          state
          submittedAt
          votes {
            lane
            verdict
            at
            by
          }
        }
      }
      decisions {
        number
        words
        at
        owner
        dueAt
        revokedAt
      }
      ...PostMortemClocks
      ...PostMortemAdvice
    }
  }
`)

type Props = { of: PostMortemRecordFragment; room: Room }
type Recorded = PostMortemRecordFragment['record']

/** What the log says, in full: no sentence of it was written by hand. */
export function RecordOfCase({ of, room }: Props) {
  const t = useTranslations('postMortem.record')
  const reader = useReader()
  return (
    <>
      <div className="pm-record-head mt-48">
        <h2>{t('title')}</h2>
        <p className="quiet long">
          {t(of.record.frozen ? 'frozen' : 'live', { time: moment(of.record.asOf, reader) })}{' '}
          {of.record.position === null ? null : t('position', { n: of.record.position })}
        </p>
      </div>
      <Clocks of={of.record} />
      <Advice of={of.record} />
      <Claims of={of.record.claims} language={room.language} />
      <Statements of={of.record.statements} reference={room.reference} />
      <Decisions of={of.record.decisions} room={room} />
      {of.record.breakGlass + of.record.found > 0 ? (
        <p className="mt-16">{t('exceptions', { breakGlass: of.record.breakGlass, found: of.record.found })}</p>
      ) : null}
      <Starred of={of.starred} t0={of.record.awareAt} now={room.now} />
    </>
  )
}

function Claims({ of, language }: { of: Recorded['claims']; language: string }) {
  const t = useTranslations('postMortem.record')
  const reader = useReader()
  if (of.length === 0) return null
  return (
    <Section id="claims" title={t('claims')} count={of.length} className="mt-32">
      <List>
        {of.map(({ number, words, state, loggedAt, settledAt }) => (
          <Pair key={number} state={<ClaimState state={state} />}>
            <span lang={language}>{words}</span>{' '}
            <span className="small quiet">
              {settledAt
                ? t('settledIn', { time: duration(instant(settledAt) - instant(loggedAt), reader.language) })
                : t('neverSettled')}
            </span>
          </Pair>
        ))}
      </List>
    </Section>
  )
}

function Statements({ of, reference }: { of: Recorded['statements']; reference: string }) {
  const t = useTranslations('postMortem.record')
  const all = useTranslations()
  const reader = useReader()
  if (of.length === 0) return null
  const said = ({ versions }: Recorded['statements'][number]) =>
    versions.flatMap(({ n, votes }) =>
      votes.map(({ by, lane, verdict, at }) =>
        t('vote', {
          n,
          lane: all(`lanes.names.${lane}`),
          verdict: all(`voteStates.${verdict}`).toLocaleLowerCase(reader.language),
          name: by ?? '',
          time: moment(at, reader),
        }),
      ),
    )
  return (
    <Section id="statements" title={t('statements')} count={of.length} className="mt-32">
      <ul className="list">
        {of.map((statement) => (
          <li key={statement.number}>
            <div className="line">
              <h3>
                <Link className="plain" href={`/cases/${reference}/statements/${statement.number}`}>
                  {all(`statementKinds.named.${statement.kind}`, { number: statement.number })}
                </Link>
              </h3>
              <span className="small quiet">
                {[
                  t('versions', { n: statement.versions.length }),
                  statement.publishedAt ? t('out', { time: moment(statement.publishedAt, reader) }) : t('neverOut'),
                ].join(', ')}
              </span>
            </div>
            <ol className="small quiet pm-votes">
              {said(statement).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Decisions({ of, room }: { of: Recorded['decisions']; room: Room }) {
  const t = useTranslations('postMortem.record')
  const reader = useReader()
  if (of.length === 0) return null
  return (
    <Section id="decisions" title={t('decisions')} count={of.length} className="mt-32">
      <Table
        columns={[
          { label: t('decided'), row: true },
          { label: t('owner'), named: true },
          { label: t('when'), named: true },
          { label: t('due'), named: true },
        ]}
        rows={of.map(({ number, words, owner, at, dueAt, revokedAt }) => ({
          key: String(number),
          cells: [
            <span key="words" lang={room.language}>
              {words}{' '}
              {revokedAt ? (
                <State tone="void" shape="void">
                  {t('revoked')}
                </State>
              ) : null}
            </span>,
            owner ?? t('nobody'),
            moment(at, reader),
            dueAt ? moment(dueAt, reader) : t('noDate'),
          ],
        }))}
      />
    </Section>
  )
}

function Starred({ of, t0, now }: { of: PostMortemRecordFragment['starred']; t0: string; now: string }) {
  const t = useTranslations('postMortem.record')
  const tell = useWording(now)
  const { language } = useReader()
  if (of.length === 0) return null
  return (
    <Section id="starred" title={t('starred')} count={of.length} className="mt-32">
      <Events>
        {of.map((event) => (
          <EventLine key={event.id} at={event.at} form="near" now={now} starred>
            <p>
              {tell(event)} <span className="small quiet num">{sinceT0(event.at, t0, language)}</span>
            </p>
          </EventLine>
        ))}
      </Events>
    </Section>
  )
}
