import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { graphql } from '#app/gql/gql.ts'
import type { CitedFragment, DifferenceFragment } from '#app/gql/graphql.ts'
import { Fold } from '#app/ui/list.tsx'
import type { RedlinePart } from '#app/ui/redline.tsx'
import { Change, Element } from '#app/ui/statement.tsx'
import { Text } from '#app/ui/text.tsx'
import { Cites } from './cites.tsx'
import type { Beside } from './whole-text.tsx'
import { useLabelOf } from './wording.ts'

export const difference = graphql(/* GraphQL */ `
  fragment Difference on Redline {
    from
    to
    changes
    variants {
      key
      change
      title {
        ...Passage
      }
      blocks {
        ...Passage
      }
    }
  }
  fragment Passage on RedlineBlock {
    elements
    change
    parts {
      kind
      text
    }
  }
`)

type Passage = DifferenceFragment['variants'][number]['blocks'][number]
/** One passage as it is drawn: the title, or a block with what it rests on now. */
type Drawn = Passage & { readonly label: string; readonly cites?: Cited; readonly nth: number | null }
type Cited = CitedFragment & { readonly hash: string }
type Props = {
  of: DifferenceFragment['variants'][number]
  language: string
  reference: string
  blocks?: readonly Cited[]
  beside?: Beside
}

/** What changed in one text: each change in sight with its neighbours one tap away, everything else folded. */
export function Changes({ of, language, reference, blocks = [], beside }: Props) {
  const passages = useDrawn(of, blocks)
  const count = passages.filter(({ nth }) => nth !== null).length
  return inRuns(passages).map((run) => {
    const [first] = run
    if (!first || first.nth === null)
      return (
        <Unchanged key={`same-${first?.label}`} run={run} language={language} reference={reference} beside={beside} />
      )
    return (
      <Change
        key={first.nth}
        n={first.nth}
        of={count}
        label={first.label}
        language={language}
        parts={first.parts.map(drawn)}
        cites={first.cites ? <Cites of={first.cites} reference={reference} /> : null}
      >
        {first.cites ? beside?.(first.cites, first.label) : null}
      </Change>
    )
  })
}

function useDrawn({ title, blocks }: Props['of'], cited: readonly Cited[]): Drawn[] {
  const labelOf = useLabelOf()
  const t = useTranslations('elements')
  let [nth, here] = [0, 0]
  const number = ({ change }: Passage) => (change === 'SAME' ? null : ++nth)
  const head = title ? [{ ...title, label: t('TITLE'), nth: number(title) }] : []
  return [
    ...head,
    ...blocks.map((block) => ({
      ...block,
      label: labelOf(block.elements),
      nth: number(block),
      cites: block.change === 'REMOVED' ? undefined : cited[here++],
    })),
  ]
}

/** Each change by itself, what stays between them together. */
function inRuns(passages: readonly Drawn[]): Drawn[][] {
  const runs: Drawn[][] = []
  for (const passage of passages) {
    const last = runs.at(-1)
    if (passage.nth === null && last?.[0]?.nth === null) last.push(passage)
    else runs.push([passage])
  }
  return runs
}

type Run = Pick<Props, 'language' | 'reference' | 'beside'> & { run: readonly Drawn[] }

function Unchanged({ run, language, reference, beside }: Run) {
  const t = useTranslations('statement.unchanged')
  const summary = run.length === 1 ? t('one', { part: run[0]?.label ?? '' }) : t('summary', { n: run.length })
  return (
    <Fold summary={summary}>
      {run.map((passage) => (
        <Element key={passage.label} same label={passage.label} language={language}>
          <Text value={passage.parts.map(({ text }) => text).join('')} />
          {passage.cites ? (
            <>
              <Rests>
                <Cites of={passage.cites} reference={reference} />
              </Rests>
              {beside?.(passage.cites, passage.label)}
            </>
          ) : null}
        </Element>
      ))}
    </Fold>
  )
}

/** The line under a passage that says what it rests on. */
export function Rests({ children }: { children: ReactNode }) {
  return <p className="rests">{children}</p>
}

const kinds = { SAME: 'same', ADDED: 'added', REMOVED: 'removed' } as const
const drawn = ({ kind, text }: Passage['parts'][number]): RedlinePart => ({ kind: kinds[kind], text })
