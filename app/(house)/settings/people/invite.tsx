import { useTranslations } from 'next-intl'
import type { StepUpFragment } from '#app/gql/graphql.ts'
import type { Permission } from '#app/ui/act.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { TextField } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { Link } from '#app/ui/link.tsx'
import { useReader } from '#app/ui/reader.ts'
import { SubmitButton } from '#app/ui/submit.tsx'
import { wallTime } from '#app/ui/zone-time.ts'
import { Proof } from '../proof.tsx'
import { CapacityChoices } from './capacities.tsx'
import { invitePerson } from './invitation-actions.ts'
import { addressOf, listOf, type Shown } from './shown.ts'

type Props = { of: StepUpFragment; permission: Permission; asked: Shown; now: string }

const fields = ['name', 'email', 'job', 'capacities', 'language', 'guestUntil']

/** Somebody new: who they are, what they may do, and until when if they come from outside. */
export function InvitePerson({ of, permission, asked, now }: Props) {
  const t = useTranslations('settings.people.invite')
  const u = useTranslations('ui')
  const languages = useTranslations('languages')
  const { language, timeZone } = useReader()
  const here = addressOf({ invite: '1' })
  const list = addressOf(listOf(asked))
  const optional = (label: string) => `${label} (${u('optional')})`
  return (
    <section className="panel" id="act" aria-labelledby="act-title">
      <h2 id="act-title">{t('title')}</h2>
      <p className="small quiet">
        {t('lead')} {of.organisation.demo ? <Link href="/mailbox">{t('demo')}</Link> : null}
      </p>
      <Form action={invitePerson} className="form tight mt-16" fields={fields}>
        <Hidden values={{ $here: here, $list: list }} />
        <TextField
          minor
          name="name"
          id="invited-name"
          label={t('name')}
          defaultValue={asked.name}
          maxLength={120}
          autoComplete="off"
          required
        />
        <TextField
          minor
          name="email"
          type="email"
          label={t('email')}
          hint={t('emailHint')}
          defaultValue={asked.email}
          maxLength={254}
          autoComplete="off"
          required
        />
        <TextField
          minor
          name="job"
          label={optional(t('job'))}
          defaultValue={asked.job}
          maxLength={120}
          autoComplete="off"
        />
        <CapacityChoices chosen={[asked.capacities ?? []].flat()} hint={t('capacitiesHint')} />
        <Choices
          minor
          wrap
          required
          name="language"
          legend={t('language')}
          value={asked.language ?? language.toUpperCase()}
          options={(['FR', 'EN'] as const).map((value) => ({ value, label: languages(value) }))}
        />
        <TextField
          minor
          name="guestUntil"
          type="date"
          label={optional(t('guestUntil'))}
          hint={t('guestHint')}
          defaultValue={asked.guestUntil}
          min={wallTime(now, timeZone).slice(0, 10)}
          className="short-date"
        />
        <Proof of={of} permission={permission} next={here} />
        <div className="button-row">
          <SubmitButton kind="primary">{t('submit')}</SubmitButton>
          <ButtonLink href={list}>{u('cancel')}</ButtonLink>
        </div>
      </Form>
    </section>
  )
}
