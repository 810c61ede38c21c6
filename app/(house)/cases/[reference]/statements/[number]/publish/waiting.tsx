import { useTranslations } from 'next-intl'
import type { SheetFragment } from '#app/gql/graphql.ts'
import { Act } from '#app/ui/act.tsx'
import { ClockChip } from '#app/ui/clock.tsx'
import { TextArea } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { zoned } from '#app/ui/format.ts'
import { Fold } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Refusal } from '#app/ui/refusal.tsx'
import { say } from '#app/ui/refusals.ts'
import { atTime } from '#app/ui/when.ts'
import { callOff } from './actions.ts'
import type { Common, Publication } from './permit.tsx'

/** Waits for its time: when, for whom, and the way to stop it. */
export function Waiting({ of, common, now }: { of: Publication; common: Common; now: string }) {
  const t = useTranslations('statement.publish')
  const reader = useReader()
  if (!of.dueAt) return null
  return (
    <div className="permit">
      <p>
        {t('waits', { time: zoned(of.dueAt, reader, now), name: of.openedBy?.name ?? '' })}{' '}
        <ClockChip at={of.dueAt} now={now} />
      </p>
      <p className="small quiet">{t('waitsNext', { name: of.openedBy?.name ?? '' })}</p>
      <Fold summary={t('callOff')}>
        <Form action={callOff} className="form" fields={['reason']}>
          <Hidden values={{ ...common, publicationId: of.id }} />
          <TextArea
            minor
            name="reason"
            id={`off-${of.id}`}
            label={t('callOffWhy')}
            rows={2}
            maxLength={2000}
            required
          />
          <div>
            <Act permission={of.viewerMayCallOff} id={`no-off-${of.id}`}>
              {t('callOffSend')}
            </Act>
          </div>
        </Form>
      </Fold>
    </div>
  )
}

/** It did not go out the last time: who or what stopped it. */
export function Ended({ of, now }: { of: NonNullable<SheetFragment['endedPublication']>; now: string }) {
  const t = useTranslations('statement.publish')
  const u = useTranslations('events')
  const reader = useReader()
  if (!of.endedAt) return null
  const given = { time: atTime(of.endedAt, now, reader), name: of.endedBy?.name ?? u('system') }
  const why = of.endedReason
    ? t('endedWords', { words: of.endedReason })
    : of.endedCode
      ? say(of.endedCode, reader.language)
      : ''
  return (
    <Refusal>
      {t(of.state === 'FAILED' ? 'endedFailed' : 'endedCalledOff', given)} {why}
    </Refusal>
  )
}
