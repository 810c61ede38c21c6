import type { Character } from './refusals.ts'

type Named = readonly [codes: RegExp, english: string, french: string]

/** What the usual ones are called; a person cannot see them, so they are named. */
const names: readonly Named[] = [
  [/^000A$/, 'A line break', 'Un retour à la ligne'],
  [/^00AD$/, 'A soft hyphen', 'Un trait d’union conditionnel'],
  [/^(200B|2060|FEFF|180E)$/, 'A space of no width', 'Une espace sans chasse'],
  [/^200[CD]$/, 'An invisible joiner', 'Une jonction invisible'],
  [
    /^(061C|200[EF]|202[A-E]|206[6-9])$/,
    'A mark that turns the direction of writing',
    'Une marque qui inverse le sens de l’écriture',
  ],
  [/^202[89]$/, 'A line separator', 'Un séparateur de ligne'],
  [/^00[0189][0-9A-F]$|^007F$/, 'A control character', 'Un caractère de contrôle'],
  [/^(E0[0-9A-F]{3})$/, 'An invisible tag', 'Une étiquette invisible'],
  [/^03[0-6][0-9A-F]$/, 'A pile of accents on one letter', 'Un empilement d’accents sur une lettre'],
]

const nameOf = (codePoint: string): Named =>
  names.find(([codes]) => codes.test(codePoint.slice(2))) ?? [
    /^/,
    'A character that readers cannot see or trust',
    'Un caractère que personne ne peut voir ou vérifier',
  ]

export function characterInEnglish({ codePoint, offset, block }: Character): string {
  const place = block === null ? '' : `, in passage ${block + 1}`
  return `${nameOf(codePoint)[1]} (${codePoint}) stands at character ${offset + 1}${place}. Remove it and save again: nothing was changed.`
}

export function characterInFrench({ codePoint, offset, block }: Character): string {
  const place = block === null ? '' : `, dans le passage ${block + 1}`
  return `${nameOf(codePoint)[2]} (${codePoint}) se trouve au caractère ${offset + 1}${place}. Retirez-le et enregistrez à nouveau\u00a0: rien n’a été modifié.`
}
