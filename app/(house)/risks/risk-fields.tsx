import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { CandidateFragment, Language, RiskToldFragment } from '#app/gql/graphql.ts'
import { FieldFault } from '#app/ui/answered.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Select, TextArea, TextField } from '#app/ui/field.tsx'
import { useReader } from '#app/ui/reader.ts'
import { categories, clusters } from '../cases/codes.ts'
import { levels, stakeholders, useLevels } from './weighing.ts'

export const riskTold = graphql(/* GraphQL */ `
  fragment RiskTold on Risk {
    id
    version
    title
    scenario
    language
    category
    cluster
    likelihood
    impacts {
      stakeholder
      impact
    }
    owner {
      id
    }
  }
`)

/** Fields that say their own faults. */
export const riskFields = ['title', 'scenario', 'category', 'cluster', 'likelihood', 'impacts', 'ownerId', 'reviewAt']

/** What is said of a risk, on the page that notes one and on the one that revises it. */
export function RiskFields({ of, people }: { of?: RiskToldFragment; people: readonly CandidateFragment[] }) {
  const t = useTranslations('risks.fields')
  const all = useTranslations()
  const named = useLevels()
  const { language } = useReader()
  const written = of?.language ?? (language.toUpperCase() as Language)
  return (
    <>
      <TextField
        name="title"
        label={t('title')}
        hint={t('titleHint')}
        defaultValue={of?.title}
        maxLength={200}
        lang={written.toLowerCase()}
        required
      />
      <TextArea
        name="scenario"
        label={t('scenario')}
        hint={t('scenarioHint')}
        defaultValue={of?.scenario}
        rows={5}
        maxLength={2000}
        lang={written.toLowerCase()}
        required
      />
      <Choices
        name="language"
        legend={t('language')}
        value={written}
        options={(['FR', 'EN'] as const).map((value) => ({ value, label: all(`languages.${value}`) }))}
        wrap
        minor
      />
      <div className="pairs">
        <Select
          name="category"
          label={t('category')}
          defaultValue={of?.category ?? ''}
          options={[
            { value: '', label: t('unknown') },
            ...categories.map((value) => ({ value, label: all(`categories.${value}`) })),
          ]}
        />
        <Select
          name="cluster"
          label={t('cluster')}
          defaultValue={of?.cluster ?? ''}
          options={[
            { value: '', label: t('unknown') },
            ...clusters.map((value) => ({ value, label: all(`clusters.${value}`) })),
          ]}
        />
      </div>
      <Choices
        name="likelihood"
        legend={t('likelihood')}
        value={of ? String(of.likelihood) : undefined}
        options={levels.map((level) => ({ value: String(level), label: named.likelihood(level) }))}
        wrap
        required
      />
      <Impacts of={of} />
      <Owner people={people} owner={of?.owner?.id} />
    </>
  )
}

function Impacts({ of }: { of?: RiskToldFragment }) {
  const t = useTranslations('risks')
  const named = useLevels()
  const hit = (who: string) => of?.impacts.find(({ stakeholder }) => stakeholder === who)?.impact ?? ''
  return (
    <fieldset className="field" aria-describedby="impacts-fault">
      <legend>{t('fields.impacts')}</legend>
      <p className="hint">{t('fields.impactsHint')}</p>
      <div className="impacts">
        {stakeholders.map((who) => (
          <Select
            minor
            key={who}
            name={`impact.${who}`}
            label={t(`stakeholders.${who}`)}
            defaultValue={String(hit(who))}
            options={[
              { value: '', label: t('fields.none') },
              ...levels.map((level) => ({ value: String(level), label: named.impact(level) })),
            ]}
          />
        ))}
      </div>
      <FieldFault name="impacts" />
    </fieldset>
  )
}

/** Whoever can read the register: nobody's guest, and more than an employee. */
function Owner({ people, owner }: { people: readonly CandidateFragment[]; owner?: string }) {
  const t = useTranslations('risks.fields')
  const u = useTranslations('ui')
  const options = people
    .filter(({ suspended, guest, capacities }) => !suspended && !guest && capacities.some((one) => one !== 'EMPLOYEE'))
    .map(({ id: value, name, job }) => ({ value, label: job ? `${name}, ${job}` : name }))
  return (
    <Select
      name="ownerId"
      label={t('owner')}
      options={[{ value: '', label: u('choose') }, ...options]}
      defaultValue={owner ?? ''}
      required
    />
  )
}
