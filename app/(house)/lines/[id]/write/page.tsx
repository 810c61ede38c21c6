import { randomUUID } from 'node:crypto'
import type { Metadata } from 'next'
import { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import type { WriteLineQuery } from '#app/gql/graphql.ts'
import { run } from '#app/graphql.ts'
import { Link } from '#app/ui/link.tsx'
import { Banner } from '#app/ui/notices.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Refusal } from '#app/ui/refusal.tsx'
import { say } from '#app/ui/refusals.ts'
import { Head } from '../../../cases/[reference]/statements/[number]/head.tsx'
import { type Place, placeOf, statementPath } from '../../../cases/[reference]/statements/[number]/place.ts'
import { Remarks } from '../../../cases/[reference]/statements/[number]/versions.tsx'
import { write } from '../../../cases/[reference]/statements/[number]/write/actions.ts'
import { Editor } from '../../../cases/[reference]/statements/[number]/write/editor.tsx'
import { editorWords } from '../../../cases/[reference]/statements/[number]/write/editor-words.ts'
import { materialOf, moreOf } from '../../../cases/[reference]/statements/[number]/write/material.ts'
import { draftOf } from '../../../cases/[reference]/statements/[number]/write/written.ts'
import { Frame } from '../../../frame.tsx'
import { Blanks, CasesOf } from './blanks.tsx'

const document = graphql(/* GraphQL */ `
  query WriteLine($id: ID!) {
    ...Frame
    organisation {
      channels {
        ...ChannelLine
      }
    }
    statement(by: { id: $id }) {
      id
      ...Head
      versions {
        ...Earlier
      }
      version {
        revision
        ...Written
        line {
          ...LineTerms
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
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations('lines'))('title')} · Sangfroid` }
}

export default async function WriteLinePage({ params, searchParams }: Props) {
  const search = await searchParams
  const place = placeOf((await params).id, '0', search)
  const data = await run(document, { id: place.reference })
  if (!data.statement) return null
  const fresh = typeof search.fresh === 'string' ? search.fresh : null
  // Blanks and terms are saves of their own: after one, the texts stand on the revision it made.
  const since = typeof search.line === 'string' ? search.line : ''
  return (
    <WriteLine
      data={data}
      of={data.statement}
      place={place}
      fresh={fresh}
      since={since}
      now={new Date().toISOString()}
    />
  )
}

type Written = {
  data: WriteLineQuery
  of: NonNullable<WriteLineQuery['statement']>
  place: Place
  fresh: string | null
  since: string
  now: string
}

/** The texts with their blanks, then the blanks themselves, then the cases they are for. */
function WriteLine({ data, of, place, fresh, since, now }: Written) {
  const t = useTranslations()
  const reader = useReader()
  const { version, versions } = of
  const { allowed, refusal } = version.viewerMayEdit
  const next = version.state === 'DRAFT' ? version.n : version.n + 1
  const common = { statementId: of.id, revision: version.revision, place }
  return (
    <Frame of={data} current="cases">
      <Head of={of} version={version} place={place} now={now} title={version.line?.name} />
      <p className="small mt-8">
        <Link href={statementPath(place)}>{t('lines.write.back')}</Link>
      </p>
      {version.state === 'APPROVED' && allowed ? (
        <div className="mt-16">
          <Banner boxed>{t('lines.opensNext', { next })}</Banner>
        </div>
      ) : null}
      <div className="remarks">
        <Remarks of={versions.slice(0, version.state === 'DRAFT' ? 2 : 1)} now={now} />
      </div>
      {allowed && version.line ? (
        <>
          <Editor
            key={`${of.id}/${fresh}/${since}`}
            action={write}
            given={draftOf(version, reader)}
            revision={version.revision}
            hidden={{ statementId: of.id, reference: place.reference, number: 0, idempotencyKey: randomUUID() }}
            words={editorWords(t, next)}
            material={{ ...materialOf(data.organisation.channels, t, { claims: [], decisions: [] }), talk: {} }}
            notes={[]}
            insideStays={false}
            more={moreOf(data.organisation.channels, t)}
            saveLabel={
              next > version.n ? t('statement.writing.saveNext', { version: next }) : t('statement.writing.save')
            }
            restricted={false}
            fresh={fresh !== null}
          >
            <input type="hidden" name="route" value="STANDARD" />
            <p className="small quiet">
              {t('lines.write.lanes')} {t('lines.write.route')}
            </p>
          </Editor>
          <Blanks of={version.line} {...common} />
          <CasesOf of={version.line} {...common} />
        </>
      ) : (
        <div className="mt-24">
          <Refusal>{refusal ? say(refusal, reader.language) : null}</Refusal>
        </div>
      )}
    </Frame>
  )
}
