import { useTranslations } from 'next-intl'
import { graphql } from '#app/gql/gql.ts'
import type { AppliedFragment, LessonTargetsFragment } from '#app/gql/graphql.ts'
import { Select, TextField } from '#app/ui/field.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { day } from '#app/ui/format.ts'
import { Fold } from '#app/ui/list.tsx'
import { useReader } from '#app/ui/reader.ts'
import { SubmitButton } from '#app/ui/submit.tsx'
import { WhatChanged } from '../../../changed.tsx'
import { usePolicyName } from '../../../settings/policies/sentences.ts'
import { applyLesson, takeBackLesson } from './lesson-actions.ts'
import type { Room } from './room.ts'

export const applied = graphql(/* GraphQL */ `
  fragment Applied on Passage {
    id
    viewerMayApplyToLine {
      allowed
    }
    viewerMayApplyToPolicy {
      allowed
    }
    viewerMayApplyToRisk {
      allowed
    }
    applied {
      ...Changed
      takenBackAt
      takenBackBy {
        name
      }
      viewerMayTakeBack {
        allowed
      }
    }
  }
`)

export const targets = graphql(/* GraphQL */ `
  fragment LessonTargets on Query {
    holdingLines {
      id
      number
      version {
        line {
          name
        }
      }
    }
    policies {
      id
      name
    }
    risks(first: 100) {
      nodes {
        id
        title
      }
    }
  }
`)

type Props = { of: AppliedFragment; to: LessonTargetsFragment; room: Room }
type OneLink = AppliedFragment['applied'][number]

/** What a lesson changed, and the way to say so: a lesson that changed nothing is a sentence. */
export function Applied({ of, to, room }: Props) {
  const t = useTranslations('postMortem.applied')
  return (
    <>
      {of.applied.length > 0 ? (
        <ul className="pm-applied" aria-label={t('title')}>
          {of.applied.map((each) => (
            <li key={each.id}>
              <OneLink of={each} room={room} />
            </li>
          ))}
        </ul>
      ) : null}
      <Add of={of} to={to} room={room} />
    </>
  )
}

function OneLink({ of, room }: { of: OneLink; room: Room }) {
  const t = useTranslations('postMortem.applied')
  const reader = useReader()
  const what = <WhatChanged of={of} />
  const who = { name: of.appliedBy?.name ?? '', day: day(of.appliedAt, reader, room.now) }
  if (of.takenBackAt)
    return (
      <p className="small quiet">
        <s>{what}</s> {t('takenBack', { name: of.takenBackBy?.name ?? '', day: day(of.takenBackAt, reader, room.now) })}
      </p>
    )
  return (
    <>
      <p>{what}</p>
      <p lang={room.language}>{of.how}</p>
      <p className="small quiet">{t('who', who)}</p>
      {of.viewerMayTakeBack.allowed ? (
        <Fold className="fold pm-change" summary={t('takeBack')}>
          <Form action={takeBackLesson} className="form" fields={['reason']}>
            <Hidden values={{ appliedLessonId: of.id, reference: room.reference }} />
            <TextField
              minor
              name="reason"
              id={`back-${of.id}`}
              label={t('reason')}
              hint={t('reasonHint')}
              maxLength={2000}
              required
            />
            <div className="button-row">
              <SubmitButton>{t('confirm')}</SubmitButton>
            </div>
          </Form>
        </Fold>
      ) : null}
    </>
  )
}

function Add({ of, to, room }: Props) {
  const t = useTranslations('postMortem.applied')
  const u = useTranslations('ui')
  const named = usePolicyName()
  const lines = of.viewerMayApplyToLine.allowed ? to.holdingLines : []
  const policies = of.viewerMayApplyToPolicy.allowed ? to.policies : []
  const risks = of.viewerMayApplyToRisk.allowed ? to.risks.nodes : []
  const options = [
    ...lines.map(({ id, number, version }) => ({
      value: id,
      label: t('line', { name: version.line?.name ?? String(number) }),
    })),
    ...policies.map(({ id, name }) => ({ value: id, label: t('policy', { name: named(name) }) })),
    ...risks.map(({ id, title }) => ({ value: id, label: t('risk', { name: title }) })),
  ]
  if (options.length === 0) return null
  return (
    <Fold className="fold pm-add" summary={t('add')}>
      <Form action={applyLesson} className="form" fields={['target', 'how']}>
        <Hidden values={{ passageId: of.id, reference: room.reference }} />
        <Select
          minor
          name="target"
          id={`target-${of.id}`}
          label={t('target')}
          options={[{ value: '', label: u('choose') }, ...options]}
          required
        />
        <TextField
          minor
          name="how"
          id={`how-${of.id}`}
          label={t('how')}
          hint={t('howHint')}
          maxLength={500}
          lang={room.language}
          required
        />
        <div className="button-row">
          <SubmitButton>{t('apply')}</SubmitButton>
        </div>
      </Form>
    </Fold>
  )
}
