import type { Actor } from '../actor.ts'
import { fileShape } from '../claims/shape.ts'
import { eventShape } from '../events/shape.ts'
import { personBy } from '../people/shape.ts'
import { permission } from '../permission.ts'
import type { Shape } from '../read/shape.ts'
import { derived } from '../read/shape.ts'
import type { RefusalCode } from '../refusal.ts'
import { refusalToCallOff, refusalToCheck, refusalToCorrect, refusalToSayOutcome, refusalToWithdraw } from './rules.ts'
import { statementShape, versionShape } from './shape.ts'
import { variantShape } from './variantShape.ts'

/** A permit that ended unanswered is not known to be out, even before the job has written so. */
const standsNow = "(case when @.state = 'publishing' and @.permit_ends_at <= now() then 'unknown' else @.state end)"

const isOut = "(@.state in ('published', 'corrected', 'withdrawn'))"
const caseKey =
  '(select s.case_id from versions v join statements s on s.org_id = v.org_id and s.id = v.statement_id where v.org_id = @.org_id and v.id = @.version_id)'

const mayOnRelease = (refusalTo: (actor: Actor, subject: { caseId: string }) => RefusalCode | null, from: string[]) =>
  derived<{ _caseKey: string; _standsNow: string }>(
    {
      caseKey,
      standsNow,
    },
    ({ _caseKey, _standsNow }, { actor }) =>
      permission<{ caseId: string }>(
        (who, subject) => refusalTo(who, subject) ?? (from.includes(_standsNow) ? null : 'WRONG_STATE'),
      )(actor, { caseId: _caseKey }),
  )

/** What somebody read in public, and whether it was what had been cleared. */
export const checkShape: Shape = {
  type: 'PublicationCheck',
  from: 'publication_checks',
  visible: 'false',
  fields: {
    outcome: '@.outcome',
    liveText: '@.live_text',
    at: '@.at',
    by: personBy('by'),
    capture: {
      one: () => fileShape,
      on: '~.org_id = @.org_id and ~.id = (select k.file_id from publication_captures k where k.org_id = @.org_id and k.check_id = @.id)',
    },
  },
}

/** What shows a publication as somebody saw it. */
export const captureShape: Shape = {
  type: 'PublicationCapture',
  from: 'publication_captures',
  visible: 'false',
  fields: {
    at: '@.at',
    by: personBy('by'),
    file: { one: () => fileShape, on: '~.org_id = @.org_id and ~.id = @.file_id' },
  },
}

const releaseFacts = `(select json_build_object('caseId', c.id, 'stage', c.stage, 'state', ${standsNow}) from versions v join statements s on s.org_id = v.org_id and s.id = v.statement_id join cases c on c.org_id = s.org_id and c.id = s.case_id where v.org_id = @.org_id and v.id = @.version_id)`

type ReleaseFacts = Parameters<typeof refusalToCorrect>[1]

export const publicationShape: Shape = {
  type: 'Publication',
  from: 'publications',
  visible:
    'exists (select from versions v join statements s on s.org_id = v.org_id and s.id = v.statement_id join cases c on c.org_id = s.org_id and c.id = s.case_id where v.org_id = ~.org_id and v.id = ~.version_id)',
  fields: {
    state: standsNow,
    variantKey: '@.variant_key',
    variantHash: "encode(@.variant_hash, 'hex')",
    openedAt: '@.opened_at',
    openedBy: personBy('opened_by'),
    dueAt: '@.due_at',
    releasedAt: '@.released_at',
    releasedBy: personBy('released_by'),
    permitEndsAt: '@.permit_ends_at',
    staffNotToldReason: '@.staff_not_told',
    endedAt: '@.ended_at',
    endedBy: personBy('ended_by'),
    endedReason: '@.ended_reason',
    endedCode: '@.ended_code',
    event: { one: () => eventShape, on: '~.org_id = @.org_id and ~.id = @.state_event_id' },
    correctedBy: { one: () => publicationShape, on: '~.org_id = @.org_id and ~.id = @.corrected_by' },
    corrects: {
      list: () => publicationShape,
      on: '~.org_id = @.org_id and ~.corrected_by = @.id',
      order: '~.published_at, ~.id',
    },
    publishedAt: '@.published_at',
    publishedBy: personBy('published_by'),
    link: '@.link',
    note: '@.note',
    withdrawnAt: '@.withdrawn_at',
    withdrawnBy: personBy('withdrawn_by'),
    withdrawnReason: '@.withdrawn_reason',
    n: '(select v.n from versions v where v.org_id = @.org_id and v.id = @.version_id)',
    version: { one: () => versionShape, on: '~.org_id = @.org_id and ~.id = @.version_id' },
    variant: {
      one: () => variantShape,
      on: '~.org_id = @.org_id and ~.version_id = @.version_id and ~.key = @.variant_key',
    },
    statement: {
      one: () => statementShape,
      on: '~.org_id = @.org_id and ~.id = (select v.statement_id from versions v where v.org_id = @.org_id and v.id = @.version_id)',
    },
    needsCorrection:
      "(@.state = 'published' and exists (select from citations q join claims k on k.org_id = q.org_id and k.id = q.claim_id where q.org_id = @.org_id and q.version_id = @.version_id and ((q.use = 'asserts' and k.state <> 'confirmed') or (q.use = 'denies' and k.state <> 'refuted'))))",
    evidence: `(case when not ${isOut} then null when exists (select from publication_checks k where k.org_id = @.org_id and k.publication_id = @.id) then 'read_back' when exists (select from publication_captures k where k.org_id = @.org_id and k.publication_id = @.id) then 'capture' else 'testimony' end)`,
    checks: {
      list: () => checkShape,
      on: '~.org_id = @.org_id and ~.publication_id = @.id',
      order: '~.at desc, ~.id desc',
      limit: '50',
    },
    captures: {
      list: () => captureShape,
      on: '~.org_id = @.org_id and ~.publication_id = @.id',
      order: '~.at desc, ~.id desc',
      limit: '50',
    },
    viewerMayAddCapture: derived<{ _release: ReleaseFacts; _isOut: boolean }>(
      { release: releaseFacts, isOut },
      ({ _release, _isOut }, { actor }) =>
        permission<ReleaseFacts>((who, of) => refusalToSayOutcome(who, of) ?? (_isOut ? null : 'WRONG_STATE'))(
          actor,
          _release,
        ),
    ),
    viewerMayCheck: derived<{ _caseKey: string; _isOut: boolean }>(
      { caseKey, isOut },
      ({ _caseKey, _isOut }, { actor }) =>
        permission<{ id: string }>((who, subject) => refusalToCheck(who, subject) ?? (_isOut ? null : 'WRONG_STATE'))(
          actor,
          { id: _caseKey },
        ),
    ),
    viewerMayCorrect: derived<{ _release: ReleaseFacts }>(
      {
        release: releaseFacts,
      },
      ({ _release }, { actor }) => permission(refusalToCorrect)(actor, _release),
    ),
    viewerMayCallOff: mayOnRelease(refusalToCallOff, ['scheduled']),
    viewerMayWithdraw: mayOnRelease(refusalToWithdraw, ['published', 'corrected']),
  },
}
