import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { graphql } from '#app/gql/gql.ts'
import type { ActPanelFragment } from '#app/gql/graphql.ts'
import type { Answering } from '#app/ui/answer.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Form, Hidden } from '#app/ui/form.tsx'
import { useReader } from '#app/ui/reader.ts'
import { Refusal } from '#app/ui/refusal.tsx'
import { say } from '#app/ui/refusals.ts'
import { SubmitButton } from '#app/ui/submit.tsx'
import * as actions from './actions.ts'
import { AssignFields, DecideFields, QualifyFields, Reason, StillOpen, UpdateFields } from './fields.tsx'
import { FoundFields } from './found-fields.tsx'
import { type ActName, actNames, actsOf } from './menu.tsx'

export const actPanel = graphql(/* GraphQL */ `
  fragment ActPanel on Case {
    id
    version
    ...CaseActs
    ...AssignFields
    ...QualifyFields
    ...StillOpen
  }
`)

export type People = readonly { readonly id: string; readonly name: string; readonly isViewer: boolean }[]
type Props = {
  of: ActPanelFragment
  act: string
  step?: string
  decision?: string
  people: People
  organisation: string
  now: string
}

/** The form of one act, under the next decision; or why it cannot be done now. */
export function ActPanel({ of, act: named, step, decision, people, organisation, now }: Props) {
  const t = useTranslations('caseRoom')
  const { language } = useReader()
  const act = actNames.find((name) => name === named)
  if (!act) return null
  const permission = act === 'waive' ? of.viewerMayWaive : actsOf(of).find(({ name }) => name === act)?.permission
  if (!permission?.allowed) {
    return (
      <Panel title={t(`panel.${act}`)}>
        <Refusal>{say(permission?.refusal ?? 'WRONG_STATE', language)}</Refusal>
      </Panel>
    )
  }
  const steps = { FACTS: 'FACTS', ACTION: 'ACTION', APOLOGY: 'APOLOGY', VALUES: 'VALUES' } as const
  const waived = steps[step as keyof typeof steps] ?? 'VALUES'
  return (
    <Panel title={act === 'waive' ? t(`waive.${waived}`) : t(`panel.${act}`)} hint={t(`hint.${act}`, { organisation })}>
      <Form
        action={deeds[act]}
        className="form"
        fields={[
          'words',
          'ownerId',
          'decisionId',
          'dueAt',
          'at',
          'title',
          'severity',
          'category',
          'cluster',
          'jurisdictions',
          'askTeam',
          'reason',
          'step',
          'channel',
          'language',
          'link',
          'text',
          'note',
          'file',
          'seenAt',
        ]}
      >
        <Hidden
          values={{
            caseId: of.id,
            reference: of.reference,
            version: of.version,
            step: act === 'waive' ? waived : null,
            organisation: act === 'open' ? organisation : null,
            hold: act === 'letGo' ? (of.legalHold?.id ?? null) : null,
          }}
        />
        <Fields act={act} of={of} decision={decision} people={people} now={now} />
        <div className="button-row">
          <SubmitButton kind="primary">{t(`submit.${act}`)}</SubmitButton>
          <ButtonLink href={`/cases/${of.reference}`}>{t('cancel')}</ButtonLink>
        </div>
      </Form>
    </Panel>
  )
}

const deeds: Record<ActName, Answering> = {
  qualify: actions.qualify,
  decide: actions.decide,
  assign: actions.assign,
  update: actions.promiseUpdate,
  hold: actions.hold,
  release: actions.release,
  found: actions.recordFound,
  contain: actions.contain,
  close: actions.close,
  reopen: actions.reopen,
  dismiss: actions.dismiss,
  restrict: actions.restrict,
  open: actions.liftRestriction,
  waive: actions.waive,
  preserve: actions.preserve,
  letGo: actions.letGo,
}

function Fields({
  act,
  of,
  decision,
  people,
  now,
}: {
  act: ActName
  of: ActPanelFragment
  decision?: string
  people: People
  now: string
}): ReactNode {
  switch (act) {
    case 'qualify':
      return <QualifyFields of={of} />
    case 'decide':
      return <DecideFields people={people} />
    case 'assign':
      return <AssignFields of={of} chosen={decision} people={people} />
    case 'update':
      return <UpdateFields now={now} />
    case 'found':
      return <FoundFields now={now} />
    case 'close':
      return <StillOpen of={of} />
    case 'release':
    case 'contain':
      return null
    default:
      return <Reason required />
  }
}

function Panel({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <section className="panel" id="act" aria-labelledby="act-title">
      <h2 id="act-title">{title}</h2>
      {hint ? <p className="quiet">{hint}</p> : null}
      <div className="mt-16">{children}</div>
    </section>
  )
}
