import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { FindingFragment, FindingsFragment } from '#app/gql/graphql.ts'
import { together } from '#app/ui/format.ts'
import { Icon, Shape } from '#app/ui/glyph.tsx'
import { Link } from '#app/ui/link.tsx'
import { Fold } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { casePath, type Place } from './place.ts'
import { useVariantName } from './wording.ts'

export const findings = graphql(/* GraphQL */ `
  fragment Findings on StatementVersion {
    state
    submittedBy {
      name
    }
    submittedFindings {
      contradictions
      acknowledged
    }
    variants {
      key
      channel
      language
      audience
    }
    wording {
      ...Finding
    }
  }
`)

const judged: readonly string[] = ['DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED']

/** What to look at before one clears: contradictions in full, with who stood by them; advice folded. Shown, never silent. */
export function Findings({ of, place }: { of: FindingsFragment; place: Place }) {
  const t = useTranslations('wording')
  const { language } = useReader()
  if (!judged.includes(of.state)) return null
  const own = (finding: FindingFragment) => Number(languageOf(finding.variantKey) !== language)
  const all = sameOnce([...of.wording].sort((one, other) => own(one) - own(other)))
  const [against, advice] = [all.filter(isContradiction), all.filter((each) => !isContradiction(each))]
  const stood = of.submittedFindings
  return (
    <Section id="findings" title={t('toCheck')}>
      {stood?.acknowledged ? (
        <p className="small">{t('acknowledgedBy', { name: of.submittedBy?.name ?? '', n: stood.contradictions })}</p>
      ) : null}
      {against.length === 0 ? (
        <p className="small quiet">{t('none')}</p>
      ) : (
        <Notes of={against} within={of} place={place} />
      )}
      {advice.length > 0 ? (
        <Fold summary={t('advices', { n: advice.length })}>
          <Notes of={advice} within={of} place={place} />
        </Fold>
      ) : null}
    </Section>
  )
}

type Told = FindingFragment & { readonly keys: readonly string[] }
const isContradiction = ({ severity }: FindingFragment) => severity === 'CONTRADICTION'

/** The same words under the same reproach in several texts are told once, with where they stand. */
function sameOnce(all: readonly FindingFragment[]): Told[] {
  const told = new Map<string, Told>()
  for (const finding of all) {
    const key = [finding.why, finding.words, finding.other?.sentence].join('\n')
    const before = told.get(key)
    told.set(key, { ...(before ?? finding), keys: [...(before?.keys ?? []), finding.variantKey] })
  }
  return [...told.values()]
}

function Notes({ of, within, place }: { of: readonly Told[]; within: FindingsFragment; place: Place }) {
  const t = useTranslations('wording')
  const { language } = useReader()
  const name = useVariantName(within.variants)
  const nameOf = (key: string) => {
    const variant = within.variants.find((each) => each.key === key)
    return variant ? name(variant) : key
  }
  return (
    <ul className="notes small">
      {of.map((finding) => (
        <li key={finding.why + finding.words + finding.other?.sentence} data-severity={finding.severity.toLowerCase()}>
          <span className="note-kind">
            {isContradiction(finding) ? <Shape name="change" /> : <Icon name="info" />}{' '}
            {isContradiction(finding) ? t('contradiction') : t('advice')}
          </span>
          <span>
            {finding.words ? <q lang={languageOf(finding.variantKey)}>{finding.words}</q> : null}{' '}
            {t(`whys.${finding.why}`)}{' '}
            {finding.other ? <Other of={finding.other} place={place} nameOf={nameOf} /> : null}{' '}
            <span className="quiet">
              {t('inTexts', { texts: together([...new Set(finding.keys)].map(nameOf), language) })}.
            </span>{' '}
            {t.has(`doctrine.${finding.kind as 'BLAME'}`) ? (
              <Link href={`/library/words#${finding.kind.toLowerCase()}`}>
                {t('why')}
                <span className="visually-hidden">, {t(`kinds.${finding.kind}`)}</span>
              </Link>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  )
}

type OtherSentence = NonNullable<FindingFragment['other']>

function Other({
  of: { claim, statement, sentence, variantKey },
  place,
  nameOf,
}: {
  of: OtherSentence
  place: Place
  nameOf: (key: string) => string
}) {
  const t = useTranslations()
  const where = claim ? (
    <Link href={`${casePath(place)}/facts#claim-${claim.number}`}>
      {t('wording.inClaim', { number: claim.number, state: t(`claimStates.cited.${claim.state}`) })}
    </Link>
  ) : statement ? (
    <Link href={`${casePath(place)}/statements/${statement.number}`}>
      {t('wording.inStatement', { number: statement.number })}
    </Link>
  ) : (
    t('wording.inDraft', { text: nameOf(variantKey ?? '') })
  )
  return (
    <span className="note-other">
      {where} <q lang={variantKey ? languageOf(variantKey) : undefined}>{sentence}</q>
    </span>
  )
}

const languageOf = (key: string) => key.split('/')[1]
