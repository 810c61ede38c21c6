import type { Content, TableCell } from 'pdfmake/interfaces'
import type { Language } from '#db/schema/words.ts'
import { aside, paragraph, table } from '../print/parts.ts'
import { printed } from '../print/print.ts'
import { saidAt } from '../print/when.ts'
import type { BundleFile } from './archive.ts'
import type { SealedEvent } from './event.ts'
import { keptFile } from './keptFile.ts'
import { acts } from './timelineActs.ts'
import { fieldName, laneName, stateName, wordsOf } from './timelineWords.ts'

/** Who asked for the bundle, when, and how they read. */
export type Reader = {
  readonly language: Language
  readonly timeZone: string
  readonly name: string
  readonly askedAt: Date
  /** Of the case. */
  readonly reference: string
}
export type Told = {
  readonly position: number
  readonly event: SealedEvent
  readonly values: Readonly<Record<string, { readonly value: string }>>
}
type Telling = {
  readonly reader: Reader
  readonly root: string
  readonly count: number
  readonly withheld: number
  readonly names: ReadonlyMap<string, string>
  /** Some of the case's events, by where they are among them. */
  readonly read: (from: number, until: number) => Promise<readonly Told[]>
}

/** A page of pdfmake lives until its document is written: volumes keep what a case takes flat, however long it is. */
export const eventsInVolume = 500

/** The case as it was sealed, told on paper: one file for each five hundred events. */
export async function* timelineVolumes({
  reader,
  root,
  count,
  withheld,
  names,
  read,
}: Telling): AsyncGenerator<BundleFile> {
  const of = Math.max(1, Math.ceil(count / eventsInVolume))
  for (let n = 1; n <= of; n++) {
    const from = (n - 1) * eventsInVolume
    const told = await read(from, Math.min(count, from + eventsInVolume))
    const { language, timeZone, name, askedAt, reference } = reader
    const bytes = await printed({
      language,
      title: wordsOf(language).title.replace('{reference}', reference),
      reference,
      fingerprint: `${root.slice(0, 4)} ${root.slice(4, 8)}`,
      confidential: true,
      madeAt: askedAt,
      timeZone,
      madeFor: name,
      ...(of > 1 && { volume: { n, of } }),
      // Another zlib must not give other bytes: a bundle is written again for whoever takes it.
      compress: false,
      content: [...(n === 1 ? preface(reader, withheld) : []), ...lines(told, reader, names)],
    })
    yield { name: `timeline-${String(n).padStart(3, '0')}.pdf`, bytes }
  }
}

function preface({ language, timeZone }: Reader, withheld: number): Content[] {
  const words = wordsOf(language)
  return [
    paragraph(words.lead),
    aside([words.claimed, words.times.replace('{zone}', timeZone), words.house].join(' ')),
    ...(withheld > 0 ? [aside(words.withheld.replace('{count}', String(withheld)))] : []),
  ]
}

function lines(told: readonly Told[], reader: Reader, names: ReadonlyMap<string, string>): Content[] {
  const words = wordsOf(reader.language)
  if (told.length === 0) return [paragraph(words.none)]
  const rows = told.map((one) => line(one, reader, names))
  return [table([words.position, words.when, words.act, words.said], rows, [32, 84, 148, '*'])]
}

function line(
  { position, event, values }: Told,
  { language, timeZone }: Reader,
  names: ReadonlyMap<string, string>,
): TableCell[] {
  const { type, at, claimedAt, actor, private: kept = {} } = event
  const by = actor.member ? (names.get(actor.member) ?? actor.member) : wordsOf(language).machine
  const lane = actor.lane && laneName(actor.lane, language)
  const said = Object.keys({ ...kept, ...values }).map((field) => {
    const value = values[field]?.value ?? wordsOf(language).erased
    return {
      text: [{ text: `${fieldName(field, language)}${language === 'fr' ? '\u00a0:' : ':'} `, style: 'quiet' }, value],
    }
  })
  return [
    { text: String(position), style: 'small' },
    { text: `${moment(claimedAt ?? at, language, timeZone)}${claimedAt ? '\u00a0*' : ''}`, style: 'small' },
    {
      stack: [
        { text: acts[type]?.[language === 'fr' ? 1 : 0] ?? type, bold: true },
        { text: [by, lane].filter(Boolean).join(' · '), style: 'quiet' },
      ],
      style: 'small',
    },
    { stack: [{ text: aboutOf(event, language, names), style: 'quiet' }, ...said], style: 'small' },
  ]
}

/** With its seconds, since many acts share a minute; its zone is said once. */
function moment(at: string, language: Language, timeZone: string): string {
  const instant = new Date(at)
  const seconds = String(instant.getUTCSeconds()).padStart(2, '0')
  const minute = saidAt(instant, language, timeZone).replace(/ \([^)]*\)$/, '')
  return language === 'fr' ? `${minute}\u00a0min\u00a0${seconds}` : `${minute}:${seconds}`
}

function aboutOf(event: SealedEvent, language: Language, names: ReadonlyMap<string, string>): string {
  const { data, from, to } = event
  const file = keptFile(event)?.hash
  const words = wordsOf(language)
  const state = (one: string) => stateName(one, language)
  const about = [
    data?.number === undefined ? null : words.number.replace('{n}', String(data.number)),
    data?.n === undefined ? null : words.version.replace('{n}', String(data.n)),
    data?.variantKey,
    file && words.file.replace('{digits}', `${file.slice(0, 4)} ${file.slice(4, 8)}`),
    typeof data?.role === 'string' && laneName(data.role, language),
    typeof data?.member === 'string' && (names.get(data.member) ?? data.member),
    data?.words,
    from && to ? `${state(from)}, ${words.next} ${state(to)}` : to && state(to),
  ]
  return about.filter(Boolean).join(' · ')
}
