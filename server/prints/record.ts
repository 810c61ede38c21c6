import type { Content } from 'pdfmake/interfaces'
import { duration, instant, moment, sinceT0 } from '#app/ui/format.ts'
import { acts } from '#domain/ledger/timelineActs.ts'
import { aside, paragraph, subheading, table } from '#domain/print/parts.ts'
import { inOnePiece, titled } from './parts.ts'
import type { Telling, Told } from './postMortemAsked.ts'

/** What the log says, in full: no sentence of it was written by hand. */
export function whatTheLogSays(telling: Telling): Content[] {
  const { told, t, reader } = telling
  const { frozen, breakGlass, found } = told.record
  const exceptions = t('postMortem.record.exceptions', { breakGlass, found })
  return [
    titled(t('postMortem.record.title')),
    aside(t(`postMortem.record.${frozen ? 'frozen' : 'live'}`, { time: moment(told.closedAt, reader) })),
    ...clocks(telling),
    ...advice(telling),
    ...claims(telling),
    ...statements(telling),
    ...decisions(telling),
    ...(breakGlass + found > 0 ? [paragraph(exceptions)] : []),
    ...starred(telling),
  ]
}

type Clock = Told['record']['clocks'][number]

function clocks({ told, t, reader: { language } }: Telling): Content[] {
  const { clocks: all, waited } = told.record
  const kept = all.filter(({ outcome }) => outcome === 'KEPT').length
  const name = ({ kind, step, lane, statement, version }: Clock) => {
    if (kind === 'LANE' && lane)
      return t('postMortem.clocks.lane', {
        lane: t(`lanes.names.${lane}`),
        number: statement ?? 0,
        version: version ?? 0,
      })
    return kind === 'STEP' && step ? t(`clock.step.${step}`) : t('clock.names.FIRST_WORDS')
  }
  const between = (from: string, to: string) => duration(instant(to) - instant(from), language)
  const rows = all.map((clock) => [
    name(clock),
    between(clock.startedAt, clock.dueAt),
    clock.endedAt ? between(clock.startedAt, clock.endedAt) : t('postMortem.clocks.notAtAll'),
    t(`postMortem.clocks.outcomes.${clock.outcome}`),
  ])
  const heads = (['deadline', 'had', 'took', 'outcome'] as const).map((head) => t(`postMortem.clocks.${head}`))
  const lanes = waited.map(({ lane, minutes, rounds }) =>
    t('postMortem.clocks.waitedLane', {
      lane: t(`lanes.names.${lane}`),
      time: duration(minutes * 60_000, language),
      rounds,
    }),
  )
  return inOnePiece(
    subheading(`${t('postMortem.clocks.title')} · ${t('postMortem.clocks.keptOf', { kept, all: all.length })}`),
    table(heads, rows, ['*', 76, 76, 84]),
    ...(lanes.length > 0 ? [aside(`${t('postMortem.clocks.waited')} ${lanes.join(', ')}.`)] : []),
  )
}

function advice({ told, t }: Telling): Content[] {
  const { cluster, advice: given } = told.record
  if (!cluster || given.length === 0) return []
  const rows = given.map(({ strategy, stance, done }) => [
    t(`strategies.${strategy}`),
    t(`postMortem.advice.stances.${stance}`),
    t(`postMortem.advice.answers.${done === null ? 'unknown' : done ? 'yes' : 'no'}`),
  ])
  const heads = (['strategy', 'doctrine', 'done'] as const).map((head) => t(`postMortem.advice.${head}`))
  return inOnePiece(
    subheading(t('postMortem.advice.title')),
    aside(t('postMortem.advice.for', { cluster: t(`clusters.sentence.${cluster}`) })),
    table(heads, rows, ['*', 110, 126]),
    aside(t('postMortem.advice.note')),
  )
}

function claims({ told, t, reader: { language } }: Telling): Content[] {
  const rows = told.record.claims.map(({ number, words, state, loggedAt, settledAt }) => [
    String(number),
    words,
    t(`claimStates.${state}`),
    settledAt ? duration(instant(settledAt) - instant(loggedAt), language) : t('postMortem.record.neverSettled'),
  ])
  if (rows.length === 0) return []
  const heads = [t('print.number'), t('print.claim'), t('postMortem.clocks.outcome'), t('print.settledIn')]
  return inOnePiece(subheading(t('postMortem.record.claims')), table(heads, rows, [20, '*', 84, 84]))
}

function statements({ told, t, reader }: Telling): Content[] {
  const { statements: all } = told.record
  if (all.length === 0) return []
  const rows = all.map(({ number, kind, publishedAt, versions }) => [
    {
      stack: [
        { text: t(`statementKinds.named.${kind}`, { number }), bold: true },
        {
          text: publishedAt
            ? t('postMortem.record.out', { time: moment(publishedAt, reader) })
            : t('postMortem.record.neverOut'),
          style: ['small', 'quiet'],
        },
      ],
    },
    {
      stack: versions.flatMap(({ n, votes }) =>
        votes.map(({ lane, verdict, by, at }) => ({
          text: t('postMortem.record.vote', {
            n,
            lane: t(`lanes.names.${lane}`),
            verdict: t(`voteStates.${verdict}`).toLocaleLowerCase(reader.language),
            name: by ?? '',
            time: moment(at, reader),
          }),
          style: 'small',
        })),
      ),
    },
  ])
  return inOnePiece(
    subheading(t('postMortem.record.statements')),
    table([t('print.statement'), t('print.votes')], rows, [150, '*']),
  )
}

function decisions({ told, t, reader }: Telling): Content[] {
  const { decisions: all } = told.record
  if (all.length === 0) return []
  const rows = all.map(({ words, ownerName, at, dueAt, revokedAt }) => [
    { text: [words, { text: revokedAt ? ` ${t('postMortem.record.revoked')}` : '', style: ['small', 'quiet'] }] },
    ownerName ?? t('postMortem.record.nobody'),
    moment(at, reader),
    dueAt ? moment(dueAt, reader) : t('postMortem.record.noDate'),
  ])
  const heads = (['decided', 'owner', 'when', 'due'] as const).map((head) => t(`postMortem.record.${head}`))
  return inOnePiece(subheading(t('postMortem.record.decisions')), table(heads, rows, ['*', 96, 90, 90]))
}

function starred({ told, t, reader }: Telling): Content[] {
  if (told.starred.length === 0) return []
  const rows = told.starred.map(({ type, at, actor }) => [
    { text: sinceT0(at, told.awareAt, reader.language) },
    moment(at, reader),
    acts[type]?.[reader.language === 'fr' ? 1 : 0] ?? type,
    actor?.name ?? 'Sangfroid',
  ])
  const heads = ['T0', t('print.when'), t('print.what'), t('print.who')]
  return inOnePiece(subheading(t('postMortem.record.starred')), table(heads, rows, [84, 110, '*', 110]))
}
