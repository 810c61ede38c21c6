import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { ReadLineQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { near } from '#app/ui/format.ts'
import { ForgetWords } from '#app/ui/kept.tsx'
import { Link } from '#app/ui/link.tsx'
import { Facts } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { isAsked } from '../../cases/[reference]/statements/[number]/ballot.ts'
import { Bar, hasBar } from '../../cases/[reference]/statements/[number]/bar.tsx'
import { Cancel } from '../../cases/[reference]/statements/[number]/cancel.tsx'
import { Head } from '../../cases/[reference]/statements/[number]/head.tsx'
import { Lanes } from '../../cases/[reference]/statements/[number]/lanes.tsx'
import { Newer } from '../../cases/[reference]/statements/[number]/newer.tsx'
import { Overriding } from '../../cases/[reference]/statements/[number]/overriding.tsx'
import { type Place, placeOf, statementPath } from '../../cases/[reference]/statements/[number]/place.ts'
import { Reading } from '../../cases/[reference]/statements/[number]/reading.tsx'
import { Still } from '../../cases/[reference]/statements/[number]/still.tsx'
import { Terms } from '../../cases/[reference]/statements/[number]/terms.tsx'
import { Turn } from '../../cases/[reference]/statements/[number]/turn.tsx'
import { Vetoes } from '../../cases/[reference]/statements/[number]/unfit.tsx'
import { YourVoid } from '../../cases/[reference]/statements/[number]/versions.tsx'
import { ForgetDraft } from '../../cases/[reference]/statements/[number]/write/kept-draft.ts'
import { ComesFrom } from '../../comes-from.tsx'
import { FocusResult } from '../../focus-result.tsx'
import { Frame } from '../../frame.tsx'
import { useCasesFor } from '../wording.ts'

const document = graphql(/* GraphQL */ `
  query ReadLine($id: ID!, $from: Int!, $to: Int!, $compares: Boolean!) {
    ...Frame
    viewer {
      ...StepUp
    }
    statement(by: { id: $id }) {
      id
      ...Head
      lessons {
        ...ComesFrom
      }
      openVetoes {
        ...Veto
      }
      versions {
        ...Earlier
      }
      compared: versions(n: $to) @include(if: $compares) {
        changesSince(n: $from) {
          ...Difference
        }
      }
      version {
        ...Turn
        ...Terms
        ...Reading
        line {
          name
          slots {
            name
            kind
          }
          ...CasesFor
        }
        viewerMayCancel {
          allowed
        }
        contributors {
          isViewer
        }
        review {
          ...Lanes
        }
      }
    }
  }
`)

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations('lines'))('title')} · Sangfroid` }
}

export default async function LinePage({ params, searchParams }: Props) {
  const place = placeOf((await params).id, '0', await searchParams)
  const { from, to, reference: id } = place
  const compares = from !== null && to !== null
  const data = await run(document, { id, from: from ?? 0, to: to ?? 0, compares })
  if (!data.statement || !data.viewer) return null
  return (
    <HoldingLine
      data={data}
      statement={data.statement}
      viewer={data.viewer}
      place={place}
      now={new Date().toISOString()}
    />
  )
}

type Read = {
  data: ReadLineQuery
  statement: NonNullable<ReadLineQuery['statement']>
  viewer: NonNullable<ReadLineQuery['viewer']>
  place: Place
  now: string
}

/** The page of a statement, less what only a case has: nothing of a line goes out by itself. */
function HoldingLine({ data, statement, viewer, place, now }: Read) {
  const { version, versions, openVetoes } = statement
  const reviews = version.viewerLane !== null && !version.contributors.some(({ isViewer }) => isViewer)
  const ballot = { of: version, place, veto: openVetoes.some(({ mine }) => mine), reviews }
  const [here, on] = [JSON.stringify(place), `${version.n}/${version.state}`]
  return (
    <Frame
      of={data}
      current="cases"
      bar={
        hasBar(ballot) ? (
          <Still key={here} on={on}>
            <Bar {...ballot} statementId={statement.id} viewer={viewer} restricted={false} now={now} />
          </Still>
        ) : undefined
      }
    >
      {place.done ? <ForgetWords keep={`vote/${statement.id}/`} /> : null}
      {place.submitted ? <ForgetDraft statementId={statement.id} revision={place.submitted} /> : null}
      <Still key={here} on={on} marker={<Newer of={version} place={place} />}>
        <Head of={statement} version={version} place={place} now={now} title={version.line?.name} />
        <FocusResult on={place.done ? `${version.n}/${version.viewerVerdict}` : ''}>
          <Turn of={version} place={place} now={now} />
        </FocusResult>
        <Vetoes of={openVetoes} now={now} />
        {openVetoes.map((veto) => (
          <Overriding key={veto.id} of={veto} place={place} viewer={viewer} now={now} />
        ))}
        <div className="desk">
          <Reading
            of={version}
            versions={versions}
            compared={statement.compared?.[0]?.changesSince ?? null}
            place={place}
            now={now}
          />
          <Side statement={statement} place={place} now={now} />
        </div>
      </Still>
    </Frame>
  )
}

function Side({
  statement: { id, version, versions, lessons },
  place,
  now,
}: Pick<Read, 'statement' | 'place' | 'now'>) {
  const t = useTranslations()
  const casesFor = useCasesFor()
  const reader = useReader()
  const { line, review, notAfter } = version
  return (
    <aside className="side stack" aria-label={t('statement.conditions')}>
      {review ? (
        <Lanes of={review} waiting={[]} viewerLane={version.viewerLane ?? null} now={now}>
          {version.viewerVerdict ? null : <YourVoid of={versions} now={now} />}
        </Lanes>
      ) : null}
      {line ? (
        <Section id="line" title={t('lines.terms.title')}>
          <Facts
            rows={[
              [t('lines.terms.cases'), casesFor(line)],
              [t('lines.terms.until'), notAfter ? near(notAfter, now, reader) : t('ui.none')],
              [
                t('lines.terms.blanks'),
                line.slots.length > 0
                  ? line.slots.map(({ name, kind }) => `{{${name}}} ${t(`lines.kinds.${kind}`)}`).join(', ')
                  : t('ui.none'),
              ],
            ]}
          />
        </Section>
      ) : null}
      {lessons.length > 0 ? (
        <Section id="lessons" title={t('postMortem.comesFrom.title')}>
          <ComesFrom of={lessons} now={now} />
        </Section>
      ) : null}
      <Terms of={version} now={now} voting={isAsked(version)} />
      {version.viewerMayEdit.allowed && version.state === 'APPROVED' ? (
        <p className="small">
          <Link href={`${statementPath(place)}/write`}>{t('lines.write.change')}</Link>
        </p>
      ) : null}
      {version.viewerMayCancel.allowed ? <Cancel statementId={id} place={place} /> : null}
    </aside>
  )
}
