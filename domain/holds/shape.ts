import { caseShape } from '../cases/shape.ts'
import { personShape } from '../people/shape.ts'
import { permitted } from '../permission.ts'
import { openJson, type SealedJson, sealedJsonSql } from '../private/sealed.ts'
import { derived, type Shape } from '../read/shape.ts'
import { refusalToHoldForLaw } from './rules.ts'
import { seesHolds } from './standing.ts'

// People and cases name their holds too: what is imported from them is reached for when read, never before.
const personBy = (column: string) => ({ one: () => personShape, on: `~.org_id = @.org_id and ~.id = @.${column}` })

/** One on a case is known to whoever sees the case; one on a person to administrators and legal. */
export const legalHoldShape: Shape = {
  type: 'LegalHold',
  from: 'legal_holds',
  visible: `case when ~.case_id is null then ${seesHolds('~')} else exists (select from cases c where c.org_id = ~.org_id and c.id = ~.case_id) end`,
  fields: {
    placedAt: '@.placed_at',
    placedBy: personBy('placed_by'),
    liftedAt: '@.lifted_at',
    liftedBy: personBy('lifted_by'),
    reason: derived<{ _reason: SealedJson | null }>(
      {
        reason: `(select ${sealedJsonSql} from event_private x where x.org_id = @.org_id and x.event_id = @.event_id and x.field = 'ground')`,
      },
      ({ _reason }, { actor }) => (refusalToHoldForLaw(actor) ? null : openJson(_reason)),
    ),
    case: { one: () => caseShape, on: '~.org_id = @.org_id and ~.id = @.case_id' },
    person: personBy('member_id'),
    viewerMayLift: derived({}, (_, { actor }) => permitted(refusalToHoldForLaw(actor))),
  },
}
