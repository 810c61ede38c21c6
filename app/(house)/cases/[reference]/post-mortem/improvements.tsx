import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { CandidateFragment, PostMortemImprovementsFragment } from '#app/gql/graphql.ts'
import { Select, TextField } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { knownDate } from '#app/ui/format.ts'
import { Fold } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Section } from '#app/ui/section.tsx'
import { State } from '#app/ui/state.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { addImprovement, changeImprovement, finishImprovement, waiveImprovement } from './actions.ts'
import type { Room } from './room.ts'

export const improvements = graphql(/* GraphQL */ `
  fragment PostMortemImprovements on PostMortem {
    id
    state
    viewerMayWrite {
      allowed
    }
    improvements {
      id
      words
      dueOn
      state
      overdue
      version
      owner {
        id
        name
      }
      endedBy {
        name
      }
      viewerMayChange {
        allowed
      }
      viewerMayFinish {
        allowed
      }
      viewerMayWaive {
        allowed
      }
    }
  }
`)

type Props = { of: PostMortemImprovementsFragment; people: readonly CandidateFragment[]; room: Room }
type Action = PostMortemImprovementsFragment['improvements'][number]

/** What will be done otherwise, by whom and when. */
export function Improvements({ of, people, room }: Props) {
  const t = useTranslations('postMortem.actions')
  const writes = of.viewerMayWrite.allowed
  if (of.improvements.length === 0 && !writes) return null
  return (
    <Section id="actions" title={t('title')} count={of.improvements.length} className="mt-48 pm-part">
      {of.improvements.length === 0 ? <p className="quiet mt-12">{t('none')}</p> : null}
      <ul className="list">
        {of.improvements.map((each) => (
          <li key={each.id} id={each.id}>
            <ActionLine of={each} language={room.language} />
            <Change of={each} people={people} room={room} ends={of.state === 'PUBLISHED'} />
          </li>
        ))}
      </ul>
      {writes ? (
        <Fold className="fold pm-add" summary={t('add')}>
          <Form action={addImprovement} className="form" fields={['words', 'ownerId', 'dueAt']}>
            <Hidden values={{ postMortemId: of.id, reference: room.reference }} />
            <TextField
              minor
              name="words"
              id="action-words"
              label={t('words')}
              maxLength={1000}
              lang={room.language}
              required
            />
            <OwnerAndDay id="new" people={people} />
            <div className="button-row">
              <SubmitButton>{t('keep')}</SubmitButton>
            </div>
          </Form>
        </Fold>
      ) : null}
    </Section>
  )
}

function ActionLine({ of, language }: { of: Action; language: string }) {
  const t = useTranslations('postMortem.actions')
  const reader = useReader()
  const said = of.overdue ? 'OVERDUE' : of.state
  const drawn = {
    OPEN: ['reported', 'todo'],
    OVERDUE: ['late', 'late'],
    DONE: ['kept', 'done'],
    WAIVED: ['void', 'waived'],
  } as const
  const [tone, shape] = drawn[said]
  const who = of.state === 'OPEN' ? (of.owner?.name ?? t('noOwner')) : of.endedBy?.name
  return (
    <>
      <div className="line">
        <h3 lang={language}>{of.words}</h3>
        <State tone={tone} shape={shape}>
          {t(`states.${said}`)}
        </State>
      </div>
      <p className="small quiet">
        {[who, of.dueOn ? t('by', { day: knownDate(of.dueOn, reader.language) }) : t('noDay')]
          .filter(Boolean)
          .join(', ')}
      </p>
    </>
  )
}

function Change({ of, people, room, ends }: { of: Action; people: Props['people']; room: Room; ends: boolean }) {
  const t = useTranslations('postMortem.actions')
  const it = { improvementId: of.id, expectedVersion: of.version, reference: room.reference }
  const finishes = ends && of.viewerMayFinish.allowed
  const waives = ends && of.viewerMayWaive.allowed
  if (!of.viewerMayChange.allowed && !finishes && !waives) return null
  return (
    <Fold className="fold pm-change" summary={ends ? t('end') : t('give')}>
      {finishes ? (
        <Form action={finishImprovement} className="form" fields={['note']}>
          <Hidden values={it} />
          <TextField minor name="note" id={`note-${of.id}`} label={t('note')} maxLength={2000} required />
          <div className="button-row">
            <SubmitButton kind="primary">{t('finish')}</SubmitButton>
          </div>
        </Form>
      ) : null}
      {waives ? (
        <Form action={waiveImprovement} className="form mt-16" fields={['reason']}>
          <Hidden values={it} />
          <TextField
            minor
            name="reason"
            id={`why-${of.id}`}
            label={t('reason')}
            hint={t('reasonHint')}
            maxLength={2000}
            required
          />
          <div className="button-row">
            <SubmitButton>{t('waive')}</SubmitButton>
          </div>
        </Form>
      ) : null}
      {of.viewerMayChange.allowed ? (
        <Form action={changeImprovement} className="form mt-16" fields={['ownerId', 'dueAt']}>
          <Hidden values={it} />
          <OwnerAndDay id={of.id} people={people} owner={of.owner?.id} day={of.dueOn} required />
          <div className="button-row">
            <SubmitButton>{t('saveGiven')}</SubmitButton>
          </div>
        </Form>
      ) : null}
    </Fold>
  )
}

function OwnerAndDay({
  id,
  people,
  owner,
  day,
  required,
}: {
  id: string
  people: Props['people']
  owner?: string
  day?: string | null
  required?: boolean
}) {
  const t = useTranslations('postMortem.actions')
  const u = useTranslations('ui')
  const options = people
    .filter(({ suspended }) => !suspended)
    .map(({ id: value, name, job }) => ({ value, label: job ? `${name}, ${job}` : name }))
  return (
    <div className="pairs">
      <Select
        minor
        name="ownerId"
        id={`owner-${id}`}
        label={t('owner')}
        options={[{ value: '', label: u('choose') }, ...options]}
        defaultValue={owner ?? ''}
        required={required}
      />
      <TextField
        minor
        name="dueAt"
        id={`due-${id}`}
        type="date"
        label={t('day')}
        defaultValue={day ?? ''}
        required={required}
      />
    </div>
  )
}
