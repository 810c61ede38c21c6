import { useTranslations } from 'next-intl'
import { WhenRefused } from '#app/ui/answered.tsx'
import { TextArea } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { upToTime } from '#app/ui/when.ts'
import { StepUp } from '../../../../../step-up.tsx'
import { useChannelOfKey } from '../publications.tsx'
import { reviewGlass, secondGlass } from './actions.ts'
import { type GlassRead, NotHere } from './page.tsx'
import { endOf, glassPath } from './state.tsx'

type Props = GlassRead & { use: GlassRead['statement']['version']['breakGlasses'][number] }

/** What one is asked to stand for: the reason and the exact words, then one button. */
export function SecondGlass({ statement, viewer, place, use, now }: Props) {
  const t = useTranslations('breakGlass')
  const reader = useReader()
  const { allowed, refusal } = use.viewerMaySecond
  return (
    <Section id="asked" className="mt-24" title={t('asked.title', { name: use.openedBy?.name ?? '' })}>
      <p className="small quiet">{t('sent', { time: upToTime(endOf(use), now, reader) })}</p>
      <Why of={use} />
      <Words of={statement.version} keys={use.variantKeys} />
      {allowed ? (
        <Form action={secondGlass} className="form mt-16" fields={['password']}>
          <Hidden values={{ breakGlassId: use.id, reference: place.reference, number: place.number }} />
          <WhenRefused codes={['STEP_UP_REQUIRED', 'WRONG_PASSWORD']}>
            <StepUp of={viewer} next={glassPath(place)} />
          </WhenRefused>
          <div>
            <SubmitButton kind="primary">{t('asked.agree')}</SubmitButton>
          </div>
        </Form>
      ) : (
        <NotHere refusal={refusal ?? null} />
      )}
    </Section>
  )
}

export function ReviewGlass({ statement, place, use }: Props) {
  const t = useTranslations('breakGlass')
  const { allowed, refusal } = use.viewerMayClose
  const [one, other] = [use.openedBy?.name ?? '', use.secondedBy?.name ?? '']
  return (
    <Section id="used" className="mt-24" title={t('used.title', { one, other })}>
      <Why of={use} />
      <Words of={statement.version} keys={use.variantKeys} />
      {allowed ? (
        <Form action={reviewGlass} className="form mt-16" fields={['finding']}>
          <Hidden values={{ breakGlassId: use.id, reference: place.reference, number: place.number }} />
          <TextArea
            name="finding"
            label={t('used.finding')}
            hint={t('used.findingHint')}
            rows={3}
            minLength={10}
            maxLength={2000}
            required
          />
          <div>
            <SubmitButton kind="primary">{t('used.close')}</SubmitButton>
          </div>
        </Form>
      ) : (
        <NotHere refusal={refusal ?? null} />
      )}
    </Section>
  )
}

function Why({ of }: { of: Pick<Props['use'], 'reason'> }) {
  const t = useTranslations('breakGlass')
  return (
    <blockquote className="mt-12" aria-label={t('asked.why')}>
      {of.reason}
    </blockquote>
  )
}

function Words({ of, keys }: { of: GlassRead['statement']['version']; keys: readonly string[] }) {
  const name = useChannelOfKey()
  return of.variants
    .filter(({ key }) => keys.includes(key))
    .map(({ key, language, rendered }) => (
      <div key={key} className="mt-12">
        <h3 className="small quiet">{name(key)}</h3>
        <div className="exact" lang={language.toLowerCase()}>
          {rendered}
        </div>
      </div>
    ))
}
