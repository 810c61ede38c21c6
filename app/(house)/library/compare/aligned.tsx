import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { AlignedCaseFragment } from '#app/gql/graphql.ts'
import { afterT0, aligned } from '#app/ui/aligned-layout.ts'
import { knownDate } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'
import { Bead, Drawing } from '#app/ui/scale.tsx'
import { Section } from '#app/ui/section.tsx'

export const alignedCase = graphql(/* GraphQL */ `
  fragment AlignedCase on LibraryCase {
    slug
    title {
      fr
      en
    }
    timeline {
      at
      until
      what {
        fr
        en
      }
      own
    }
  }
`)

/** Every case on the same line of time, which begins with its own first event; then the same in words. */
export function AlignedTimelines({ of }: { of: readonly AlignedCaseFragment[] }) {
  const t = useTranslations('compare')
  const { language } = useReader()
  const told = of.map(({ timeline }) =>
    timeline.map(({ at, until, what, own }) => ({ at, until: until ?? undefined, what: what[language], own })),
  )
  const drawn = aligned(told, language)
  return (
    <Section id="aligned" title={t('aligned')} className="mt-48">
      <p className="small quiet mt-8">{t('alignedHow')}</p>
      {of.map(({ slug, title }, index) => (
        <figure key={slug} className="chart scale">
          <figcaption>
            <b>{title[language]}</b>
          </figcaption>
          {drawn[index] ? <Drawing scale={drawn[index]} /> : null}
        </figure>
      ))}
      <div className="beside-columns">
        {of.map(({ slug, title }, index) => (
          <section key={slug} aria-labelledby={`then-${slug}`}>
            <h3 id={`then-${slug}`}>{title[language]}</h3>
            <ol className="events dated">
              {told[index]?.map((happening, n) => {
                const after = told[index]?.[0] ? afterT0(happening, told[index][0], language) : null
                return (
                  <li key={`${happening.at} ${happening.what}`}>
                    <time dateTime={happening.at}>
                      <Bead n={n + 1} own={happening.own} />{' '}
                      {after ? t('after', { time: after }) : knownDate(happening.at, language)}
                    </time>
                    <p>{happening.own ? <b>{happening.what}</b> : happening.what}</p>
                  </li>
                )
              })}
            </ol>
          </section>
        ))}
      </div>
    </Section>
  )
}
