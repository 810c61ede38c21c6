import { caseShape } from '../cases/shape.ts'
import { fileShape } from '../claims/shape.ts'
import { personBy } from '../people/shape.ts'
import type { Shape } from '../read/shape.ts'

export const foundPublicationShape: Shape = {
  type: 'FoundPublication',
  from: 'found_publications',
  visible: 'exists (select from cases c where c.org_id = ~.org_id and c.id = ~.case_id)',
  fields: {
    channel: '@.channel',
    language: '@.language',
    link: '@.link',
    text: '@.text',
    note: '@.note',
    seenAt: '@.seen_at',
    recordedAt: '@.at',
    recordedBy: personBy('by'),
    capture: { one: () => fileShape, on: '~.org_id = @.org_id and ~.id = @.file_id' },
    case: { one: () => caseShape, on: '~.org_id = @.org_id and ~.id = @.case_id' },
  },
}
