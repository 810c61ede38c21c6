import { useTranslations } from 'next-intl'
import type { PolicyInForceFragment, StarterFragment } from '#app/gql/graphql.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Choices, Switch } from '#app/ui/choices.tsx'
import { TextArea, TextField } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { Proof } from '../proof.tsx'
import { proposePolicy } from './actions.ts'
import { Boxes } from './boxes.tsx'
import type { Step } from './decide.tsx'
import { LaneFields, type Somebody } from './lane-fields.tsx'
import { MatchFields } from './match-fields.tsx'
import { blank, channels, elements, type Fields, fieldsOf, lanes } from './rule-form.ts'
import { usePolicyName } from './sentences.ts'

type Props = Step & {
  policy: PolicyInForceFragment | null
  starter: StarterFragment | null
  people: readonly Somebody[]
  asked: Record<string, string | string[] | undefined>
}

const faulty = [
  ...['name', 'reason', 'jurisdiction', 'severity', 'voteLifeMinutes', 'windowMaxMinutes'],
  ...lanes.flatMap((lane) => [`${lane}.min`, `${lane}.dueMinutes`, `${lane}.expressDueMinutes`]),
]

/** A new policy, or the next version of one, in the order in which one thinks of it: when, who, what, and besides. */
export function Propose({ policy, starter, people, of, permission, asked }: Props) {
  const t = useTranslations('settings.policies.form')
  const u = useTranslations('ui')
  const all = useTranslations()
  const named = usePolicyName()
  const values = valuesOf(policy, starter, asked)
  const here = policy ? `/settings/policies?change=${policy.id}` : `/settings/policies?new=${asked.new}`
  const given = (name: string) => values[name]?.[0] ?? ''
  const on = (name: string) => values[name]?.includes('true') ?? false
  return (
    <section className="panel" id="act" aria-labelledby="act-title">
      <h2 id="act-title">{policy ? t('titleNext', { name: named(policy.name) }) : t('titleNew')}</h2>
      <p className="small quiet">{t('sendHint')}</p>
      <Form action={proposePolicy} className="form mt-16" fields={faulty}>
        <Hidden values={{ $here: here, $policy: policy?.id, $name: policy ? named(policy.name) : null }} />
        {policy ? null : (
          <TextField
            name="name"
            label={t('name')}
            hint={t('nameHint')}
            defaultValue={given('name')}
            maxLength={60}
            autoComplete="off"
            required
          />
        )}
        <MatchFields values={values} />
        <section aria-labelledby="lanes-title" className="stack-16">
          <h3 id="lanes-title">{t('lanes')}</h3>
          <p className="hint">{t('lanesHint')}</p>
          {lanes.map((lane) => (
            <LaneFields key={lane} lane={lane} values={values} people={people} />
          ))}
        </section>
        {(['requiredElements', 'waivable'] as const).map((name) => (
          <Boxes
            key={name}
            name={name}
            legend={t(name)}
            chosen={values[name]}
            options={elements.map((value) => ({ value, label: all(`elements.${value}`) }))}
          />
        ))}
        <section aria-labelledby="rest-title" className="stack-16">
          <h3 id="rest-title">{t('rest')}</h3>
          <Choices
            minor
            name="threads"
            legend={t('threads')}
            value={given('threads')}
            options={(['MARKED', 'ALL'] as const).map((value) => ({ value, label: t(`threadsOf.${value}`) }))}
          />
          {(
            [
              ['voteLifeMinutes', t('voteLife'), t('voteLifeHint')],
              ['windowMaxMinutes', t('window'), null],
            ] as const
          ).map(([name, label, hint]) => (
            <TextField
              key={name}
              minor
              short
              name={name}
              type="number"
              min={1}
              max={525600}
              label={label}
              hint={hint}
              defaultValue={given(name)}
              required
            />
          ))}
          <Switch name="publisherMayApprove" label={t('publisherMayApprove')} on={on('publisherMayApprove')} />
          <Switch name="express" label={t('expressRoute')} on={on('express')} />
          <Switch name="holdingLine" label={t('holdingLine')} on={on('holdingLine')} />
          <Boxes
            name="breakGlass"
            legend={t('breakGlass')}
            chosen={values.breakGlass}
            options={channels.map((value) => ({ value, label: all(`channels.${value}`) }))}
          />
        </section>
        <TextArea
          name="reason"
          label={t('why')}
          hint={t('whyHint')}
          defaultValue={given('reason')}
          rows={2}
          maxLength={2000}
          required
        />
        <Proof of={of} permission={permission} next={here} />
        <div className="button-row">
          <SubmitButton kind="primary">{t('send')}</SubmitButton>
          <ButtonLink href="/settings/policies">{u('cancel')}</ButtonLink>
        </div>
      </Form>
    </section>
  )
}

/** What the fields hold: what came back with the proof that was given elsewhere, else the rule one starts from. */
function valuesOf(
  policy: PolicyInForceFragment | null,
  starter: StarterFragment | null,
  asked: Props['asked'],
): Fields {
  if (asked.reason !== undefined)
    return Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, [value ?? []].flat()]))
  return { ...fieldsOf((policy ?? starter)?.rule ?? blank), name: starter ? [starter.name] : [] }
}
