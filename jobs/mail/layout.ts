import type { Written } from '#domain/inbox/mail.ts'

type Link = { words: string; address: string }
/** What a mail says, before it is laid out. `mute` leads to where one chooses what one is told; a mail that one asked for has none. */
export type Text = {
  language: string
  subject: string
  paragraphs: string[]
  link: Link
  /** What else the mail tells, each with its own way in. */
  also?: { words: string; links: readonly Link[] }
  why: string
  mute: Link | null
  footer: string
}

/** Plain and HTML from the same sentences. */
export const laidOut = (text: Text): Written => ({ subject: text.subject, plain: plainOf(text), html: htmlOf(text) })

function plainOf({ paragraphs, link, also, why, mute, footer, language }: Text): string {
  const colon = language === 'fr' ? '\u00a0: ' : ': '
  const reason = mute ? `${why}\n${mute.words}${colon}${mute.address}` : why
  const more = also
    ? [[`${also.words}${colon.trimEnd()}`, ...also.links.map((each) => `- ${each.words} ${each.address}`)].join('\n')]
    : []
  return [...paragraphs, `${link.words}${colon}${link.address}`, ...more, reason, footer].join('\n\n').concat('\n')
}

function htmlOf({ language, subject, paragraphs, link, also, why, mute, footer }: Text): string {
  const quiet = 'margin:0 0 8px;font-size:14px;color:#55585c'
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:24px;background:#ffffff;color:#1c1e21;font-family:sans-serif;font-size:16px;line-height:1.5"><div style="max-width:560px">
${paragraphs.map((paragraph, first) => `<p style="margin:0 0 16px${first === 0 ? ';font-size:20px;font-weight:bold' : ''}">${escaped(paragraph)}</p>`).join('\n')}
<p style="margin:0 0 24px"><a href="${escaped(link.address)}" style="display:inline-block;padding:12px 20px;background:#1f4e79;color:#ffffff;text-decoration:none">${escaped(link.words)}</a></p>
${also ? `<p style="margin:0 0 8px;font-weight:bold">${escaped(also.words)}</p>\n<ul style="margin:0 0 24px;padding-left:20px">${also.links.map((each) => `<li style="margin:0 0 8px"><a href="${escaped(each.address)}" style="color:#1f4e79">${escaped(each.words)}</a></li>`).join('')}</ul>\n` : ''}<p style="${quiet}">${escaped(why)}${mute ? ` <a href="${escaped(mute.address)}" style="color:#1f4e79">${escaped(mute.words)}</a>` : ''}</p>
<p style="${quiet}">${escaped(footer)}</p>
</div></body></html>
`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)
