import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { LineTermsFragment, SlotKind } from '#app/gql/graphql.ts'
import { Select, TextArea, TextField } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { Fold } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import type { Place } from '../../../cases/[reference]/statements/[number]/place.ts'
import { TermsFields } from '../../terms-fields.tsx'
import { addBlank, changeTerms, removeBlank } from './actions.ts'

export const lineTerms = graphql(/* GraphQL */ `
  fragment LineTerms on HoldingLineTerms {
    name
    severities
    categories
    kinds
    slots {
      name
      kind
      choices {
        key
        fr
        en
      }
    }
  }
`)

const kinds = ['PLACE', 'DATE', 'TIME', 'NEXT_UPDATE', 'NUMBER', 'CHOICE'] as const satisfies readonly SlotKind[]

type Props = { of: LineTermsFragment; statementId: string; revision: number; place: Place }

/** Each blank as it is written in the text, and the form that adds one: a save of its own. */
export function Blanks({ of, statementId, revision }: Props) {
  const t = useTranslations('lines')
  const { language } = useReader()
  return (
    <Section id="blanks" className="mt-32" title={t('write.blanks')} count={of.slots.length}>
      <p className="small quiet mt-8">{t('write.blanksLead')}</p>
      {of.slots.length === 0 ? <p className="small mt-8">{t('write.none')}</p> : null}
      <ul className="list tight">
        {of.slots.map(({ name, kind, choices }) => (
          <li key={name} className="pair">
            <span>
              <code>{`{{${name}}}`}</code> {t(`kinds.${kind}`)}{' '}
              {choices.length > 0 ? (
                <span className="small quiet what">
                  {choices.map((each) => (language === 'fr' ? each.fr : each.en)).join(' · ')}
                </span>
              ) : null}
            </span>
            <Form action={removeBlank} className="">
              <Hidden values={{ statementId, revision, blank: name }} />
              <button type="submit" className="link-button small">
                {t('write.remove', { name })}
              </button>
            </Form>
          </li>
        ))}
      </ul>
      <Fold summary={t('write.addTitle')} open={of.slots.length === 0}>
        <Form action={addBlank} fields={['blank', 'choices']}>
          <Hidden values={{ statementId, revision }} />
          <TextField
            minor
            name="blank"
            label={t('write.name')}
            hint={t('write.nameHint')}
            pattern="[a-z][a-z0-9_]*"
            maxLength={30}
            autoCapitalize="none"
            required
          />
          <Select
            minor
            name="kind"
            label={t('write.kind')}
            options={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          />
          <TextArea minor name="choices" label={t('write.choices')} hint={t('write.choicesHint')} rows={3} />
          <div>
            <SubmitButton>{t('write.add')}</SubmitButton>
          </div>
        </Form>
      </Fold>
    </Section>
  )
}

export function CasesOf({ of, statementId, revision }: Props) {
  const t = useTranslations('lines.write')
  return (
    <Section id="cases" className="mt-32" title={t('terms')}>
      <Form action={changeTerms} className="form mt-12" fields={['name']}>
        <Hidden values={{ statementId, revision }} />
        <TermsFields name={of.name} chosen={of} />
        <div>
          <SubmitButton>{t('saveTerms')}</SubmitButton>
        </div>
      </Form>
    </Section>
  )
}
