import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { StepUpFragment } from '#app/gql/graphql.ts'
import { TextField } from '#app/ui/field.tsx'
import { Link } from '#app/ui/link.tsx'

export const stepUp = graphql(/* GraphQL */ `
  fragment StepUp on Viewer {
    hasPassword
    mustConfirmBy
    person {
      name
    }
    organisation {
      demo
    }
  }
`)

/** The proof of identity that an act asks for, inside its own form: nothing that was typed is left behind. */
export function StepUp({ of, next }: { of: StepUpFragment; next: string }) {
  const t = useTranslations('statement.vote')
  if (of.hasPassword)
    return (
      <TextField
        minor
        name="password"
        type="password"
        label={t('password')}
        hint={t('passwordHint')}
        autoComplete="current-password"
        maxLength={1000}
        required
      />
    )
  if (of.organisation.demo)
    return (
      <p className="small">
        <input type="hidden" name="confirm" value="persona" />
        {t('stepUp', { name: of.person.name })}
      </p>
    )
  return <Link href={`/sign-in/confirm?next=${encodeURIComponent(next)}`}>{t('stepUpElsewhere')}</Link>
}
