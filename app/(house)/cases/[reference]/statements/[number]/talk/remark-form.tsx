import { useTranslations } from 'next-intl'
import type { TalkFragment } from '#app/gql/graphql.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Switch } from '#app/ui/choices.tsx'
import { TextArea } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { Refusal } from '#app/ui/refusal.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { at, type Place } from '../place.ts'
import { makeRemark } from './actions.ts'
import { Propose } from './propose.tsx'

type Props = { of: TalkFragment; statementId: string; place: Place; passageHash: string; reviews: boolean }

/** A remark on the passage as it reads now: whether it blocks, who reads it, and what one would write instead. */
export function RemarkForm({ of, statementId, place, passageHash, reviews }: Props) {
  const t = useTranslations('statement.talk')
  const { reference, number, variant, view } = place
  const text = of.talkedOf.find(({ key, blocks }) =>
    variant ? key === variant : blocks.some(({ hash }) => hash === passageHash),
  )
  const passage = text?.blocks.find(({ hash }) => hash === passageHash)
  if (!of.viewerMayRemark.allowed) return null
  if (!text || !passage) return <Refusal>{t('gone')}</Refusal>
  const language = text.language.toLowerCase()
  return (
    <div className="talk-form" id="remark" tabIndex={-1}>
      <h3>{t('formTitle')}</h3>
      <blockquote lang={language}>{passage.text}</blockquote>
      <Form action={makeRemark} fields={['words']} className="form tight">
        <Hidden
          values={{
            statementId,
            variantKey: text.key,
            passageHash,
            quote: passage.text,
            reference,
            number,
            variant,
            view,
          }}
        />
        <TextArea minor name="words" id="remark-words" label={t('words')} rows={3} maxLength={5000} required />
        <Switch name="blocking" label={t('blocks')} detail={t('blocksWhat')} />
        {of.viewerMayRemarkInConfidence.allowed ? (
          <Switch name="privileged" label={t('inConfidence')} detail={t('inConfidenceWhat')} />
        ) : null}
        <Propose id="remark-replacement" quote={passage.text} language={language} reviews={reviews} />
        <div className="button-row">
          <SubmitButton kind="primary">{t('send')}</SubmitButton>
          <ButtonLink kind="light" href={at(place)} scroll={false}>
            {t('back')}
          </ButtonLink>
        </div>
      </Form>
    </div>
  )
}
