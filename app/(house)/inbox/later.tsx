import { useTranslations } from 'next-intl'
import { Form, Hidden } from '#app/ui/form.tsx'
import { hour, instant } from '#app/ui/format.ts'
import { Menu } from '#app/ui/menu.tsx'
import { useReader } from '#app/ui/reader.ts'
import { SubmitButton } from '#app/ui/submit.tsx'
import { instantOf, wallTime } from '#app/ui/zone-time.ts'
import { handle } from './actions.ts'

const oneHour = 3_600_000

/** Puts a line aside. Its deadline does not move with it. */
export function Later({ id, now }: { id: string; now: string }) {
  const t = useTranslations('inbox')
  const reader = useReader()
  return (
    <Menu label={t('put')} light>
      <Form action={handle} className="menu-form">
        <Hidden values={{ notificationId: id }} />
        {whens(now, reader.timeZone).map(({ name, at }) => (
          <SubmitButton key={name} kind="light" name="until" value={at}>
            {t(`laterUntil.${name}`, { time: hour(at, reader) })}
          </SubmitButton>
        ))}
      </Form>
    </Menu>
  )
}

/** In an hour, this evening while there is one, tomorrow morning: on the wall where one is. */
function whens(now: string, timeZone: string) {
  const today = wallTime(now, timeZone).slice(0, 10)
  const tomorrow = wallTime(instant(now) + 24 * oneHour, timeZone).slice(0, 10)
  return [
    { name: 'hour' as const, at: new Date(instant(now) + oneHour).toISOString() },
    { name: 'evening' as const, at: instantOf(`${today}T18:00`, timeZone) ?? now },
    { name: 'tomorrow' as const, at: instantOf(`${tomorrow}T09:00`, timeZone) ?? now },
  ].filter(({ at }) => at > now)
}

/** Brought back now. */
export function BringBack({ id }: { id: string }) {
  const t = useTranslations('inbox')
  return (
    <Form action={handle} className="line-form">
      <Hidden values={{ notificationId: id }} />
      <SubmitButton kind="light">{t('back')}</SubmitButton>
    </Form>
  )
}

export function MarkRead({ id }: { id: string }) {
  const t = useTranslations('inbox')
  return (
    <Form action={handle} className="line-form">
      <Hidden values={{ notificationId: id }} />
      <SubmitButton kind="light" name="do" value="read">
        {t('read')}
      </SubmitButton>
    </Form>
  )
}
