import { useTranslations } from 'next-intl'
import type { ChannelLineFragment, ChannelType } from '#app/gql/graphql.ts'
import { Check } from '#app/ui/choices.tsx'

const usual: readonly ChannelType[] = ['PRESS', 'X']

/** Channels with their owner and their room. One that nobody owns is shown, and off: nothing could be published there. */
export function Channels({
  of,
  on = usual,
}: {
  of: readonly ChannelLineFragment[]
  on?: readonly ChannelType[] | undefined
}) {
  const t = useTranslations()
  const room = (limit: number | null | undefined) => (limit ? ` ${t('statements.new.room', { n: limit })}` : '')
  return (
    <fieldset className="field">
      <legend>{t('statements.new.channels')}</legend>
      <ul className="ticks">
        {of.map(({ id, type, owner, limit }) => (
          <li key={id}>
            {owner ? (
              <Check
                name="channel"
                value={type}
                on={on.includes(type)}
                label={t(`channels.${type}`)}
                count={t('statements.new.owner', { name: owner.name }) + room(limit)}
              />
            ) : (
              <p className="small quiet">{t('statements.new.noOwner', { channel: t(`channels.${type}`) })}</p>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
