import type { Content } from 'pdfmake/interfaces'
import { whatChanged } from '#app/(house)/changed-words.ts'
import type { ChangedFragment } from '#app/gql/graphql.ts'
import { longDay, type Reader } from '#app/ui/format.ts'
import { aside } from '#domain/print/parts.ts'
import type { Words } from '../words.ts'

/** What a lesson changed, below it: as it stands today, which no fingerprint binds. */
export const changes = (links: readonly ChangedFragment[], t: Words, reader: Reader): Content[] =>
  links.map((link) => {
    const who = t('postMortem.applied.who', { name: link.appliedBy?.name ?? '', day: longDay(link.appliedAt, reader) })
    return {
      ...(aside(`${whatChanged(t, link).words}. ${link.how} (${who})`) as object),
      margin: [0, 0, 0, 4],
    } as Content
  })

export const changedNote = (links: readonly ChangedFragment[], t: Words): Content[] =>
  links.length > 0 ? [aside(t('print.changed'))] : []
