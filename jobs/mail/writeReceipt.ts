import { globalId } from '#domain/id.ts'
import type { ToVoter } from '#domain/ledger/receipt.ts'
import { printReceipt } from '#domain/ledger/receipt.ts'
import { laidOut } from './layout.ts'
import { moment } from './times.ts'
import { words } from './words.ts'

const say = {
  en: {
    subject: 'Receipt of your vote',
    act: 'Your vote is sealed. The file receipt.json proves it, without a word of what it was about.',
    keep: (position: number, size: number, at: string) =>
      `Entry ${position + 1} of ${size}, signed ${at}. Keep this mail: whoever rewrites the house’s ledger contradicts it.`,
    open: 'See the proof',
    why: 'You have this because you voted.',
  },
  fr: {
    subject: 'Reçu de votre visa',
    act: 'Votre visa est scellé. Le fichier receipt.json le prouve, sans un mot de ce dont il s’agissait.',
    keep: (position: number, size: number, at: string) =>
      `Entrée ${position + 1} sur ${size}, signée ${at}. Gardez ce message\u00a0: quiconque réécrit le registre de la maison le contredit.`,
    open: 'Voir la preuve',
    why: 'Vous l’avez parce que vous avez donné votre visa.',
  },
} as const

/** Position and fingerprint, no wording, no title, no reference: it may lie in a mailbox for years. */
export function writeReceipt({ voter, receipt, eventId }: ToVoter, publicUrl: string, now: Date) {
  const { language, timeZone, organisation } = voter
  const { subject, act, keep, open, why } = say[language]
  const { footer, mute } = words[language]
  return {
    ...laidOut({
      language,
      subject,
      paragraphs: [
        act,
        keep(receipt.position, receipt.size, moment(now.toISOString(), language, timeZone, now)),
        receipt.leaf,
      ],
      link: { words: open, address: `${publicUrl}/proof/${globalId('Event', eventId)}` },
      why,
      mute: { words: mute, address: `${publicUrl}/settings/me` },
      footer: footer(organisation),
    }),
    attachment: printReceipt(receipt),
  }
}
