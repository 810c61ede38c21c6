import type { Actor } from '#domain/actor.ts'
import type { Line, Written } from '#domain/inbox/mail.ts'
import { laidOut } from './layout.ts'
import { moment } from './times.ts'
import { type MailedKind, words } from './words.ts'

type Reader = Pick<Actor, 'language' | 'timeZone' | 'organisation'>

export type MailedLine = Line & { readonly kind: MailedKind }

/** One notice as one mail, or several of a case or of the register, plain and HTML from the same sentences, in its reader's language. */
export function writeMail(
  line: MailedLine,
  reader: Reader,
  publicUrl: string,
  now: Date,
  also: readonly MailedLine[] = [],
): Written {
  const { language, timeZone, organisation } = reader
  const say = words[language]
  const reference = line.case?.reference ?? organisation
  const act = say.acts[line.kind](line)
  const due = line.dueAt && moment(line.dueAt, language, timeZone, now)
  const accepting = line.kind === 'review_asked' && line.because === 'offered'
  const because = accepting ? say.accepting : line.because && say.because[line.because]
  const late = line.dueAt !== null && new Date(line.dueAt) <= now
  const more = others(line, also, language, reference).map((other) => ({
    words: `${capital(say.acts[other.kind](other))}.`,
    address: publicUrl + pathOf(other, reference),
  }))
  const separator = language === 'fr' ? '\u00a0: ' : ': '
  return laidOut({
    language,
    subject: `${reference}${separator}${act}${due && !late ? say.before(due) : ''}${more.length > 0 ? say.more(more.length) : ''}`,
    paragraphs: [
      `${capital(act)}.`,
      [due && (late ? say.late(due) : say.due(due)), line.by && say.by(line.by.name)].filter(Boolean).join(' '),
    ].filter((paragraph) => paragraph !== ''),
    link: { words: say.open, address: publicUrl + pathOf(line, reference) },
    ...(more.length > 0 ? { also: { words: line.case ? say.also : say.alsoHouse, links: more } } : {}),
    why: because
      ? language === 'fr'
        ? `${reference}. Vous l’avez parce que ${because}.`
        : `${reference}. You have this because ${because}.`
      : reference,
    mute: { words: say.mute, address: publicUrl + (line.case ? `/inbox?case=${reference}` : '/settings/me') },
    footer: say.footer(organisation),
  })
}

/** Each thing is said once, whatever told it; two that are worded alike and lead elsewhere are two things. */
function others(
  first: MailedLine,
  also: readonly MailedLine[],
  language: Reader['language'],
  reference: string,
): MailedLine[] {
  const act = (line: MailedLine) => `${words[language].acts[line.kind](line)} ${pathOf(line, reference)}`
  const all = [first, ...also]
  return all.filter((line, index) => all.findIndex((one) => act(one) === act(line)) === index).slice(1)
}

function pathOf({ kind, statement, case: subject, libraryCase, risk }: Line, reference: string): string {
  if (kind === 'ledger_broken') return '/settings/ledger'
  const sheet = kind === 'time_to_post' || kind === 'permit_lapsed' ? '/publish' : ''
  if (kind === 'policy_proposed') return '/settings/policies'
  if (risk) return `/risks/${risk.id}`
  if (libraryCase) return `/library/${libraryCase.slug}`
  if (/^(post_mortem|improvement)_/.test(kind)) return `/cases/${reference}/post-mortem`
  if (statement && !subject) return `/lines/${statement.id}`
  if (statement) return `/cases/${reference}/statements/${statement.number}${sheet}`
  return `/cases/${reference}${kind === 'role_offered' ? '/team' : ''}`
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)
