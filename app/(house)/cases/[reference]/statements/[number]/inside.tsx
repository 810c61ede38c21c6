import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { FoundInsideFragment } from '#app/gql/graphql.ts'
import { TextArea } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { Fold } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { SubmitButton } from '#app/ui/submit.tsx'
import { atTime } from '#app/ui/when.ts'
import { markInside } from './actions.ts'
import type { Place } from './place.ts'

export const foundInside = graphql(/* GraphQL */ `
  fragment FoundInside on Statement {
    id
    insideSince
    viewerMayMarkInside {
      allowed
    }
  }
`)

type Props = { of: FoundInsideFragment; place: Place; now: string }

/** Found at whatever point: it asks for more from then on, and never for less. */
export function FindInside({ of: { id, insideSince, viewerMayMarkInside }, place: { reference, number }, now }: Props) {
  const t = useTranslations('statement.inside')
  const reader = useReader()
  if (insideSince) return <p className="small quiet">{t('since', { time: atTime(insideSince, now, reader) })}</p>
  if (!viewerMayMarkInside.allowed) return null
  return (
    <Fold summary={t('find')}>
      <Form action={markInside} fields={['reason']}>
        <Hidden values={{ statementId: id, reference, number }} />
        <p className="small">{t('follows')}</p>
        <TextArea minor name="reason" id="inside-reason" label={t('why')} rows={2} maxLength={2000} required />
        <SubmitButton>{t('send')}</SubmitButton>
      </Form>
    </Fold>
  )
}
