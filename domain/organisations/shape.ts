import { teamSql } from '../cases/teamSql.ts'
import { refusalToAdminister } from '../people/rules.ts'
import { personBy } from '../people/shape.ts'
import { permitted } from '../permission.ts'
import { improvementShape, ofPublished, overdue } from '../postMortems/shape.ts'
import { derived, type Shape } from '../read/shape.ts'
import { refusalToKeepRisks } from '../risks/rules.ts'
import { reviewOverdue, riskShape } from '../risks/shape.ts'
import { refusalToDraftLine } from '../statements/rules.ts'

const valueShape: Shape = {
  type: 'Value',
  from: 'charter',
  visible: 'true',
  fields: { position: '@.position', fr: '@.fr', en: '@.en' },
}

const channelShape: Shape = {
  type: 'Channel',
  from: 'channels',
  visible: 'true',
  fields: {
    type: '@.type',
    name: '@.name',
    limit: '@.max_characters',
    owner: personBy('owner_id'),
    backup: personBy('backup_id'),
  },
}

/** Organisations are a global table: which one is seen is said here, as row-level security says it elsewhere. */
export const organisationShape: Shape = {
  type: 'Organisation',
  from: 'organisations',
  visible: "~.id = (select nullif(current_setting('app.org', true), '')::uuid)",
  fields: {
    name: '@.name',
    demo: '@.demo',
    firstWordsMinutes: '@.first_words_minutes',
    stepUpMinutes: '@.step_up_minutes',
    idleMinutes: '@.idle_minutes',
    absoluteHours: '@.absolute_hours',
    postMortemDays: '@.post_mortem_days',
    postMortemLanes: 'to_json(@.post_mortem_lanes)',
    viewerMayChangeSettings: derived({}, (_, { actor }) => permitted(refusalToAdminister(actor))),
    viewerMayDraftLine: derived({}, (_, { actor }) => permitted(refusalToDraftLine(actor))),
    viewerMayNoteRisk: derived({}, (_, { actor }) => permitted(refusalToKeepRisks(actor))),
    charter: { list: () => valueShape, on: '~.org_id = @.id', order: '~.position' },
    channels: { list: () => channelShape, on: '~.org_id = @.id and ~.retired_at is null', order: '~.type' },
    overdueImprovements: {
      list: () => improvementShape,
      on: `~.org_id = @.id and ${ofPublished} and ${overdue('~')}`,
      order: '~.due_on, ~.id',
      limit: '10',
    },
    overdueRisks: {
      list: () => riskShape,
      on: `~.org_id = @.id and ${reviewOverdue('~')}`,
      order: '~.review_on, ~.id',
      limit: '10',
    },
    policies:
      "(select coalesce(json_agg(p.name order by p.name), '[]') from policies p where p.org_id = @.id and p.retired_at is null)",
    team: `(select coalesce(json_agg(json_build_object('role', team.role, 'severity', team.severity, 'name', p.name) order by team.n, team.place), '[]') from (${teamSql('@.id')}) team join members m on m.org_id = @.id and m.id = team.id join people p on p.id = m.person_id)`,
  },
}
