import type { Content } from 'pdfmake/interfaces'
import { byLesson } from '#app/(house)/changed-words.ts'
import { firstWords } from '#app/(house)/library/first-words.ts'
import { whyNot, withoutFirstWords } from '#app/(house)/library/why-not.ts'
import { capital, knownAfter, knownDate, type Reader, together } from '#app/ui/format.ts'
import { labels } from '#app/ui/labels.ts'
import { scales } from '#app/ui/scale-layout.ts'
import { aside, paragraph, table } from '#domain/print/parts.ts'
import type { Words } from '../words.ts'
import { changedNote, changes } from './changed.ts'
import { drawn } from './drawings.ts'
import { checkable, inOnePiece, opening, prose, scorecard, titled } from './parts.ts'
import type { Past } from './pastCaseAsked.ts'
import type { Paper } from './prints.ts'

type Telling = { readonly past: Past; readonly t: Words; readonly reader: Reader }

/** The page for somebody with one minute first; then all of it. */
export function pastCaseOnPaper(past: Past, t: Words, reader: Reader, hash: string): Paper {
  const telling = { past, t, reader }
  const { language } = reader
  return {
    title: past.title[language],
    reference: past.fromReference ?? past.slug,
    confidential: past.confidentiality === 'RESTRICTED',
    content: [
      aside(lineOf(telling)),
      ...leftOut(telling),
      { text: past.story[language], fontSize: 12, margin: [0, 6, 0, 4] },
      ...score(telling),
      ...teaches(telling),
      ...timeline(telling),
      ...opening(t('libraryCase.ended'), { stack: prose(past.outcome[language]) }),
      ...figures(telling),
      ...whole(telling),
      ...sources(
        telling,
        checkable(t, hash, ...changedNote(past.applied, t), ...(past.own ? [] : [aside(t('libraryCase.publicNote'))])),
      ),
    ],
  }
}

function lineOf({ past, t, reader: { language } }: Telling): string {
  const { country, sector } = labels(t, language)
  const facts = {
    country: country(past.country),
    sector: sector(past.sector).toLocaleLowerCase(language),
    date: knownDate(past.startedOn, language),
    channel: t(`triggerChannels.startedIn.${past.channel}`),
    cluster: t(`clusters.sentence.${past.cluster}`),
  }
  const line = t(past.startedOn.length > 7 ? 'libraryCase.line' : 'libraryCase.lineMonth', facts)
  return `${past.organisation}. ${t(`categories.${past.category}`)}. ${line}`
}

const leftOut = ({ past, t }: Telling): Content[] =>
  past.leftOut ? [paragraph(t('print.leftOut', { n: past.leftOut }))] : []

const shapes = { yes: 'done', no: 'nope', unknown: 'unknown' } as const

function score({ past, t, reader: { language } }: Telling): Content[] {
  const first =
    past.firstWordsHours === null
      ? t(`score.${withoutFirstWords(past.origin)}`)
      : firstWords(t, language, past.firstWordsHours, past.timeline)
  const cells = past.scorecard.map(({ step, answer, event }) => {
    const kind = answer === null ? 'unknown' : answer ? 'yes' : 'no'
    const when = event ? `${t('print.number')}\u00a0${event.number}, ${knownDate(event.at, language)}` : null
    const below = answer ? when : t(`score.${whyNot(answer, past.origin)}`)
    return {
      question: t(`score.questions.${step}`),
      mark: shapes[kind],
      word: t(`score.answers.${kind}`),
      below: below ? [below] : [],
    }
  })
  return opening(t('score.title'), scorecard(cells), first)
}

function teaches({ past, t, reader }: Telling): Content[] {
  const { under, left } = byLesson(past.lessons, past.applied)
  const lessons = past.lessons.map(
    (lesson, place): Content => ({
      stack: [{ text: lesson[reader.language], margin: [0, 0, 0, 4] }, ...changes(under[place] ?? [], t, reader)],
    }),
  )
  const others = left.flatMap((link) => [
    paragraph(t('postMortem.applied.lesson', { lesson: link.lesson.wording?.words ?? '' })),
    ...changes([link], t, reader),
  ])
  return [...opening(t('libraryCase.teaches'), { ol: lessons }), ...others]
}

/** The drawing is what is seen, the list what is read. */
function timeline({ past, t, reader: { language } }: Telling): Content[] {
  const happenings = past.timeline.map(({ at, until, what, own }) => ({
    at,
    until: until ?? undefined,
    what: what[language],
    own,
  }))
  const drawings = scales(happenings, language).map((scale, index): Content => {
    const caption = scale.hours ? 'hours' : index > 0 ? 'after' : 'days'
    return { stack: [aside(t(`libraryCase.time.${caption}`)), drawn(scale)], unbreakable: true }
  })
  const rows = past.timeline.map(({ number, at, until, what, own }) => [
    String(number),
    until ? `${knownDate(at, language)} – ${knownAfter(until, at, language)}` : knownDate(at, language),
    { text: what[language], bold: own },
  ])
  const heads = [t('print.number'), t('print.when'), t('print.what')]
  return [
    titled(t('libraryCase.time.title'), past.timeline.some(({ own }) => own) ? t('print.ownActs') : undefined),
    ...drawings,
    ...inOnePiece(table(heads, rows, [20, 104, '*'])),
  ]
}

/** No figure without its source. */
function figures({ past, t, reader: { language } }: Telling): Content[] {
  if (past.figures.length === 0) return opening(t('libraryCase.figures'), aside(t('libraryCase.noFigures')))
  const { metric, figure } = labels(t, language)
  const rows = past.figures.map((each) => [
    metric(each.metric),
    {
      text: [
        { text: figure(each), bold: true },
        { text: each.note ? ` (${each.note[language]})` : '', style: ['small', 'quiet'] },
      ],
    },
    `${each.source.publisher} [${each.sourceNumber}]`,
  ])
  const heads = (['what', 'figure', 'source'] as const).map((column) => t(`libraryCase.columns.${column}`))
  return opening(t('libraryCase.figures'), table(heads, rows, ['*', '*', 128]))
}

function whole({ past, t, reader: { language } }: Telling): Content[] {
  const strategies = past.strategies.map((strategy) => t(`strategies.${strategy}`).toLocaleLowerCase(language))
  const facts: [string, string][] = [
    [t('libraryCase.trigger'), past.trigger[language]],
    [t('libraryCase.strategies'), capital(together(strategies, language)) || t('score.answers.unknown')],
    [t('library.facets.cluster'), `${t(`clusters.${past.cluster}`)}. ${t('libraryCase.codedNote')}`],
  ]
  return [
    // Told in one long paragraph, which fills the page it begins on and runs on to the next.
    titled(t('libraryCase.whole')),
    ...prose(past.summary[language]),
    {
      layout: 'ruled',
      margin: [0, 4, 0, 8],
      table: { widths: [104, '*'], body: facts.map(([name, said]) => [{ text: name, style: 'quiet' }, said]) },
    },
  ]
}

/** What closes the paper goes with the last of them: two lines alone would ask for a page of their own. */
function sources({ past, t, reader: { language } }: Telling, closing: Content): Content[] {
  const confidence = t(`libraryCase.confidence.${past.confidence.toLowerCase() as Lowercase<Past['confidence']>}`)
  const listed = past.sources.map(({ title, url, publisher, archivedOn }, index): Content => {
    const copy = archivedOn ? ` ${t('libraryCase.archivedOn', { date: knownDate(archivedOn, language) })}` : ''
    return {
      columns: [
        { text: `[${index + 1}]`, width: 24, style: 'quiet' },
        { stack: [`${title}, ${publisher}.${copy}`, { text: url, link: url, color: '#0B5A82' }], width: '*' },
      ],
      style: 'small',
      margin: [0, 0, 0, 4],
    }
  })
  const note = past.confidenceNote ? [aside(past.confidenceNote[language])] : []
  const title = t('libraryCase.sources')
  const foot = [...listed.slice(-1), ...note, closing]
  const [first, ...rest] = listed.slice(0, -1)
  return first
    ? [...opening(title, first, confidence), ...rest, ...inOnePiece(...foot)]
    : inOnePiece(titled(title, confidence), ...foot)
}
