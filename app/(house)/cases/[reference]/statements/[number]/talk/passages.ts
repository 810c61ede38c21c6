import { useTranslations } from 'next-intl'
import type { TalkedFragment, TalkFragment } from '#app/gql/graphql.ts'
import { useLabelOf, useVariantName } from '../wording.ts'

type Passage = {
  readonly key: string
  readonly label: string
  readonly language: string
  readonly quote: string
  readonly threads: readonly TalkedFragment[]
}
type Older = { readonly label: string; readonly language: string; readonly thread: TalkedFragment }

/** Open talk in the order in which the words are read; the rest by itself. */
export function usePassages({ talkedOf, threads }: Pick<TalkFragment, 'talkedOf' | 'threads'>) {
  const t = useTranslations('statement.talk')
  const labelOf = useLabelOf()
  const name = useVariantName(talkedOf)
  const open = threads.filter(({ state }) => state === 'OPEN')
  const inOrder = talkedOf.flatMap((variant) =>
    variant.blocks.flatMap(({ elements, text, hash }): Passage[] => {
      const here = open.filter(({ variantKey, passageHash }) => variantKey === variant.key && passageHash === hash)
      if (here.length === 0) return []
      return [
        {
          key: `${variant.key}/${hash}`,
          label: t('on', { variant: name(variant), part: labelOf(elements) }),
          language: variant.language.toLowerCase(),
          quote: text,
          threads: here,
        },
      ]
    }),
  )
  const shown = new Set(inOrder.flatMap((passage) => passage.threads.map(({ id }) => id)))
  const older = open
    .filter(({ id }) => !shown.has(id))
    .map((thread): Older => {
      const variant = talkedOf.find(({ key }) => key === thread.variantKey)
      const version = t('onVersion', { version: thread.n })
      return {
        label: variant ? t('on', { variant: name(variant), part: version }) : version,
        language: thread.variantKey.split('/')[1] ?? '',
        thread,
      }
    })
  return { inOrder: once(inOrder), older, settled: threads.filter(({ state }) => state === 'RESOLVED') }
}

/** Two passages of one text in the same words are one for whoever talks about them. */
const once = (passages: readonly Passage[]): Passage[] => [
  ...new Map(passages.map((each) => [each.key, each])).values(),
]
