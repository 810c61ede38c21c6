import type { Content } from 'pdfmake/interfaces'
import type { Language } from '#db/schema/words.ts'
import { saidAt } from './when.ts'

/** What every PDF of the house says of itself, and what it holds: plain data, since it goes to another thread. */
export type Print = {
  readonly language: Language
  /** The heading of the first page, the name of the document, and the head of each footer. */
  readonly title: string
  /** `SF-2026-K7Q2`, or what else names the thing printed. */
  readonly reference: string
  /** Of the text, the case or the bundle; as it is to be read. */
  readonly fingerprint?: string
  readonly confidential: boolean
  /** When it was asked for: the only date in the file. */
  readonly madeAt: Date
  readonly timeZone: string
  readonly madeFor: string
  /** Which of how many, where one print is several files. */
  readonly volume?: { readonly n: number; readonly of: number }
  readonly landscape?: boolean
  /** False where the bytes must not hang on a version of zlib. */
  readonly compress?: boolean
  readonly content: readonly Content[]
}

const said = {
  en: { for: 'for', confidential: 'Restricted', fingerprint: 'fingerprint', volume: 'volume' },
  fr: { for: 'pour', confidential: 'Diffusion restreinte', fingerprint: 'empreinte', volume: 'volume' },
} as const

/** Title, reference and fingerprint on the left; page, time with its zone and for whom on the right. */
export function footer(print: Print, page: number, pages: number): Content {
  const { language, title, reference, fingerprint, volume, confidential, madeAt, timeZone, madeFor } = print
  const words = said[language]
  const about = [
    reference,
    fingerprint && `${words.fingerprint}\u00a0${fingerprint}`,
    confidential && words.confidential,
  ]
  const place = [volume && `${words.volume}\u00a0${volume.n}\u00a0/\u00a0${volume.of}`, `${page}\u00a0/\u00a0${pages}`]
  return {
    margin: [56, 12, 56, 0],
    style: 'footer',
    columns: [
      { width: '*', stack: [shortened(title), about.filter(Boolean).join(' · ')] },
      {
        width: 'auto',
        alignment: 'right',
        stack: [
          place.filter(Boolean).join(' · '),
          `${saidAt(madeAt, language, timeZone)} · ${words.for}\u00a0${shortened(madeFor, 40)}`,
        ],
      },
    ],
  }
}

const shortened = (words: string, most = 70): string =>
  words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words
