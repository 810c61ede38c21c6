import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { PostMortemDaysFragment } from '#app/gql/graphql.ts'
import { TextField } from '#app/ui/field.tsx'
import { Form } from '#app/ui/form.tsx'
import { Section } from '#app/ui/section.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { changePostMortemDays } from './actions.ts'

export const fragment = graphql(/* GraphQL */ `
  fragment PostMortemDays on Organisation {
    postMortemDays
    viewerMayChangeSettings {
      allowed
    }
  }
`)

const [LEAST, MOST] = [7, 60]

/** Everyone reads it; the administrator has the field in its place. */
export function PostMortemDays({ of }: { of: PostMortemDaysFragment }) {
  const t = useTranslations('settings.organisation.postMortem')
  return (
    <Section id="post-mortem" title={t('title')}>
      <p className="mt-8">{t('within', { n: of.postMortemDays })}</p>
      {of.viewerMayChangeSettings.allowed ? (
        <Form action={changePostMortemDays} className="form tight mt-8" fields={['days']}>
          <TextField
            minor
            short
            name="days"
            type="number"
            min={LEAST}
            max={MOST}
            label={t('label')}
            hint={t('hint', { least: LEAST, most: MOST })}
            defaultValue={of.postMortemDays}
            required
          />
          <div className="button-row">
            <SubmitButton>{t('save')}</SubmitButton>
          </div>
        </Form>
      ) : null}
    </Section>
  )
}
