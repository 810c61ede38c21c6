import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { graphql } from '#app/gql/gql.ts'
import type { CaseFrameFragment, FrameFragment } from '#app/gql/graphql.ts'
import { CaseHead } from '#app/ui/casehead.tsx'
import type { Command } from '#app/ui/command.ts'
import { Banner } from '#app/ui/notices.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Tabs } from '#app/ui/tabs.tsx'
import { sinceTime } from '#app/ui/when.ts'
import { Frame } from '../../frame.tsx'
import { actsOf, CaseActs } from './acts/menu.tsx'

/** What every page of a case asks of it: its head, its tabs, and what the viewer may do. */
export const caseFrame = graphql(/* GraphQL */ `
  fragment CaseFrame on Case {
    id
    reference
    title
    language
    severity
    stage
    stageSince
    kind
    confidentiality
    heldAt
    heldBy {
      name
    }
    holdReason
    legalHold {
      placedAt
      placedBy {
        name
      }
    }
    lead {
      name
      isViewer
    }
    claimCount: claims(first: 1) {
      totalCount {
        value
      }
    }
    owed: postMortem {
      state
    }
    statementCount: statements(first: 1) {
      totalCount {
        value
      }
    }
    ...CaseActs
  }
`)

export type CaseTab = 'overview' | 'facts' | 'statements' | 'team' | 'timeline' | 'postMortem'
type Props = { of: FrameFragment & { case: CaseFrameFragment }; tab: CaseTab; now: string; children: ReactNode }

/** The frame of every page of a case. A hold stays in sight on each of them until it is lifted. */
export function CaseFrame({ of, tab, now, children }: Props) {
  const subject = of.case
  const href = `/cases/${subject.reference}`
  return (
    <Frame of={of} current="cases" caseHref={href} drill={subject.kind === 'DRILL'} commands={useCommands(subject)}>
      <header>
        <CaseHead
          reference={subject.reference}
          title={subject.title}
          titleLanguage={subject.language.toLowerCase()}
          severity={subject.severity}
          stage={subject.stage}
          since={subject.stageSince}
          now={now}
          restricted={subject.confidentiality === 'RESTRICTED'}
          organisation={of.viewer?.organisation.name ?? ''}
          lead={subject.lead?.name}
          drill={subject.kind === 'DRILL'}
          acts={<CaseActs of={subject} />}
        />
        <CaseTabs of={subject} tab={tab} />
      </header>
      {subject.heldAt ? (
        <Held since={subject.heldAt} by={subject.heldBy?.name} reason={subject.holdReason} now={now} />
      ) : null}
      {subject.legalHold ? <Preserved of={subject.legalHold} now={now} /> : null}
      {children}
    </Frame>
  )
}

const paths: Record<CaseTab, string> = {
  overview: '',
  facts: '/facts',
  statements: '/statements',
  team: '/team',
  timeline: '/timeline',
  postMortem: '/post-mortem',
}
/** A live case owes no post-mortem, so it has no place for one. */
const tabsOf = ({ owed, stage }: CaseFrameFragment) =>
  (Object.keys(paths) as CaseTab[]).filter((tab) => tab !== 'postMortem' || owed || stage === 'CLOSED')

function CaseTabs({ of, tab }: { of: CaseFrameFragment; tab: CaseTab }) {
  const t = useTranslations('caseRoom.tabs')
  const counts: Partial<Record<CaseTab, number>> = {
    facts: of.claimCount.totalCount.value,
    statements: of.statementCount.totalCount.value,
  }
  const items = tabsOf(of).map((each) => ({
    href: `/cases/${of.reference}${paths[each]}`,
    label: t(each),
    n: counts[each],
    current: each === tab,
  }))
  return <Tabs label={t('label')} items={items} />
}

/** What the palette offers in this room: its tabs, and the acts that the viewer may do now. */
function useCommands(of: CaseFrameFragment): Command[] {
  const t = useTranslations('caseRoom')
  const go = tabsOf(of).map((tab) => ({
    group: of.reference,
    label: t(`tabs.${tab}`),
    href: `/cases/${of.reference}${paths[tab]}`,
  }))
  const acts = actsOf(of).filter(({ permission }) => permission.allowed)
  return [
    ...go,
    ...acts.map(({ name }) => ({
      group: of.reference,
      label: t(`open.${name}`),
      href: `/cases/${of.reference}?act=${name}#act`,
    })),
  ]
}

function Held({ since, by, reason, now }: { since: string; by?: string; reason?: string | null; now: string }) {
  const t = useTranslations('caseRoom.hold')
  const u = useTranslations('ui')
  const reader = useReader()
  return (
    <div className="mt-16">
      <Banner boxed>
        {t('banner', { time: sinceTime(since, now, reader), name: by ?? u('nobody'), reason: reason ?? '' })}
      </Banner>
    </div>
  )
}

function Preserved({ of, now }: { of: NonNullable<CaseFrameFragment['legalHold']>; now: string }) {
  const t = useTranslations('caseRoom.preserve')
  const u = useTranslations('ui')
  const reader = useReader()
  return (
    <p className="small quiet mt-8">
      {t('banner', { time: sinceTime(of.placedAt, now, reader), name: of.placedBy?.name ?? u('nobody') })}
    </p>
  )
}
