import type { SealedEvent } from './event.ts'
import { keptFile } from './keptFile.ts'

const style = `body{font:16px/1.5 system-ui,sans-serif;color:#1c2430;background:#fff;max-width:72rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.4rem}p{max-width:60ch}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.4rem .75rem .4rem 0;border-bottom:1px solid #d8dde5}
th{font-weight:600}td{font-variant-numeric:tabular-nums}td.said{white-space:pre-wrap;max-width:48ch}.quiet{color:#5a6675}`

/**
 * All that happened, in the order in which it was sealed, for somebody who reads rather than computes. In both languages.
 * This, a row for each event with a line end between two, and the end: it is never held whole.
 */
export const timelineStart = `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Chronologie – Timeline</title><style>${style}</style></head>
<body><h1>Chronologie – <span lang="en">Timeline</span></h1>
<p>Chaque ligne est un événement du registre, à sa position. Cette page se lit&nbsp;; la preuve est dans les fichiers qu’elle accompagne, et VERIFY.md dit comment la vérifier. Une heure suivie d’un astérisque est déclarée&nbsp;: l’événement a été saisi après coup.</p>
<p lang="en">Each line is one event of the ledger, at its position. This page is for reading; the proof is in the files beside it, and VERIFY.md says how to check it. A time followed by an asterisk is claimed: the event was entered afterwards.</p>
<table><thead><tr><th>N°</th><th>UTC</th><th>Événement – <span lang="en">Event</span></th><th>Par – <span lang="en">By</span></th><th>Objet – <span lang="en">About</span></th><th>Dit – <span lang="en">Said</span></th></tr></thead><tbody>
`
export const timelineEnd = `
</tbody></table></body></html>
`

/** One event as it is told, with the words that are disclosed. */
export function timelineRow(
  position: number,
  event: SealedEvent,
  values: Readonly<Record<string, { readonly value: string }>>,
  names: ReadonlyMap<string, string>,
): string {
  const { type, at, claimedAt, actor, data, from, to } = event
  const by = actor.member ? (names.get(actor.member) ?? actor.member) : '–'
  const when = claimedAt ? `${claimedAt} *` : at
  const about = [
    data?.number === undefined ? null : `n° ${data.number}`,
    data?.n === undefined ? null : `v${data.n}`,
    data?.variantKey,
    shortened(keptFile(event)?.name),
    actor.lane,
    from && to ? `${from} → ${to}` : to,
  ]
  const said = Object.entries(values).map(([field, { value }]) => `${field}: ${value}`)
  const cells = [position, when, type, by, about.filter(Boolean).join(' · ')].map(
    (cell) => `<td>${escaped(String(cell))}</td>`,
  )
  return `<tr>${cells.join('')}<td class="said">${escaped(said.join('\n'))}</td></tr>`
}

const shortened = (name?: string): string | undefined => name?.replace(/(?<=\/.{8}).*(?=\.)/, '…')

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
