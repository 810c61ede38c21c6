import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { CaseSayFragment } from '#app/gql/graphql.ts'
import { List } from '#app/ui/list.tsx'
import { Empty } from '#app/ui/notices.tsx'
import { Section } from '#app/ui/section.tsx'
import { LinesOffered } from './lines/offered.tsx'
import { ComingLine } from './say/coming.tsx'
import { FoundLine } from './say/found.tsx'
import { OutLine } from './say/out.tsx'
import type { Statement } from './say/statement.ts'

export const caseSay = graphql(/* GraphQL */ `
  fragment CaseSay on Case {
    reference
    foundPublications {
      id
      channel
      language
      link
      text
      note
      capture {
        name
        path
      }
      seenAt
      recordedBy {
        name
      }
    }
    firstWordsAt
    holdingStatements {
      id
      ...LineOffered
    }
    sayable: statements(first: 12) {
      nodes {
        id
        number
        kind
        publications {
          state
          n
          publishedAt
          variant {
            key
            channel
            language
            rendered
          }
        }
        version {
          n
          state
          since
          variants {
            key
            channel
            language
            viewerMayPublish {
              allowed
              refusal
            }
          }
          review {
            lanes {
              lane
              state
              holders {
                name
              }
            }
          }
        }
      }
    }
  }
`)

/** Words that are out and stand, then words on their way; nothing else may be said for the house. */
export function Say({ of, now }: { of: CaseSayFragment; now: string }) {
  const t = useTranslations('caseRoom')
  const out = of.sayable.nodes
    .toSorted(outwardFirst)
    .map((statement) => ({ statement, releases: statement.publications.filter(({ state }) => state === 'PUBLISHED') }))
    .filter(({ releases }) => releases.length > 0)
  const coming = of.sayable.nodes.filter(({ version }) => version.state === 'IN_REVIEW' || version.state === 'APPROVED')
  return (
    <Section id="say" title={t('say')} count={out.length}>
      {out.length + coming.length === 0 ? <Empty>{t('sayEmpty')}</Empty> : null}
      {of.firstWordsAt ? null : <LinesOffered of={of.holdingStatements} reference={of.reference} now={now} />}
      <List>
        {out.map(({ statement, releases }) => (
          <OutLine
            key={statement.id}
            of={statement}
            releases={releases}
            href={`/cases/${of.reference}/statements/${statement.number}`}
            now={now}
          />
        ))}
        {coming.map((statement) => (
          <ComingLine
            key={`${statement.id} coming`}
            of={statement}
            href={`/cases/${of.reference}/statements/${statement.number}`}
            now={now}
          />
        ))}
        {of.foundPublications.map((found) => (
          <FoundLine key={found.id} of={found} now={now} />
        ))}
      </List>
    </Section>
  )
}

/** Words for the outside come before those for the house's own people. */
const outwardFirst = (one: Statement, other: Statement) =>
  Number(one.kind === 'EMPLOYEE_BRIEF') - Number(other.kind === 'EMPLOYEE_BRIEF')
