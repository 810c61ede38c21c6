import { useTranslations } from 'next-intl'
import type { DeclareQuery } from '#app/gql/graphql.ts'
import { Choices, SeverityChoices, Switch } from '#app/ui/choices.tsx'
import { Select, TextArea, TextField } from '#app/ui/field.tsx'
import { Form } from '#app/ui/form.tsx'
import { duration, together, zoneName } from '#app/ui/format.ts'
import { Fold } from '#app/ui/list.tsx'
import { Nudges } from '#app/ui/nudges.tsx'
import { useReader } from '#app/ui/reader.ts'
import { SubmitButton } from '#app/ui/submit.tsx'
import { wallTime } from '#app/ui/zone-time.ts'
import { categories, clusters, startingPlaces } from '../codes.ts'
import { peopleOf } from '../team-words.ts'
import { declare } from './actions.ts'

const fields = [
  'said',
  'channel',
  'link',
  'awareAt',
  'severity',
  'category',
  'cluster',
  'title',
  'restricted',
  'askTeam',
]

type Team = DeclareQuery['organisation']['team']
type Props = { firstWordsMinutes: number; team: Team; now: string }

export function DeclareForm({ firstWordsMinutes, team, now }: Props) {
  const t = useTranslations('declare')
  const places = useTranslations('triggerChannels')
  return (
    <Form action={declare} id="declare" fields={fields}>
      <TextArea name="said" label={t('what')} hint={t('whatHint')} rows={3} maxLength={2000} required />
      <Choices
        name="channel"
        legend={t('where')}
        options={startingPlaces.map((value) => ({ value, label: places(value) }))}
        wrap
        required
      >
        <TextField name="link" label={t('link')} hiddenLabel type="url" placeholder={t('link')} maxLength={2000} />
      </Choices>
      <Since now={now} firstWordsMinutes={firstWordsMinutes} />
      <SeverityChoices name="severity" legend={t('severity')} hint={t('severityHint')} required />
      <More />
      {team.length > 0 ? <AskTeam of={team} /> : null}
      <Switch name="restricted" label={t('restricted')} detail={t('restrictedDetail')} />
      <div className="submit">
        <SubmitButton kind="primary">{t('submit')}</SubmitButton>
        <p className="small quiet">{t('then', { minutes: firstWordsMinutes })}</p>
      </div>
    </Form>
  )
}

/** Who will be asked, by name, before anyone is. */
function AskTeam({ of }: { of: Team }) {
  const t = useTranslations('declare')
  const roles = useTranslations('roles')
  const { language } = useReader()
  const named = (places: Team) => together(peopleOf(places, roles, language), language)
  const [always, grave] = [of.filter(({ severity }) => severity <= 1), of.filter(({ severity }) => severity > 1)]
  const detail = [
    always.length > 0 ? t('askTeamWho', { people: named(always) }) : null,
    grave.length > 0 ? t('askTeamGrave', { people: named(grave), severity: grave[0]?.severity ?? 3 }) : null,
    t('askTeamDetail'),
  ]
  return <Switch name="askTeam" label={t('askTeam')} detail={detail.filter(Boolean).join(' ')} on />
}

export function Since({ now, firstWordsMinutes }: { now: string; firstWordsMinutes: number }) {
  const t = useTranslations('declare')
  const reader = useReader()
  const steps = [
    { minutes: 5, label: t('minus5') },
    { minutes: 15, label: t('minus15') },
    { minutes: 60, label: t('minus60') },
  ]
  return (
    <fieldset className="field">
      <legend>{t('since')}</legend>
      <div className="inline">
        <TextField
          name="awareAt"
          label={t('sinceLabel', { zone: zoneName(reader) })}
          hiddenLabel
          type="datetime-local"
          className="short-date"
          defaultValue={wallTime(now, reader.timeZone)}
          required
        />
        <Nudges field="awareAt" steps={steps} label={t('sooner')} />
      </div>
      <p className="hint">{t('sinceHint', { time: duration(firstWordsMinutes * 60_000, reader.language) })}</p>
    </fieldset>
  )
}

/** What can wait: a case is declared without it, and qualified later. */
function More() {
  const t = useTranslations('declare')
  const kinds = useTranslations('categories')
  const named = useTranslations('clusters')
  return (
    <Fold summary={t('more')}>
      <div className="form pt-8">
        <Select
          name="category"
          label={t('category')}
          options={[{ value: '', label: t('later') }, ...categories.map((value) => ({ value, label: kinds(value) }))]}
          minor
        />
        <Select
          name="cluster"
          label={t('cluster')}
          hint={t('clusterHint')}
          options={[{ value: '', label: t('later') }, ...clusters.map((value) => ({ value, label: named(value) }))]}
          minor
        />
        <TextField name="title" label={t('caseTitle')} hint={t('caseTitleHint')} maxLength={160} minor />
      </div>
    </Fold>
  )
}
