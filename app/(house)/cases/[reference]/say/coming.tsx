import { useTranslations } from 'next-intl'
import { Act } from '#app/ui/act.tsx'
import { together } from '#app/ui/format.ts'
import { Line } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { VersionState } from '#app/ui/state.tsx'
import type { Statement } from './statement.ts'
import { useWhere } from './where.ts'

export function ComingLine({ of, href, now }: { of: Statement; href: string; now: string }) {
  const t = useTranslations('caseRoom')
  const named = useTranslations('statementKinds.numbered')
  const channels = useTranslations('channels.in')
  const where = useWhere()
  const { language } = useReader()
  const { version } = of
  const [first] = version.variants
  if (!first) return null
  const onChannels = together([...new Set(version.variants.map(({ channel }) => channels(channel)))], language)
  return (
    <Line
      title={named(of.kind, { number: of.number, version: version.n })}
      href={href}
      state={
        <VersionState state={version.state} since={version.state === 'APPROVED' ? version.since : null} now={now} />
      }
      end={where(version.variants)}
    >
      <div className="pt-8">
        <Act
          permission={first.viewerMayPublish}
          id={`why-not-${of.number}`}
          kind="light"
          href={href}
          note={<Missing of={version} />}
        >
          {t('publishOn', { channels: onChannels })}
        </Act>
      </div>
    </Line>
  )
}

/** The lanes that have not voted, each with the people it waits for. */
function Missing({ of }: { of: Statement['version'] }) {
  const t = useTranslations('caseRoom')
  const lanes = useTranslations('lanes.names')
  const u = useTranslations('ui')
  const { language } = useReader()
  const missing = (of.review?.lanes ?? []).filter(({ state }) => state !== 'CLEARED')
  return missing
    .map(({ lane, holders }) =>
      t('missingLane', {
        lane: lanes(lane),
        people:
          holders.length > 0
            ? together(
                holders.map(({ name }) => name),
                language,
              )
            : u('nobody'),
      }),
    )
    .join(' ')
}
