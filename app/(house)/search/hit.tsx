import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { graphql } from '#app/gql/gql.ts'
import type { SearchHitFragment } from '#app/gql/graphql.ts'
import { Severity, Tag } from '#app/ui/badges.tsx'
import { Line } from '#app/ui/list.tsx'
import { Marked } from '#app/ui/marked.tsx'
import { useReader } from '#app/ui/reader.ts'
import { ClaimState, VersionState } from '#app/ui/state.tsx'
import { leadsTo } from './thing.ts'

export const searchHit = graphql(/* GraphQL */ `
  fragment SearchHit on SearchHit {
    ...FoundThing
    text {
      text
      highlights {
        start
        end
      }
    }
  }
`)

/** One thing that was found: its name, what it is and where it stands, and where the words are in it. */
export function Hit({ of }: { of: SearchHitFragment }) {
  const t = useTranslations()
  const { language } = useReader()
  const { thing, title, text } = of
  const written = of.language.toLowerCase()
  const lang = written === language ? undefined : written
  // What follows a name (a job, the source of a claim) is worth its line where it was hit.
  const told = 'name' in thing || ('claimState' in thing && text.highlights.length === 0) ? '' : text.text
  return (
    <Line
      title={title ? <Marked of={title} /> : nameOf(t, of)}
      href={leadsTo(of)}
      language={title && !('name' in thing) ? lang : undefined}
      state={stateOf(thing)}
    >
      <About of={of} />
      {told ? (
        <p className="hit" lang={lang}>
          <Marked of={text} />
        </p>
      ) : null}
    </Line>
  )
}

type Thing = SearchHitFragment['thing']
type AllWords = ReturnType<typeof useTranslations<never>>

/** What a thing without a title of its own is called. */
const nameOf = (t: AllWords, { thing }: SearchHitFragment): string =>
  'form' in thing ? t(`statementKinds.named.${thing.form}`, { number: thing.number }) : ''

function stateOf(thing: Thing): ReactNode {
  if ('claimState' in thing) return <ClaimState state={thing.claimState} />
  if ('form' in thing) return <VersionState state={thing.version.state} />
  if ('score' in thing) return thing.retiredAt ? <Retired /> : null
  return 'caseKind' in thing ? <StateOfCase of={thing} /> : null
}

function StateOfCase({ of: { caseKind, severity } }: { of: Extract<Thing, { caseKind: unknown }> }) {
  const t = useTranslations('kinds')
  return (
    <>
      <Severity level={severity} />
      {caseKind === 'REAL' ? null : <Tag>{t(caseKind)}</Tag>}
    </>
  )
}

function Retired() {
  return <Tag>{useTranslations('search')('retired')}</Tag>
}

/** One quiet line: what it is, and of what it is a part. */
function About({ of }: { of: SearchHitFragment }) {
  const t = useTranslations()
  const about = aboutOf(t, of)
  return about ? <p className="small quiet">{about}</p> : null
}

function aboutOf(t: AllWords, of: SearchHitFragment): ReactNode {
  const { thing } = of
  if ('caseTitle' in thing) return `${thing.reference}, ${t(`stages.${thing.stage}`).toLowerCase()}`
  if ('claimState' in thing)
    return t('search.within', { thing: t('search.claim', { number: thing.number }), case: thing.of.title })
  if ('form' in thing) {
    const named = of.title ? nameOf(t, of) : t(`statementKinds.${thing.form}`)
    return thing.on ? t('search.within', { thing: named, case: thing.on.title }) : t('search.ofHouse', { thing: named })
  }
  if ('slug' in thing) return `${thing.organisation}, ${thing.startedOn.slice(0, 4)}`
  if ('score' in thing)
    return `${t('risks.weight', { score: thing.score })} · ${t('risks.owner', { name: thing.keptBy?.name ?? t('risks.noOwner') })}`
  return 'name' in thing ? thing.job : null
}
