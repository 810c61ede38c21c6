import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { CandidateFragment, HandOverNoteFragment } from '#app/gql/graphql.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Select, TextArea } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { together } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'
import { SubmitButton } from '#app/ui/submit.tsx'
import { untilTime } from '#app/ui/when.ts'
import { usePending } from '../../pending.tsx'
import { handOver } from './actions.ts'
import { chosenFrom } from './offer.tsx'
import type { TeamRole } from './roles.tsx'

export const handOverNote = graphql(/* GraphQL */ `
  fragment HandOverNote on Case {
    reference
    nextUpdateAt
    nextDecision {
      ...Pending
    }
    alsoWaiting {
      ...Pending
    }
    waitedFor: clocks {
      kind
      state
      lane
      dueAt
    }
    lent: delegations {
      lane
      endsAt
      principal {
        name
      }
      delegate {
        name
      }
    }
    unchecked: claims(first: 20, states: [REPORTED, CHECKING]) {
      nodes {
        words
      }
    }
  }
`)

type Props = { role: TeamRole; of: HandOverNoteFragment; people: readonly CandidateFragment[]; now: string }

/** The note is written from what is open; the giver edits it, and keeps the role until the receiver says yes. */
export function HandOver({ role, of, people, now }: Props) {
  const t = useTranslations('team.handForm')
  const roles = useTranslations('roles')
  const u = useTranslations('ui')
  const { language } = useReader()
  return (
    <section className="panel" id="act" aria-labelledby="act-title">
      <h2 id="act-title">{t('title', { role: roles(role.role).toLocaleLowerCase(language) })}</h2>
      <Form action={handOver} className="form mt-16" fields={['memberId', 'note']}>
        <Hidden values={{ roleId: role.id, reference: of.reference }} />
        <Select
          name="memberId"
          label={t('to')}
          options={[
            { value: '', label: u('choose') },
            ...chosenFrom(
              people.filter(({ isViewer }) => !isViewer),
              role.role,
            ),
          ]}
          required
          minor
        />
        <TextArea
          name="note"
          label={t('note')}
          hint={t('noteHint')}
          defaultValue={useNote(of, now)}
          rows={7}
          maxLength={5000}
          minor
        />
        <div className="button-row">
          <SubmitButton kind="primary">{t('submit')}</SubmitButton>
          <ButtonLink href={`/cases/${of.reference}/team`}>{u('cancel')}</ButtonLink>
        </div>
      </Form>
    </section>
  )
}

function useNote(of: HandOverNoteFragment, now: string): string {
  const t = useTranslations('team.handForm.generated')
  const lanes = useTranslations('lanes.names')
  const u = useTranslations('ui')
  const clocks = useTranslations('clock.names')
  const reader = useReader()
  const tell = usePending(now)
  const running = of.waitedFor.filter(({ state }) => state === 'RUNNING' || state === 'LATE')
  const votes = running.flatMap(({ lane }) => (lane ? [lanes(lane)] : []))
  const waiting = [of.nextDecision, ...of.alsoWaiting].flatMap((each) =>
    each && each.kind !== 'CHECK_CLAIM' ? [tell(each, of).what] : [],
  )
  const update = running.find(({ kind }) => kind === 'NEXT_UPDATE')
  const claims = of.unchecked.nodes.map(({ words }) => u('quoted', { words }))
  return [
    ...waiting.map((what, index) => (index === 0 ? t('decision', { what }) : what)),
    ...(update ? [t('clock', { name: clocks('NEXT_UPDATE'), time: untilTime(update.dueAt, now, reader) })] : []),
    ...(votes.length > 0 ? [t('votes', { lanes: together(votes, reader.language) })] : []),
    ...of.lent.map(({ lane, endsAt, principal, delegate }) =>
      t('delegation', {
        lane: lanes(lane),
        name: delegate?.name ?? '',
        principal: principal?.name ?? '',
        time: untilTime(endsAt, now, reader),
      }),
    ),
    ...(claims.length > 0 ? [t('claims', { claims: together(claims, reader.language) })] : []),
  ].join('\n')
}
