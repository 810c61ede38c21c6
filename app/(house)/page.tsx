import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { graphql } from '#app/gql/gql.ts'
import { run } from '#app/graphql.ts'
import { Columns } from '#app/ui/section.tsx'
import { OverduePromises, Signals } from './board/beside.tsx'
import { BoardHead } from './board/head.tsx'
import { LiveCases } from './board/live-cases.tsx'
import { OverdueActions } from './board/overdue-actions.tsx'
import { OverdueRisks } from './board/overdue-risks.tsx'
import { Waiting } from './board/waiting.tsx'
import { Frame } from './frame.tsx'

const Board = graphql(/* GraphQL */ `
  query Board {
    ...Frame
    ...Asked
    live: cases(first: 30, filter: { stages: [ACTIVE, CONTAINED] }) {
      nodes {
        ...LiveCase
        ...LedCase
        ...LatePromise
      }
    }
    viewer {
      organisation {
        overdueImprovements {
          ...OverdueAction
        }
        overdueRisks {
          ...OverdueRisk
        }
      }
    }
    signals: cases(first: 20, filter: { stages: [SIGNAL] }) {
      nodes {
        ...SignalLine
      }
    }
  }
`)

export async function generateMetadata(): Promise<Metadata> {
  return { title: `${(await getTranslations('board'))('name')} · Sangfroid` }
}

/** Where everyone lands: what waits for me, then the live cases by their next clock, then what is late. */
export default async function BoardPage() {
  const here = await run(Board)
  const now = new Date().toISOString()
  const live = here.live.nodes
  return (
    <Frame of={here} current="board">
      <Waiting
        led={live.filter(({ lead }) => lead?.isViewer)}
        of={here}
        calm={live.length > 0}
        now={now}
        head={(count) => <BoardHead count={count} now={now} />}
      />
      <LiveCases cases={live} capacities={here.viewer?.capacities ?? []} now={now} />
      {live.length + here.signals.nodes.length > 0 ? (
        <Columns even className="mt-48">
          <OverduePromises cases={live} now={now} />
          <Signals cases={here.signals.nodes} now={now} />
        </Columns>
      ) : null}
      <OverdueActions of={here.viewer?.organisation.overdueImprovements ?? []} />
      <OverdueRisks of={here.viewer?.organisation.overdueRisks ?? []} />
    </Frame>
  )
}
