import { pastOrigins } from '#db/schema/words.ts'
import { count, event, hash, one } from './parts.ts'

export const libraryEvents = {
  'library_case.added': event('LibraryCase', { data: { origin: one(pastOrigins) } }),
  'library_case.edited': event('LibraryCase', { data: { version: count } }),
  'library_case.annotated': event('LibraryCase'),
  'library_case.hidden': event('LibraryCase'),
  'library_case.shown': event('LibraryCase'),
  'library.imported': event('LibraryImport', { bind: { sha256: hash }, data: { cases: count } }),
} as const
