import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { DirectoryChannelFragment } from '#app/gql/graphql.ts'
import { number } from '#app/ui/format.ts'
import { Empty } from '#app/ui/notices.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { State } from '#app/ui/state.tsx'
import { Table } from '#app/ui/table.tsx'

export const directoryChannel = graphql(/* GraphQL */ `
  fragment DirectoryChannel on Channel {
    id
    type
    name
    limit
    owner {
      name
    }
    backup {
      name
    }
  }
`)

/** Where the house speaks. A channel that nobody answers for says so: nothing is published there. */
export function ChannelDirectory({ channels }: { channels: readonly DirectoryChannelFragment[] }) {
  const t = useTranslations('settings.organisation')
  const u = useTranslations('ui')
  const { language } = useReader()
  return (
    <Section id="channels" className="mt-24" title={t('channels')} count={channels.length} bare>
      <p className="small quiet">{t('channelsHint')}</p>
      {channels.length === 0 ? (
        <Empty>{t('noChannels')}</Empty>
      ) : (
        <Table
          caption={t('channels')}
          className="settings-table mt-8"
          columns={[
            { label: t('columns.channel'), row: true },
            { label: t('columns.owner'), named: true },
            { label: t('columns.backup'), named: true },
            { label: t('columns.limit'), named: true, right: true },
          ]}
          rows={channels.map((channel) => ({
            key: channel.id,
            cells: [
              <Named key="channel" of={channel} />,
              channel.owner?.name ?? (
                <State key="owner" tone="late" shape="late">
                  {u('nobody')}
                </State>
              ),
              channel.backup?.name ?? (
                <span key="backup" className="quiet">
                  {u('nobody')}
                </span>
              ),
              channel.limit ? (
                number(channel.limit, language)
              ) : (
                <span key="limit" className="quiet">
                  {t('noLimit')}
                </span>
              ),
            ],
          }))}
        />
      )}
    </Section>
  )
}

/** By the name the house gives it; its kind follows where the name does not say it. */
function Named({ of: { name, type } }: { of: DirectoryChannelFragment }) {
  const kind = useTranslations('channels')(type)
  return (
    <>
      <b>{name}</b> {name.toLowerCase().includes(kind.toLowerCase()) ? null : <span className="quiet">{kind}</span>}
    </>
  )
}
