import type { Shape } from '../../read/shape.ts'

/** A file on its way in: whoever sent it reads it, and nobody else. */
export const libraryImportShape: Shape = {
  type: 'LibraryImport',
  from: 'library_imports',
  visible: `~.sent_by = (select nullif(current_setting('app.member', true), '')::uuid)`,
  fields: {
    name: '@.name',
    format: '@.format',
    mapping: '@.mapping',
    cases: `(@.read -> 'cases')`,
    titles: `(@.read -> 'titles')`,
    faults: `(@.read -> 'faults')`,
    faultCount: `(@.read -> 'faultCount')`,
    sentAt: '@.sent_at',
    importedAt: '@.imported_at',
  },
}
