import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { DifferenceFragment, EarlierFragment, ReadingFragment, WordsFragment } from '#app/gql/graphql.ts'
import { SegmentLinks } from '#app/ui/choices.tsx'
import type { Language } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'
import { Tabs } from '#app/ui/tabs.tsx'
import { Changes } from './changes.tsx'
import { at, type Place, type View } from './place.ts'
import { useBeside } from './talk/passage.tsx'
import { Remarks, Versions } from './versions.tsx'
import { Length, WaivedElements, WholeText } from './whole-text.tsx'
import { useVariantName } from './wording.ts'

export const reading = graphql(/* GraphQL */ `
  fragment Reading on StatementVersion {
    n
    variants {
      ...Words
    }
    ...PassageTalk
    waived {
      ...Waived
    }
    changesSinceMyVote {
      ...Difference
    }
  }
`)

type Props = {
  of: ReadingFragment
  versions: readonly EarlierFragment[]
  compared: DifferenceFragment | null
  place: Place
  now: string
}

/** The words: what changed since one's own vote first, then the whole, then every version there was. */
export function Reading({ of, versions, compared, place, now }: Props) {
  const t = useTranslations('statement')
  const view: View = place.view ?? (of.changesSinceMyVote ? 'changes' : 'text')
  const { language } = useReader()
  const variants = inReadingOrder(of.variants, language)
  const shown = variants.find(({ key }) => key === place.variant) ?? mostChanged(variants, of)
  const here = { ...place, view: place.view, variant: place.variant }
  return (
    <div>
      <Tabs
        flush
        label={t('tabs.label')}
        items={[
          ...(of.changesSinceMyVote
            ? [
                {
                  href: at(here, { view: 'changes' }),
                  label: t('tabs.changes'),
                  n: of.changesSinceMyVote.changes,
                  current: view === 'changes',
                },
              ]
            : []),
          { href: at(here, { view: 'text' }), label: t('tabs.text'), current: view === 'text' },
          {
            href: at(here, { view: 'versions' }),
            label: t('tabs.versions'),
            n: versions.length,
            current: view === 'versions',
          },
        ]}
      />
      <Texts of={{ ...of, variants }} shown={shown} view={view} place={here} />
      {shown && view === 'text' ? <Whole of={of} shown={shown} place={place} /> : null}
      {shown && view === 'changes' ? <Since of={of} shown={shown} versions={versions} place={place} now={now} /> : null}
      {view === 'versions' ? (
        <Versions
          of={versions}
          compared={compared}
          variant={{ key: shown?.key ?? '', language: shown?.language.toLowerCase() ?? '' }}
          place={place}
          now={now}
        />
      ) : null}
      {shown || view === 'versions' ? null : <p className="empty">{t('empty')}</p>}
    </div>
  )
}

/** One's own language first, channel by channel. */
function inReadingOrder(variants: readonly WordsFragment[], language: Language): WordsFragment[] {
  const own = language.toUpperCase()
  const channels = Object.keys(Object.groupBy(variants, ({ channel }) => channel))
  const rank = (variant: WordsFragment) => channels.indexOf(variant.channel) * 2 + Number(variant.language !== own)
  return [...variants].sort((one, other) => rank(one) - rank(other))
}

/** Where there is something to read again, that text is the first. */
function mostChanged(
  variants: readonly WordsFragment[],
  { changesSinceMyVote }: ReadingFragment,
): WordsFragment | undefined {
  const changed = changesSinceMyVote?.variants.filter(({ change }) => change !== 'SAME').map(({ key }) => key)
  return variants.find(({ key }) => changed?.includes(key)) ?? variants[0]
}

/** One channel and language at a time; each says how much changed in it. */
function Texts({
  of,
  shown,
  view,
  place,
}: {
  of: ReadingFragment
  shown: WordsFragment | undefined
  view: View
  place: Place
}) {
  const t = useTranslations('statement')
  const name = useVariantName(of.variants)
  if (of.variants.length < 2) return <div className="mt-12" />
  const changes = (key: string) =>
    view === 'changes' ? changesIn(of.changesSinceMyVote?.variants.find((each) => each.key === key)) : 0
  return (
    <div className="variants">
      <SegmentLinks
        label={t('variant')}
        items={of.variants.map((variant) => {
          const n = changes(variant.key)
          return {
            href: at(place, { variant: variant.key }),
            label: n > 0 ? `${name(variant)} · ${n}` : name(variant),
            current: variant.key === shown?.key,
          }
        })}
      />
    </div>
  )
}

type Redlined = DifferenceFragment['variants'][number]
const changesIn = (variant: Redlined | undefined) =>
  variant ? [variant.title, ...variant.blocks].filter((block) => block && block.change !== 'SAME').length : 0

function Whole({ of, shown, place }: { of: ReadingFragment; shown: WordsFragment; place: Place }) {
  const name = useVariantName(of.variants)
  const beside = useBeside(of, shown.key, place)
  return (
    <article aria-labelledby="text-shown">
      <h2 className="visually-hidden" id="text-shown">
        {name(shown)}
      </h2>
      <WholeText of={shown} reference={place.reference} beside={beside} />
      <WaivedElements of={of.waived} />
      <p className="small quiet mt-8">
        <Length of={shown} />
      </p>
    </article>
  )
}

function Since({
  of,
  shown,
  versions,
  place,
  now,
}: {
  of: ReadingFragment
  shown: WordsFragment
  versions: readonly EarlierFragment[]
  place: Place
  now: string
}) {
  const t = useTranslations('statement')
  const name = useVariantName(of.variants)
  const beside = useBeside(of, shown.key, place)
  const since = of.changesSinceMyVote
  const text = since?.variants.find(({ key }) => key === shown.key)
  const asked = versions.filter(({ n }) => since?.from != null && n >= since.from && n < of.n)
  return (
    <article aria-labelledby="text-shown">
      <h2 className="visually-hidden" id="text-shown">
        {name(shown)}
      </h2>
      {text && changesIn(text) === 0 ? <p className="small quiet mt-12">{t('sentences.nothing')}</p> : null}
      {text ? (
        <Changes
          of={text}
          language={shown.language.toLowerCase()}
          reference={place.reference}
          blocks={shown.blocks}
          beside={beside}
        />
      ) : null}
      <WaivedElements of={of.waived} />
      <div className="remarks">
        <Remarks of={asked} now={now} />
      </div>
    </article>
  )
}
