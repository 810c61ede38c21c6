import { useTranslations } from 'next-intl'
import type { BreakGlassPageQuery } from '#app/gql/graphql.ts'
import { WhenRefused } from '#app/ui/answered.tsx'
import { Check } from '#app/ui/choices.tsx'
import { TextArea } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { together } from '#app/ui/format.ts'
import { List } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { StepUp } from '../../../../../step-up.tsx'
import { useChannelOfKey } from '../publications.tsx'
import { openGlass } from './actions.ts'
import type { GlassRead } from './page.tsx'
import { glassPath } from './state.tsx'

type Version = NonNullable<BreakGlassPageQuery['statement']>['version']

/** In words, before anybody presses: what it passes over, what it does not, who is told, what is owed. */
export function Consequences({ of }: { of: Version }) {
  const t = useTranslations('breakGlass')
  const lanes = useTranslations('lanes.the')
  const { language } = useReader()
  const missing = (of.review?.lanes ?? []).filter(({ state }) => state !== 'CLEARED').map(({ lane }) => lanes(lane))
  return (
    <Section id="does" title={t('consequences')} className="mt-24">
      <List tight>
        <li>{missing.length > 0 ? t('skips', { lanes: together(missing, language) }) : t('skipsNone')}</li>
        <li>{t('keeps')}</li>
        <li>{t('second')}</li>
        <li>{t('told')}</li>
        <li>{t('review')}</li>
      </List>
    </Section>
  )
}

export function OpenGlass({ statement, viewer, place }: GlassRead) {
  const t = useTranslations('breakGlass')
  const channels = useTranslations('channels.in')
  const name = useChannelOfKey()
  const { version } = statement
  const open = version.variants.filter(({ channel }) => version.breakGlassChannels.includes(channel))
  const closed = version.variants.filter((variant) => !open.includes(variant))
  return (
    <Form action={openGlass} className="form mt-24" fields={['reason', 'password']}>
      <Hidden values={{ statementId: statement.id, reference: place.reference, number: place.number }} />
      <fieldset className="field">
        <legend>{t('texts')}</legend>
        <p className="hint">{t('textsHint')}</p>
        <ul className="ticks">
          {open.map(({ key }) => (
            <li key={key}>
              <Check name="variantKey" value={key} on={open.length === 1} label={name(key)} />
            </li>
          ))}
          {[...new Set(closed.map(({ channel }) => channel))].map((channel) => (
            <li key={channel} className="small quiet">
              {t('closed', { channel: channels(channel) })}
            </li>
          ))}
        </ul>
      </fieldset>
      <TextArea
        name="reason"
        label={t('reason')}
        hint={t('reasonHint')}
        rows={3}
        minLength={40}
        maxLength={2000}
        required
      />
      <WhenRefused codes={['STEP_UP_REQUIRED', 'WRONG_PASSWORD']}>
        <StepUp of={viewer} next={glassPath(place)} />
      </WhenRefused>
      <div>
        <SubmitButton kind="primary">{t('send')}</SubmitButton>
      </div>
    </Form>
  )
}
