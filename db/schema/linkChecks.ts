import { sql } from 'drizzle-orm'
import { foreignKey, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { at, orgId } from './columns.ts'
import { organisations } from './people.ts'

/** When a link was last asked, when it last answered, and since when it does not. */
const checked = () => ({
  key: text('key').generatedAlwaysAs(sql`md5(url)`),
  url: text('url').notNull(),
  checkedAt: at('checked_at').notNull(),
  answeredAt: at('answered_at'),
  silentSince: at('silent_since'),
})

/** Of the sources of shipped cases, the same for everyone. */
export const libraryLinkChecks = pgTable('library_link_checks', checked(), (t) => [primaryKey({ columns: [t.key] })])

/** Of the sources of one's own. */
export const ownLibraryLinkChecks = pgTable('own_library_link_checks', { orgId: orgId(), ...checked() }, (t) => [
  primaryKey({ columns: [t.orgId, t.key] }),
  foreignKey({ name: 'own_library_link_checks_org', columns: [t.orgId], foreignColumns: [organisations.id] }),
])
