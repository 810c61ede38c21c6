import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { PastChoiceFragment, RiskResemblingFragment, RiskToldFragment } from '#app/gql/graphql.ts'
import { Check } from '#app/ui/choices.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { Link } from '#app/ui/link.tsx'
import { Fold } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { Precedents } from '../../cases/precedents.tsx'
import { chooseResembling } from '../actions.ts'
import { AnotherPastCase } from '../past-cases.tsx'

export const resembling = graphql(/* GraphQL */ `
  fragment RiskResembling on Risk {
    resembles {
      slug
      ...PastChoice
    }
    precedents {
      libraryCase {
        ...PastChoice
      }
      ...Precedent
    }
    viewerMayRevise {
      allowed
    }
  }
`)

type Props = { of: RiskResemblingFragment & RiskToldFragment; past: readonly PastChoiceFragment[] }

/** What happened elsewhere: the cases that somebody put beside it, and those that are near to it. */
export function Resembling({ of, past }: Props) {
  const t = useTranslations('risks.resembling')
  const { language } = useReader()
  const writes = of.viewerMayRevise.allowed
  return (
    <Section id="resembling" title={t('title')} count={of.resembles.length}>
      {of.resembles.length === 0 ? <p className="quiet mt-8">{t('none')}</p> : null}
      <ul className="list tight">
        {of.resembles.map(({ id, slug, startedOn, title }) => (
          <li key={id}>
            <Link href={`/library/${slug}`}>{title[language]}</Link>{' '}
            <span className="small quiet">{startedOn.slice(0, 4)}</span>
          </li>
        ))}
      </ul>
      {writes ? <Choose of={of} past={past} /> : null}
      {writes && of.precedents.length > 0 ? (
        <>
          <h3 className="mt-16">{t('offered')}</h3>
          <Precedents of={of.precedents.slice(0, 3)} />
        </>
      ) : null}
    </Section>
  )
}

function Choose({ of, past }: Props) {
  const t = useTranslations('risks.resembling')
  const { language } = useReader()
  const near = of.precedents.map(({ libraryCase }) => libraryCase)
  const inSight = new Set([...of.resembles, ...near].map(({ id }) => id))
  return (
    <Fold className="fold pm-add" summary={t('choose')}>
      <Form action={chooseResembling} className="form">
        <Hidden values={asRead(of)} />
        <fieldset className="field">
          <legend>{t('chosen')}</legend>
          <p className="hint">{t('hint')}</p>
          <div className="ticks">
            {[...of.resembles, ...near].map(({ id, title, startedOn }, n) => (
              <Check
                key={id}
                name="resembles"
                value={id}
                on={n < of.resembles.length}
                label={`${title[language]}, ${startedOn.slice(0, 4)}`}
              />
            ))}
          </div>
        </fieldset>
        <AnotherPastCase of={past.filter(({ id }) => !inSight.has(id))} />
        <div className="button-row">
          <SubmitButton>{t('save')}</SubmitButton>
        </div>
      </Form>
    </Fold>
  )
}

/** What is said of the risk, as it was read: the act says it whole, and another's revision meanwhile is a conflict. */
function asRead({
  id,
  version,
  title,
  scenario,
  language,
  category,
  cluster,
  likelihood,
  impacts,
  owner,
}: RiskToldFragment) {
  const hits = Object.fromEntries(impacts.map(({ stakeholder, impact }) => [`impact.${stakeholder}`, impact]))
  const said = { title, scenario, language, category, cluster, likelihood, ...hits, ownerId: owner?.id }
  return { $riskId: id, $version: version, ...said }
}
