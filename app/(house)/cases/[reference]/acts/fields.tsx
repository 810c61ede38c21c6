import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { AssignFieldsFragment, QualifyFieldsFragment, StillOpenFragment } from '#app/gql/graphql.ts'
import { Choices, SeverityChoices, Switch } from '#app/ui/choices.tsx'
import { Select, TextArea, TextField } from '#app/ui/field.tsx'
import { Link } from '#app/ui/link.tsx'
import { List, Pair } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { ClaimState, VersionState } from '#app/ui/state.tsx'
import { wallTime } from '#app/ui/zone-time.ts'
import { categories, clusters } from '../../codes.ts'
import type { People } from './panel.tsx'

export const qualifyFields = graphql(/* GraphQL */ `
  fragment QualifyFields on Case {
    stage
    title
    severity
    category
    cluster
    jurisdictions
  }
`)

export const assignFields = graphql(/* GraphQL */ `
  fragment AssignFields on Case {
    decisions {
      id
      number
      words
      owner {
        id
      }
      revokedAt
    }
  }
`)

export const stillOpen = graphql(/* GraphQL */ `
  fragment StillOpen on Case {
    reference
    unsettled: claims(first: 50, states: [REPORTED, CHECKING]) {
      nodes {
        number
        words
        state
      }
    }
    written: statements(first: 50) {
      nodes {
        number
        kind
        version {
          n
          state
        }
      }
    }
  }
`)

export function Reason({ required, label }: { required?: boolean; label?: string }) {
  const u = useTranslations('ui')
  return (
    <TextArea
      name="reason"
      label={label ?? u('reason')}
      hint={u('reasonHint')}
      rows={3}
      maxLength={2000}
      required={required}
      minor
    />
  )
}

export function QualifyFields({ of }: { of: QualifyFieldsFragment }) {
  const t = useTranslations('caseRoom.qualify')
  const named = useTranslations('categories')
  const responsibility = useTranslations('clusters')
  const d = useTranslations('declare')
  return (
    <>
      <SeverityChoices name="severity" legend={t('severity')} value={of.severity} hint={t('raises')} minor />
      {of.stage === 'SIGNAL' ? <Switch name="askTeam" label={d('askTeam')} detail={d('askTeamSignal')} on /> : null}
      <Select
        name="category"
        label={t('category')}
        defaultValue={of.category ?? ''}
        options={[{ value: '', label: d('later') }, ...categories.map((value) => ({ value, label: named(value) }))]}
        minor
      />
      <Choices
        name="cluster"
        legend={t('cluster')}
        value={of.cluster}
        hint={d('clusterHint')}
        minor
        options={clusters.map((value) => ({
          value,
          label: responsibility(value),
          detail: responsibility(`details.${value}`),
        }))}
      />
      <TextField
        name="jurisdictions"
        label={t('jurisdictions')}
        hint={t('jurisdictionsHint')}
        defaultValue={of.jurisdictions.join(', ')}
        maxLength={80}
        autoComplete="off"
        minor
      />
      <TextField name="title" label={t('caseTitle')} defaultValue={of.title} maxLength={160} minor />
      <Reason label={t('reason')} />
    </>
  )
}

export function DecideFields({ people }: { people: People }) {
  const t = useTranslations('caseRoom.decision')
  const u = useTranslations('ui')
  const own = people.find(({ isViewer }) => isViewer)
  return (
    <>
      <TextArea name="words" label={t('words')} hint={t('hint')} rows={3} maxLength={1000} required minor />
      <Select
        name="ownerId"
        label={t('owner')}
        defaultValue={own?.id ?? ''}
        options={[...people.map(({ id, name }) => ({ value: id, label: name })), { value: '', label: u('nobody') }]}
        minor
      />
      <TextField
        name="dueAt"
        type="datetime-local"
        label={`${t('due')} (${u('optional')})`}
        className="short-date"
        minor
      />
    </>
  )
}

/** Which decision, those of nobody first, and who sees to it. */
export function AssignFields({ of, chosen, people }: { of: AssignFieldsFragment; chosen?: string; people: People }) {
  const t = useTranslations('caseRoom.decision')
  const standing = of.decisions.filter(({ revokedAt }) => !revokedAt)
  const first = standing.find(({ number }) => String(number) === chosen) ?? standing.find(({ owner }) => !owner)
  return (
    <>
      <Select
        name="decisionId"
        label={t('which')}
        defaultValue={first?.id}
        options={standing.map(({ id, number, words }) => ({ value: id, label: `${number}. ${words}` }))}
        minor
      />
      <Select
        name="ownerId"
        label={t('owner')}
        defaultValue={first?.owner?.id ?? people.find(({ isViewer }) => isViewer)?.id}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        minor
      />
    </>
  )
}

export function UpdateFields({ now }: { now: string }) {
  const t = useTranslations('caseRoom.update')
  const { timeZone } = useReader()
  const inAnHour = wallTime(Math.ceil((Date.parse(now) + 3_600_000) / 300_000) * 300_000, timeZone)
  return (
    <TextField
      name="at"
      type="datetime-local"
      label={t('at')}
      defaultValue={inAnHour}
      min={wallTime(now, timeZone)}
      className="short-date"
      required
      minor
    />
  )
}

/** What stands in the way of closing, before the button: going on all the same asks for a reason. */
export function StillOpen({ of }: { of: StillOpenFragment }) {
  const t = useTranslations('caseRoom.close')
  const u = useTranslations('ui')
  const named = useTranslations('statementKinds.numbered')
  const underWay = of.written.nodes.filter(({ version }) =>
    ['DRAFT', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED'].includes(version.state),
  )
  if (of.unsettled.nodes.length + underWay.length === 0) return null
  return (
    <>
      <div>
        <h3 className="label">{t('stillOpen')}</h3>
        <List tight>
          {of.unsettled.nodes.map((claim) => (
            <Pair key={`claim ${claim.number}`} state={<ClaimState state={claim.state} />}>
              <Link href={`/cases/${of.reference}/facts?claim=${claim.number}`}>
                {u('quoted', { words: claim.words })}
              </Link>
            </Pair>
          ))}
          {underWay.map(({ number, kind, version }) => (
            <Pair key={`statement ${number}`} state={<VersionState state={version.state} />}>
              <Link href={`/cases/${of.reference}/statements/${number}`}>
                {named(kind, { number, version: version.n })}
              </Link>
            </Pair>
          ))}
        </List>
      </div>
      <Reason label={t('reason')} required />
    </>
  )
}
