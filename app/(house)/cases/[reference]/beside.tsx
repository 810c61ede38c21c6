import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { CaseBesideFragment } from '#app/gql/graphql.ts'
import { Link } from '#app/ui/link.tsx'
import { Facts, List, Pair } from '#app/ui/list.tsx'
import { Empty } from '#app/ui/notices.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { ClaimState } from '#app/ui/state.tsx'
import { Time } from '#app/ui/time.tsx'
import { sinceTime } from '#app/ui/when.ts'
import { Mute } from '../../mute.tsx'
import { Precedents } from '../precedents.tsx'

export const caseBeside = graphql(/* GraphQL */ `
  fragment CaseBeside on Case {
    reference
    ...Mute
    said
    language
    category
    cluster
    channel
    link
    startedAt
    awareAt
    declaredAt
    declaredBy {
      name
    }
    claims(first: 8) {
      nodes {
        id
        number
        words
        language
        state
      }
      totalCount {
        value
      }
    }
    decisions {
      id
      number
      words
      owner {
        name
      }
      decidedBy {
        name
      }
      decidedAt
      revokedAt
    }
    precedents {
      ...Precedent
    }
  }
`)

type Given = { of: CaseBesideFragment; now: string }

/** What the case rests on: facts, decisions, past cases that resemble it, and how it began. */
export function Beside({ of, now }: Given) {
  const t = useTranslations('caseRoom')
  return (
    <>
      <FactsSummary of={of} />
      <Decisions of={of} now={now} />
      <Section
        id="precedents"
        title={t('precedents')}
        count={of.precedents.length}
        end={<Link href="/library">{t('library')}</Link>}
      >
        {of.precedents.length === 0 ? <Empty>{t('precedentsEmpty')}</Empty> : <Precedents of={of.precedents} />}
      </Section>
      <About of={of} now={now} />
    </>
  )
}

function FactsSummary({ of }: { of: CaseBesideFragment }) {
  const t = useTranslations('caseRoom')
  const u = useTranslations('ui')
  const { nodes, totalCount } = of.claims
  return (
    <Section
      id="facts"
      title={t('facts')}
      count={totalCount.value}
      end={<Link href={`/cases/${of.reference}/facts`}>{t('register')}</Link>}
    >
      {nodes.length === 0 ? <Empty>{t('factsEmpty')}</Empty> : null}
      <List tight>
        {nodes.map((claim) => (
          <Pair key={claim.id} state={<ClaimState state={claim.state} />}>
            <Link
              className="bare"
              href={`/cases/${of.reference}/facts?claim=${claim.number}`}
              lang={claim.language.toLowerCase()}
            >
              {u('quoted', { words: claim.words })}
            </Link>
          </Pair>
        ))}
      </List>
    </Section>
  )
}

function Decisions({ of, now }: Given) {
  const t = useTranslations('caseRoom')
  const reader = useReader()
  const standing = of.decisions.filter(({ revokedAt }) => !revokedAt)
  return (
    <Section id="decisions" title={t('decisions')} count={standing.length}>
      {standing.length === 0 ? <Empty>{t('decisionsEmpty')}</Empty> : null}
      <List tight>
        {standing.map(({ id, words, owner, decidedBy, decidedAt }) => (
          <li key={id}>
            <p>{words}</p>
            <p className="small quiet">
              {owner
                ? t('decisionLine', {
                    name: decidedBy?.name ?? '',
                    time: sinceTime(decidedAt, now, reader),
                    owner: owner.name,
                  })
                : t('decisionNoOwner', { name: decidedBy?.name ?? '', time: sinceTime(decidedAt, now, reader) })}
            </p>
          </li>
        ))}
      </List>
    </Section>
  )
}

function About({ of, now }: Given) {
  const t = useTranslations('caseRoom')
  const categories = useTranslations('categories')
  const clusters = useTranslations('clusters')
  const channels = useTranslations('triggerChannels')
  const reader = useReader()
  return (
    <Section id="about" className="about" title={t('about')}>
      <p className="pt-8" lang={of.language.toLowerCase()}>
        {of.said}
      </p>
      <Facts
        rows={[
          [
            t('channel'),
            of.link ? (
              <a key="link" href={of.link} rel="noreferrer">
                {channels(of.channel)}
              </a>
            ) : (
              channels(of.channel)
            ),
          ],
          [t('category'), of.category ? categories(of.category) : t('notQualified')],
          [t('cluster'), of.cluster ? clusters(of.cluster) : t('notQualified')],
          ...(of.startedAt
            ? [[t('started'), <Time key="started" at={of.startedAt} form="near" now={now} />] as const]
            : []),
          [t('aware'), <Time key="aware" at={of.awareAt} form="zoned" now={now} />],
          [
            t('declared'),
            t('declaredBy', { time: sinceTime(of.declaredAt, now, reader), name: of.declaredBy?.name ?? '' }),
          ],
        ]}
      />
      <Mute of={of} />
    </Section>
  )
}
