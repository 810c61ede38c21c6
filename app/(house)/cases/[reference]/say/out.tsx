import { useTranslations } from 'next-intl'
import { ButtonRow } from '#app/ui/button.tsx'
import { CopyButton } from '#app/ui/copy.tsx'
import { Line } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { PublicationState } from '#app/ui/state.tsx'
import { Text } from '#app/ui/text.tsx'
import { opening } from './opening.ts'
import type { Out, Statement } from './statement.ts'
import { useWhere } from './where.ts'

export function OutLine({
  of,
  releases,
  href,
  now,
}: {
  of: Statement
  releases: readonly Out[]
  href: string
  now: string
}) {
  const t = useTranslations('caseRoom')
  const named = useTranslations('statementKinds.numbered')
  const channels = useTranslations('channels.in')
  const where = useWhere()
  const { language } = useReader()
  const [first] = releases
  if (!first) return null
  const mine = releases.filter(({ variant }) => variant.language.toLowerCase() === language)
  const shown = mine.length > 0 ? mine : releases
  const words = shown[0]?.variant
  return (
    <Line
      title={named(of.kind, { number: of.number, version: first.n })}
      href={href}
      state={<PublicationState state={first.state} since={first.publishedAt} now={now} />}
      end={where(releases.map(({ variant }) => variant))}
    >
      {words ? (
        <blockquote lang={words.language.toLowerCase()}>
          <Text value={opening(words.rendered)} />
        </blockquote>
      ) : null}
      <ButtonRow>
        {shown.map(({ variant }) => (
          <CopyButton
            key={variant.key}
            text={variant.rendered}
            copied={t('copied', { channel: channels(variant.channel) })}
          >
            {t('copyFor', { channel: channels(variant.channel) })}
          </CopyButton>
        ))}
      </ButtonRow>
    </Line>
  )
}
