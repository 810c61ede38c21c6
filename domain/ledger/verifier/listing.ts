import { faultsIn, findingIn } from './sentence.ts'
import type { Verdict } from './verify.ts'
import type { Spoken } from './words.ts'

const labels = {
  fr: {
    ledger: 'Registre',
    size: 'Positions',
    here: 'dont {included} ici',
    root: 'Racine',
    signed: 'Signé jusqu’à',
    anchored: 'Ancré jusqu’à',
    common: 'Sous une racine commune',
    upTo: 'jusqu’à {size}, le {at}',
    never: 'jamais',
    yes: 'autorisée',
    no: 'SANS AUTORITÉ',
    unknown: 'non jugée',
    publication: 'Publication',
    imported: 'saisie après coup',
  },
  en: {
    ledger: 'Ledger',
    size: 'Positions',
    here: '{included} of them here',
    root: 'Root',
    signed: 'Signed up to',
    anchored: 'Anchored up to',
    common: 'Under a common root',
    upTo: 'up to {size}, at {at}',
    never: 'never',
    yes: 'authorised',
    no: 'WITHOUT AUTHORITY',
    unknown: 'not judged',
    publication: 'Publication',
    imported: 'entered afterwards',
  },
} as const

/** Under the sentence: what was looked at, each publication with its judgement, and every finding with its place. */
export function listedIn(verdict: Verdict, language: Spoken): string[] {
  if (verdict.unreadable) return []
  const words = labels[language]
  const mark = language === 'fr' ? '\u00a0:' : ':'
  const { origin, size, included, root, signedTo, anchoredTo, underCommonRoot: common } = verdict
  const facts = [
    ...(origin ? [`${words.ledger}${mark} ${origin}`] : []),
    `${words.size}${mark} ${size}, ${words.here.replace('{included}', String(included))}`,
    `${words.root}${mark} ${root}`,
    `${words.signed}${mark} ${signedTo ?? words.never}`,
    `${words.anchored}${mark} ${anchoredTo ?? words.never}`,
    ...(common
      ? [`${words.common}${mark} ${words.upTo.replace('{size}', String(common.size)).replace('{at}', common.signedAt)}`]
      : []),
  ]
  const publications = verdict.publications.map((one) => {
    const judged = one.authorised === null ? words.unknown : one.authorised ? words.yes : words.no
    const more = [faultsIn(one, language), one.imported ? words.imported : ''].filter(Boolean).join(', ')
    return `${words.publication} ${one.number} v${one.n} ${one.variantKey} @${one.position}${mark} ${judged}${more ? ` (${more})` : ''}`
  })
  return [
    ...facts,
    ...publications,
    ...[...verdict.broken, ...verdict.reserved].map((one) => `– ${findingIn(one, language)}`),
  ]
}
