import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { MuteFragment } from '#app/gql/graphql.ts'
import { Form, Hidden } from '#app/ui/form.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { mute } from './mute-acts.ts'

export const muteOf = graphql(/* GraphQL */ `
  fragment Mute on Case {
    id
    reference
    viewerMutesMails
  }
`)

/** Whether this case writes mails that ask nothing; what asks is always mailed. */
export function Mute({ of }: { of: MuteFragment }) {
  const t = useTranslations('mute')
  const muted = of.viewerMutesMails
  return (
    <Form action={mute} className="line-form">
      <Hidden values={{ caseId: of.id, to: muted ? 'on' : 'off' }} />
      <p className="small quiet">
        {t(muted ? 'isOff' : 'isOn', { reference: of.reference })}{' '}
        <SubmitButton className="link-button">{t(muted ? 'turnOn' : 'turnOff')}</SubmitButton>
      </p>
    </Form>
  )
}
