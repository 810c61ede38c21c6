import type { Content } from 'pdfmake/interfaces'
import type { PassageKind } from '#app/gql/graphql.ts'
import { duration, instant, knownDate, longDay, moment, type Reader, sinceT0, zoned } from '#app/ui/format.ts'
import { aside, paragraph, table } from '#domain/print/parts.ts'
import type { Words } from '../words.ts'
import { changedNote, changes } from './changed.ts'
import type { Mark } from './drawings.ts'
import { type Cell, checkable, opening, prose, scorecard } from './parts.ts'
import type { Telling, Told } from './postMortemAsked.ts'
import type { Paper } from './prints.ts'
import { whatTheLogSays } from './record.ts'

export function postMortemOnPaper(told: Told, t: Words, reader: Reader, hash: string): Paper {
  const telling = { told, t, reader }
  const { reference, title, confidentiality, state } = told
  return {
    title: t(state === 'PUBLISHED' ? 'print.postMortem' : 'print.draft', { title }),
    reference,
    confidential: confidentiality === 'RESTRICTED',
    content: [
      ...standing(telling),
      ...score(telling),
      ...kinds.flatMap((kind) => said(telling, kind)),
      ...actions(telling),
      ...whatTheLogSays(telling),
      checkable(
        t,
        hash,
        ...changedNote(
          told.passages.flatMap(({ applied }) => applied),
          t,
        ),
      ),
    ],
  }
}

/** Whether these words are anybody's yet, and what is not among them. */
function standing({ told, t, reader }: Telling): Content[] {
  const { state, publishedAt, publishedBy, review, privilegedCount, severity, awareAt, closedAt } = told
  const lanes = review?.lanes.filter((lane) => lane.state === 'CLEARED') ?? []
  const votes = lanes.flatMap(({ lane, votes: cast }) =>
    cast
      .filter(({ verdict }) => verdict === 'APPROVE')
      .map(({ by, at }) =>
        t('print.cleared', { lane: t(`lanes.names.${lane}`), name: by ?? '', time: zoned(at, reader) }),
      ),
  )
  const published = t('print.published', {
    name: publishedBy?.name ?? '',
    day: longDay(publishedAt ?? closedAt, reader),
  })
  const lines = [
    t('print.case', {
      severity: t(`severity.${severity as 1}`),
      aware: zoned(awareAt, reader),
      closed: moment(closedAt, reader),
    }),
    state === 'PUBLISHED' ? [published, ...votes].join(' ') : t(`print.states.${state}`),
  ]
  return [...lines.map(aside), ...(privilegedCount > 0 ? [paragraph(t('print.leftOut', { n: privilegedCount }))] : [])]
}

const shapes: Readonly<Record<string, Mark>> = { DONE: 'done', WAIVED: 'waived', LATE: 'late' }

function score({ told, t, reader }: Telling): Content[] {
  const { scorecard: steps } = told.record
  const cells = steps.map(({ step, state, at, dueAt, waivedBy, reason }): Cell => {
    const after = at ? `${sinceT0(at, told.awareAt, reader.language)} · ${moment(at, reader)}` : null
    const below = {
      DONE: [after],
      WAIVED: [t('print.waivedBy', { name: waivedBy ?? '', time: at ? moment(at, reader) : '' }), reason],
    }[state as string] ?? [t('print.wasDue', { time: sinceT0(dueAt, told.awareAt, reader.language) })]
    return {
      question: t(`meter.steps.${step}`),
      mark: shapes[state] ?? 'todo',
      word: state === 'DONE' || state === 'WAIVED' ? t(`meter.states.${state}`) : t('meter.notDone'),
      below: below.flatMap((line) => line ?? []),
    }
  })
  const done = steps.filter(({ state }) => state === 'DONE').length
  const time = duration(instant(told.closedAt) - instant(told.awareAt), reader.language)
  return opening(t('meter.title'), scorecard(cells), t('print.progress', { done, all: steps.length, time }))
}

/** In the order in which it is read by somebody with one minute. */
const kinds: readonly PassageKind[] = ['LESSON', 'NARRATIVE', 'CAUSE', 'OUTCOME']

function said({ told, t, reader }: Telling, kind: PassageKind): Content[] {
  const passages = told.passages.filter((passage) => passage.kind === kind)
  if (passages.length === 0) return []
  const title = t(`postMortem.kinds.${kind}`)
  if (kind === 'LESSON')
    return opening(title, {
      ol: passages.map(({ words, applied }) => ({ stack: [...prose(words), ...changes(applied, t, reader)] })),
    })
  const [first = paragraph(''), ...rest] = passages.flatMap(({ words }) => prose(words))
  return [...opening(title, first), ...rest]
}

/** What will be done otherwise, by whom and when. */
function actions({ told: { improvements }, t, reader: { language } }: Telling): Content[] {
  if (improvements.length === 0) return []
  const rows = improvements.map(({ words, owner, dueOn, state, overdue }) => [
    words,
    owner?.name ?? t('postMortem.actions.noOwner'),
    dueOn ? knownDate(dueOn, language) : t('postMortem.actions.noDay'),
    t(`postMortem.actions.states.${overdue ? 'OVERDUE' : state}`),
  ])
  const heads = [
    t('print.action'),
    t('postMortem.actions.owner'),
    t('postMortem.actions.day'),
    t('postMortem.clocks.outcome'),
  ]
  return opening(t('postMortem.actions.title'), table(heads, rows, ['*', 110, 76, 56]))
}
