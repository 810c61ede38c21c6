import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { graphql } from '#app/gql/gql.ts'
import type { WaivedFragment, WordsFragment } from '#app/gql/graphql.ts'
import { number } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'
import { Element, Noted } from '#app/ui/statement.tsx'
import { Text } from '#app/ui/text.tsx'
import { Rests } from './changes.tsx'
import { Cites } from './cites.tsx'
import { useLabelOf } from './wording.ts'

export const words = graphql(/* GraphQL */ `
  fragment Words on Variant {
    key
    channel
    language
    audience
    title
    length
    limit
    blocks {
      elements
      text
      hash
      ...Cited
    }
  }
`)

/** What stands under a passage beside what it rests on: the talk about it. */
export type Beside = (passage: { readonly hash: string }, label: string) => ReactNode

type Props = { of: WordsFragment; reference: string; beside?: Beside }

/** A text from its title to its last word, each passage under what it does. */
export function WholeText({ of, reference, beside }: Props) {
  const t = useTranslations()
  const labelOf = useLabelOf()
  const language = of.language.toLowerCase()
  const blocks = of.blocks.filter(({ text }) => text)
  return (
    <>
      {of.title ? (
        <Element label={t('elements.TITLE')} language={language}>
          <p>
            <strong>{of.title}</strong>
          </p>
        </Element>
      ) : null}
      {blocks.map((block) => (
        <Element
          key={block.elements.join() + block.text.slice(0, 40)}
          label={labelOf(block.elements)}
          language={language}
        >
          <Text value={block.text} />
          <Rests>
            <Cites of={block} reference={reference} />
          </Rests>
          {beside?.(block, labelOf(block.elements))}
        </Element>
      ))}
      {blocks.length === 0 && !of.title ? <p className="empty">{t('statement.empty')}</p> : null}
    </>
  )
}

/** How much of the channel's room a text takes. */
export function Length({ of }: { of: Pick<WordsFragment, 'length' | 'limit'> }) {
  const t = useTranslations('statement.writing')
  const { language } = useReader()
  return of.limit
    ? t('count', { n: number(of.length, language), limit: number(of.limit, language) })
    : t('countFree', { n: of.length })
}

export const waived = graphql(/* GraphQL */ `
  fragment Waived on WaivedElement {
    element
    by
    reason
  }
`)

/** What was left out by name. A step of the case that it would have taken stays due. */
export function WaivedElements({ of }: { of: readonly WaivedFragment[] }) {
  const t = useTranslations()
  return of.map(({ element, by, reason }) => (
    <Noted key={element} label={t(`elements.${element}`)}>
      {t('statement.absentWaived', { name: by ?? t('ui.unknown'), reason: reason ?? '' })}{' '}
      {element === 'APOLOGY' || element === 'VALUES'
        ? t('statement.stepStillDue', { step: t(`clock.step.${element}`) })
        : null}
    </Noted>
  ))
}
