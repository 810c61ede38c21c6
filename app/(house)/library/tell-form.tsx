import { useTranslations } from 'next-intl'
import type { Answering } from '#app/ui/answer.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Choices } from '#app/ui/choices.tsx'
import { Select, TextArea, TextField } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import type { Language } from '#app/ui/format.ts'
import { Fold } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { SubmitButton } from '#app/ui/submit.tsx'
import { categories, clusters, startingPlaces } from '../cases/codes.ts'
import { figureNames, mostFigures } from './figure-fields.ts'
import { countries, sectorsOf } from './open-lists.ts'
import { Figures, Response, Sources } from './tell-parts.tsx'
import { type AsTyped, confidences } from './telling.ts'

const fields = [
  ...['title', 'organisation', 'sector', 'otherSector', 'country', 'startedOn', 'endedOn', 'trigger', 'channel'],
  ...[
    'category',
    'cluster',
    'summary',
    'outcome',
    'lessons',
    'timeline',
    'confidence',
    'confidenceNote',
    'firstWordsHours',
  ],
  ...[0, 1, 2, 3, 4, 5].flatMap((n) =>
    ['title', 'publisher', 'url', 'archivedOn'].map((name) => `sources.${n}.${name}`),
  ),
  ...Array.from({ length: mostFigures }, (_, n) => figureNames.map((name) => `figures.${n}.${name}`)).flat(),
]

type Props = {
  action: Answering
  typed: AsTyped
  hidden?: Record<string, string | number>
  back: string
  submit: string
}

/** A past case told in one language; the other one can wait, in a fold. */
export function TellForm({ action, typed, hidden = {}, back, submit }: Props) {
  const t = useTranslations('tellCase')
  const u = useTranslations('ui')
  const all = useTranslations()
  const { language } = useReader()
  const places = useTranslations('triggerChannels')
  const kinds = useTranslations('categories')
  const named = useTranslations('clusters')
  const optional = (label: string) => `${label} (${u('optional')})`
  const other: Language = language === 'fr' ? 'en' : 'fr'
  const choose = { value: '', label: t('choose') }
  const sectors = sectorsOf(all, language)
  const isListed = sectors.some(({ value }) => value === typed.sector)
  const unlisted = isListed ? undefined : typed.sector?.replaceAll('_', ' ')
  return (
    <Form action={action} fields={fields}>
      <Hidden values={hidden} />
      <TextField
        name="title"
        label={t('title')}
        hint={t('titleHint')}
        defaultValue={typed.title}
        maxLength={200}
        required
      />
      <div className="grid-2">
        <TextField
          name="organisation"
          label={t('organisation')}
          defaultValue={typed.organisation}
          maxLength={120}
          required
        />
        <Select
          name="country"
          label={t('country')}
          defaultValue={typed.country}
          options={[choose, ...countries(language)]}
          required
        />
        <Select
          name="sector"
          label={t('sector')}
          defaultValue={isListed ? typed.sector : ''}
          options={[{ value: '', label: t('otherSectorBelow') }, ...sectors]}
        />
        <TextField name="otherSector" label={optional(t('otherSector'))} defaultValue={unlisted} maxLength={60} />
        <TextField
          name="startedOn"
          label={t('startedOn')}
          hint={t('dateHint')}
          defaultValue={typed.startedOn}
          placeholder="2024-11-05"
          maxLength={10}
          required
        />
        <TextField
          name="endedOn"
          label={optional(t('endedOn'))}
          hint={t('dateHint')}
          defaultValue={typed.endedOn}
          maxLength={10}
        />
      </div>
      <TextArea name="trigger" label={t('trigger')} defaultValue={typed.trigger} rows={2} maxLength={1000} required />
      <Choices
        name="channel"
        legend={t('channel')}
        value={typed.channel}
        options={startingPlaces.map((value) => ({ value, label: places(value) }))}
        wrap
        required
      />
      <Select
        name="category"
        label={t('category')}
        defaultValue={typed.category}
        options={[choose, ...categories.map((value) => ({ value, label: kinds(value) }))]}
        required
      />
      <Choices
        name="cluster"
        legend={t('cluster')}
        hint={t('clusterHint')}
        value={typed.cluster}
        options={clusters.map((value) => ({ value, label: named(value) }))}
        required
      />
      <TextArea
        name="summary"
        label={t('summary')}
        hint={t('summaryHint')}
        defaultValue={typed.summary}
        rows={6}
        maxLength={4000}
        required
      />
      <TextArea
        name="timeline"
        label={t('timeline')}
        hint={t('timelineHint')}
        defaultValue={typed.timeline}
        rows={4}
        required
      />
      <Response typed={typed} />
      <TextArea name="outcome" label={t('outcome')} defaultValue={typed.outcome} rows={2} maxLength={1000} required />
      <TextArea
        name="lessons"
        label={t('lessons')}
        hint={t('lessonsHint')}
        defaultValue={typed.lessons}
        rows={3}
        required
      />
      <Sources typed={typed} />
      <Figures typed={typed} send={submit} />
      <Choices
        name="confidence"
        legend={t('confidence')}
        value={typed.confidence ?? 'MEDIUM'}
        options={confidences.map((value) => ({ value, label: t(`confidences.${value}`) }))}
        wrap
        required
      />
      <TextField
        name="confidenceNote"
        label={optional(t('confidenceNote'))}
        defaultValue={typed.confidenceNote}
        maxLength={1000}
      />
      <Fold
        summary={t('alsoIn', {
          language: inSentence(all(`languages.${other === 'fr' ? 'FR' : 'EN'}`), language),
        })}
      >
        <div className="form pt-8" lang={other}>
          <p className="hint" lang={language}>
            {t('alsoInHint')}
          </p>
          <TextField
            minor
            name="title.other"
            label={<span lang={language}>{t('title')}</span>}
            defaultValue={typed.other?.title}
            maxLength={200}
          />
          {(['trigger', 'summary', 'timeline', 'outcome', 'lessons'] as const).map((name) => (
            <TextArea
              minor
              key={name}
              name={`${name}.other`}
              label={<span lang={language}>{t(name)}</span>}
              defaultValue={typed.other?.[name]}
              rows={2}
            />
          ))}
        </div>
      </Fold>
      <div className="submit">
        <SubmitButton kind="primary">{submit}</SubmitButton>
        <ButtonLink href={back}>{u('cancel')}</ButtonLink>
      </div>
    </Form>
  )
}

/** French writes the names of languages small. */
const inSentence = (name: string, language: Language) => (language === 'fr' ? name.toLowerCase() : name)
