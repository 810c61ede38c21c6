import { useTranslations } from 'next-intl'
import type { WaivedFragment } from '#app/gql/graphql.ts'
import { Select, TextArea } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { Fold } from '#app/ui/list.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import type { Place } from '../place.ts'
import { WaivedElements } from '../whole-text.tsx'
import { waiveElement } from './actions.ts'

const waivable = ['NOT_KNOWN', 'APOLOGY', 'VALUES'] as const

type Props = { statementId: string; waived: readonly WaivedFragment[]; place: Place }

/** Elements left out by name, and the form that leaves one out: never in silence. */
export function WaiveElements({ statementId, waived, place: { reference, number } }: Props) {
  const t = useTranslations()
  const left = waivable.filter((element) => !waived.some((each) => each.element === element))
  return (
    <div className="mt-24">
      <WaivedElements of={waived} />
      {left.length > 0 ? (
        <Fold summary={t('statement.writing.waive')}>
          <Form action={waiveElement} fields={['reason']}>
            <Hidden values={{ statementId, reference, number }} />
            <Select
              minor
              name="element"
              label={t('statement.writing.waiveTitle')}
              options={left.map((element) => ({ value: element, label: t(`elements.${element}`) }))}
            />
            <TextArea
              minor
              name="reason"
              id="waive-reason"
              label={t('statement.writing.waiveWhy')}
              hint={t('statement.writing.waiveHint')}
              rows={2}
              maxLength={2000}
              required
            />
            <div>
              <SubmitButton>{t('statement.writing.waiveSend')}</SubmitButton>
            </div>
          </Form>
        </Fold>
      ) : null}
    </div>
  )
}
