import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { LibraryFacetsFragment } from '#app/gql/graphql.ts'
import { number } from '#app/ui/format.ts'
import { Icon } from '#app/ui/glyph.tsx'
import { Link } from '#app/ui/link.tsx'
import { useReader } from '#app/ui/reader.ts'
import { answerIn } from './answers.ts'
import { type Asked, chosenOf, facetOf, hrefOf, type Question, questions, toggled } from './asked.ts'

export const facets = graphql(/* GraphQL */ `
  fragment LibraryFacets on LibraryCaseConnection {
    facets {
      facet
      value
      count
    }
  }
`)

/** Each answer is a link to the list it would leave: one press, no script, and the way back is the same link. */
export function Filters({ of, asked }: { of: LibraryFacetsFragment; asked: Asked }) {
  const t = useTranslations('library')
  const n = chosenOf(asked).length
  return (
    <nav className="facet-col" aria-label={t('filters')}>
      <details className="facet-fold">
        <summary>
          <Icon name="right" /> {t('filters')} <span className="quiet">{t('active', { n })}</span>
        </summary>
        {questions
          .filter((question) => question !== 'owner' || hasOwn(of, asked))
          .map((question) => (
            <Answers key={question} question={question} of={of} asked={asked} />
          ))}
      </details>
    </nav>
  )
}

/** Whose a case is is a question once there are two owners. */
const hasOwn = (of: LibraryFacetsFragment, asked: Asked) =>
  asked.chosen.owner.length > 0 || of.facets.some(({ facet, value }) => facet === 'OWNERS' && value === 'OWN')

const inSight = 5

function Answers({ question, of, asked }: { question: Question; of: LibraryFacetsFragment; asked: Asked }) {
  const all = useTranslations()
  const { language } = useReader()
  const named = answerIn(all, language)
  const chosen = asked.chosen[question]
  const answers = of.facets
    .filter(
      ({ facet, value, count }) =>
        facet === facetOf(question) && (count > 0 || chosen.includes(value) || whole.includes(question)),
    )
    .map(({ value, count }) => ({ value, count, label: named(question, value) }))
  const first = answers.filter(({ value }, index) => index < inSight || chosen.includes(value))
  const rest = answers.filter((answer) => !first.includes(answer))
  const list = (some: typeof answers) => (
    <ul>
      {some.map(({ value, count, label }) => (
        <li key={value}>
          <Link
            className="facet plain"
            href={hrefOf(toggled(asked, question, value))}
            scroll={false}
            aria-current={chosen.includes(value) ? 'true' : undefined}
          >
            <span className="check" aria-hidden="true" /> <span>{label}</span>{' '}
            <span className="n">{number(count, language)}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
  if (answers.length === 0) return null
  return (
    <section className="facets" aria-labelledby={`by-${question}`}>
      <h2 id={`by-${question}`}>{all(`library.facets.${question}`)}</h2>
      {list(first)}
      {rest.length > 0 ? (
        <details className="more-facets">
          <summary>
            <Icon name="right" /> {all('library.facets.more', { n: rest.length })}
          </summary>
          {list(rest)}
        </details>
      ) : null}
    </section>
  )
}

/** Short closed lists are shown whole: that nothing is left is an answer too. */
const whole: readonly Question[] = ['cluster', 'did']
