import { useTranslations } from 'next-intl'
import type { StepUpFragment } from '#app/gql/graphql.ts'
import type { Permission } from '#app/ui/act.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { TextField } from '#app/ui/field.tsx'
import { Form } from '#app/ui/form.tsx'
import { Section } from '#app/ui/section.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { Proof } from '../proof.tsx'
import { createToken } from './actions.ts'
import { NewToken } from './new-token.tsx'
import { ScopeChoices, scopes } from './scopes.tsx'

export type Typed = { name: string; scopes: readonly string[]; days: string }
type Props = { of: StepUpFragment; permission: Permission; typed: Typed }

const lives = ['1', '7', '30', '90', '365'] as const

export function CreateToken({ of, permission, typed }: Props) {
  const t = useTranslations('settings.tokens')
  const words = {
    done: t('done'),
    once: t('once'),
    secret: t('secret'),
    copy: t('copy'),
    copied: t('copied'),
    use: t('use'),
  }
  return (
    <Section id="create" title={t('create')} className="mt-32">
      <Form action={createToken} className="form tight mt-16" fields={['name', 'scopes', 'expiresInDays']}>
        <NewToken words={words} address={`${process.env.PUBLIC_URL}/api/graphql`} />
        <TextField
          minor
          name="name"
          label={t('name')}
          hint={t('nameHint')}
          defaultValue={typed.name}
          maxLength={80}
          autoComplete="off"
          required
        />
        <ScopeChoices legend={t('scopes')} offered={scopes} chosen={typed.scopes} />
        <Choices
          minor
          wrap
          required
          name="expiresInDays"
          legend={t('days')}
          value={typed.days}
          options={lives.map((value) => ({ value, label: t('daysOf', { n: Number(value) }) }))}
        />
        <Proof of={of} permission={permission} next="/settings/tokens" />
        <div className="button-row">
          <SubmitButton kind="primary">{t('submit')}</SubmitButton>
        </div>
      </Form>
    </Section>
  )
}
