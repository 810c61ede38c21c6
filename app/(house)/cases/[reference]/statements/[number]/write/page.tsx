import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { WriteStatementQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { Choices } from '#app/ui/choices.tsx'
import { Link } from '#app/ui/link.tsx'
import { Banner } from '#app/ui/notices.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Refusal } from '#app/ui/refusal.tsx'
import { say } from '#app/ui/refusals.ts'
import { Frame } from '../../../../../frame.tsx'
import { Correcting } from '../correcting.tsx'
import { Head } from '../head.tsx'
import { casePath, type OfCase, type Place, placeOf, statementPath } from '../place.ts'
import { OlderNotes, useNotes } from '../talk/notes.tsx'
import { UnfitClaims } from '../unfit.tsx'
import { Remarks } from '../versions.tsx'
import { write } from './actions.ts'
import { Editor } from './editor.tsx'
import { editorWords } from './editor-words.ts'
import { materialOf, moreOf } from './material.ts'
import { placed } from './notes.ts'
import { WaiveElements } from './waive.tsx'
import { draftOf } from './written.ts'

const document = graphql(/* GraphQL */ `
  query WriteStatement($reference: String!, $number: Int!) {
    ...Frame
    organisation {
      channels {
        ...ChannelLine
      }
    }
    statement(by: { place: { reference: $reference, number: $number } }) {
      id
      kind
      insideSince
      ...Head
      versions {
        ...Earlier
      }
      case {
        id
        severity
        confidentiality
        claims(first: 100) {
          nodes {
            id
            number
            words
            state
          }
        }
        decisions {
          id
          number
          words
          revokedAt
        }
      }
      version {
        revision
        ...Written
        ...Noted
        ...Correcting
        waived {
          ...Waived
        }
        unfitClaims {
          ...Unfit
        }
        wording {
          ...Finding
        }
        viewerMayEdit {
          allowed
          refusal
        }
      }
    }
  }
`)

type Props = {
  params: Promise<{ reference: string; number: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ reference, number }, t, shell] = [
    await params,
    await getTranslations('statement'),
    await getTranslations('shell'),
  ]
  return { title: shell('title', { page: `${reference} · ${t('title', { number })} · ${t('writing.title')}` }) }
}

export default async function WritePage({ params, searchParams }: Props) {
  const { reference, number } = await params
  const search = await searchParams
  const place = placeOf(reference, number, search)
  const data = await run(document, { reference, number: place.number })
  if (!data.statement?.case) return null
  return (
    <Write
      data={data}
      statement={{ ...data.statement, case: data.statement.case }}
      place={place}
      now={new Date().toISOString()}
      fresh={typeof search.fresh === 'string' ? search.fresh : null}
    />
  )
}

type Written = {
  data: WriteStatementQuery
  statement: OfCase<NonNullable<WriteStatementQuery['statement']>>
  place: Place
  now: string
  /** Which of somebody else's revisions was taken instead of one's own words. */
  fresh: string | null
}

function Write({ data, statement, place, now, fresh }: Written) {
  const t = useTranslations()
  const reader = useReader()
  const { version, versions } = statement
  const { allowed, refusal } = version.viewerMayEdit
  const opensNext = version.state !== 'DRAFT'
  const next = opensNext ? version.n + 1 : version.n
  const given = draftOf(version, reader)
  const notes = useNotes(version, given.texts, place)
  return (
    <Frame of={data} current="cases" caseHref={casePath(place)} drill={statement.case.kind === 'DRILL'}>
      <Head of={statement} version={version} place={place} now={now} />
      <p className="small mt-8">
        <Link href={statementPath(place)}>{t('statement.writing.back')}</Link>
      </p>
      {opensNext && allowed ? (
        <div className="mt-16">
          <Banner boxed>
            {t('statement.writing.opensNext', { state: t(`versionStates.${version.state}`), version: version.n, next })}
          </Banner>
        </div>
      ) : null}
      <div className="remarks">
        <Remarks of={versions.slice(0, version.state === 'DRAFT' ? 2 : 1)} now={now} />
      </div>
      <UnfitClaims of={version.unfitClaims} place={place} />
      <OlderNotes of={notes.older} />
      <Correcting of={version} />
      {allowed ? (
        <>
          <Editor
            key={`${statement.id}/${fresh}`}
            action={write}
            given={given}
            notes={placed(version.wording, given)}
            revision={version.revision}
            hidden={{
              statementId: statement.id,
              reference: place.reference,
              number: place.number,
              idempotencyKey: randomUUID(),
            }}
            words={editorWords(t, next)}
            material={{
              ...materialOf(data.organisation.channels, t, {
                claims: statement.case.claims.nodes,
                decisions: statement.case.decisions.filter(({ revokedAt }) => !revokedAt),
              }),
              talk: notes.on,
            }}
            more={moreOf(data.organisation.channels, t)}
            saveLabel={opensNext ? t('statement.writing.saveNext', { version: next }) : t('statement.writing.save')}
            restricted={statement.case.confidentiality === 'RESTRICTED'}
            insideStays={statement.insideSince !== null}
            fresh={fresh !== null}
          >
            <Choices
              name="route"
              legend={t('statement.writing.route')}
              hint={t('statement.writing.submitHint')}
              value="STANDARD"
              minor
              options={(
                [
                  'STANDARD',
                  ...(statement.case.severity >= 3 || version.corrects ? (['EXPRESS'] as const) : []),
                ] as const
              ).map((route) => ({ value: route, label: t(`routes.${route}`), detail: t(`routes.details.${route}`) }))}
            />
            <p className="small">
              <Link href={trialOf(statement, place)}>{t('statement.writing.whoClears')}</Link>
            </p>
          </Editor>
          {version.state === 'DRAFT' ? (
            <WaiveElements statementId={statement.id} waived={version.waived} place={place} />
          ) : null}
        </>
      ) : (
        <div className="mt-24">
          <Refusal>{refusal ? say(refusal, reader.language) : null}</Refusal>
        </div>
      )}
    </Frame>
  )
}

/** The question about these words as they were last saved, with its way back. */
function trialOf({ kind, case: subject, version }: Written['statement'], place: Place): string {
  const asked = new URLSearchParams({ asks: 'true', case: subject.id, kind, mine: 'true' })
  const many = {
    channels: version.variants.map(({ channel }) => channel),
    audiences: version.variants.map(({ audience }) => audience),
    elements: version.variants.flatMap(({ blocks }) => blocks.flatMap(({ elements }) => elements)),
  }
  for (const [name, values] of Object.entries(many)) for (const value of new Set(values)) asked.append(name, value)
  if (version.insideInformation) asked.append('inside', 'true')
  asked.append('back', `${statementPath(place)}/write`)
  return `/settings/policies/try?${asked}`
}
