import { useTranslations } from 'next-intl'
import type { ChannelType } from '#app/gql/graphql.ts'
import { FileField, Select, TextArea, TextField } from '#app/ui/field.tsx'
import { useReader } from '#app/ui/reader.ts'
import { wallTime } from '#app/ui/zone-time.ts'

/** Where words of ours were found that nobody cleared, and what they say: one of link, text, note and capture at least. */
export function FoundFields({ now }: { now: string }) {
  const t = useTranslations('caseRoom.found')
  const all = useTranslations()
  const capture = useTranslations('statement.publish.capture')
  const { timeZone } = useReader()
  const u = useTranslations('ui')
  return (
    <>
      <Select
        name="channel"
        label={t('channel')}
        options={channels.map((value) => ({ value, label: all(`channels.${value}`) }))}
        minor
      />
      <TextField name="link" type="url" label={t('link')} placeholder="https://" maxLength={2000} minor />
      <TextArea name="text" label={t('text')} hint={t('textHint')} rows={3} maxLength={20000} minor />
      <Select
        name="language"
        label={`${t('language')} (${u('optional')})`}
        options={[
          { value: '', label: u('unknown') },
          { value: 'FR', label: all('languages.FR') },
          { value: 'EN', label: all('languages.EN') },
        ]}
        minor
      />
      <TextField name="note" label={t('note')} hint={t('noteHint')} maxLength={2000} minor />
      <FileField name="file" label={capture('label')} hint={t('captureHint')} accept="image/*,application/pdf" minor />
      <TextField
        name="seenAt"
        type="datetime-local"
        label={t('seenAt')}
        defaultValue={wallTime(now, timeZone)}
        max={wallTime(now, timeZone)}
        className="short-date"
        minor
      />
    </>
  )
}

const channels = [
  'X',
  'FACEBOOK',
  'INSTAGRAM',
  'LINKEDIN',
  'PRESS',
  'WEBSITE',
  'EMAIL',
  'INTRANET',
] as const satisfies readonly ChannelType[]
