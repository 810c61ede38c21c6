import type { Written } from '#domain/inbox/mail.ts'
import type { Letter } from '#domain/people/invitationMail.ts'
import type { ResetLetter } from '#domain/sign-in/resetMail.ts'
import { doorWords } from './doorWords.ts'
import { laidOut } from './layout.ts'
import { moment } from './times.ts'

/** The mail that lets somebody new in, in the language they were invited in. */
export function writeInvitation(letter: Letter, publicUrl: string, now: Date): Written {
  const { by, organisation, language, timeZone, secret, expiresAt } = letter
  const { invitation: say, footer } = doorWords[language]
  return laidOut({
    language,
    subject: say.subject(organisation),
    paragraphs: [say.act(by, organisation), say.until(moment(expiresAt.toISOString(), language, timeZone, now))],
    link: { words: say.open, address: `${publicUrl}/sign-in/invitation?secret=${secret}` },
    why: say.why(by),
    mute: null,
    footer: footer(organisation),
  })
}

export function writeReset({ secret, to, expiresAt }: ResetLetter, publicUrl: string, now: Date): Written {
  const { language, timeZone, organisation } = to
  const { reset: say, footer } = doorWords[language]
  return laidOut({
    language,
    subject: say.subject,
    paragraphs: [say.act, say.until(moment(expiresAt.toISOString(), language, timeZone, now))],
    link: { words: say.open, address: `${publicUrl}/sign-in/reset?secret=${secret}` },
    why: say.why,
    mute: null,
    footer: footer(organisation),
  })
}
