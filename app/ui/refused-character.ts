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

/** Forms of Markdown that statements do not have. */
const forms: Readonly<Record<string, readonly [english: string, french: string]>> = {
  heading: ['A heading (# or an underlined line)', 'Un titre (# ou une ligne soulignée)'],
  image: ['A picture (![…])', 'Une image (![…])'],
  html: ['HTML (<…>)', 'Du HTML (<…>)'],
  code: ['Code (`…`, or four spaces before a paragraph)', 'Du code (`…`, ou quatre espaces avant un paragraphe)'],
  table: ['A table (|---|)', 'Un tableau (|---|)'],
  block_quote: ['A quotation (> at the start of a line)', 'Une citation (> en début de ligne)'],
  rule: ['A line across (---)', 'Un filet (---)'],
  reference_link: ['A link whose address stands elsewhere ([…][…])', 'Un lien dont l’adresse est ailleurs ([…][…])'],
  auto_link: ['An address in angle brackets (<…>)', 'Une adresse entre chevrons (<…>)'],
  hard_break: ['A backslash that breaks the line', 'Une barre oblique inverse qui coupe la ligne'],
  nested_list: ['A list within a list', 'Une liste dans une liste'],
}

export function characterInEnglish({ codePoint, construct, offset, block }: Character): string {
  const place = block === null ? '' : `, in passage ${block + 1}`
  if (construct)
    return `${forms[construct]?.[0]} stands at character ${offset + 1}${place}. A statement has paragraphs, bold, italics, links and simple lists. Write it with these, or put a backslash before the mark to show it as it is: nothing was changed.`
  if (!codePoint) return ''
  return `${nameOf(codePoint)[1]} (${codePoint}) stands at character ${offset + 1}${place}. Remove it and save again: nothing was changed.`
}

export function characterInFrench({ codePoint, construct, offset, block }: Character): string {
  const place = block === null ? '' : `, dans le passage ${block + 1}`
  if (construct)
    return `${forms[construct]?.[1]}\u00a0: au caractère ${offset + 1}${place}. Une prise de parole a des paragraphes, du gras, de l’italique, des liens et des listes simples. Écrivez-le ainsi, ou mettez une barre oblique inverse avant le signe pour le montrer tel quel\u00a0: rien n’a été modifié.`
  if (!codePoint) return ''
  return `${nameOf(codePoint)[2]} (${codePoint}) se trouve au caractère ${offset + 1}${place}. Retirez-le et enregistrez à nouveau\u00a0: rien n’a été modifié.`
}
