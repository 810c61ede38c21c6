import { check } from '#domain/statements/wording/check.ts'
import type {
  CheckedBlock,
  CheckedText,
  Said,
  StandingClaim,
  StandingText,
} from '#domain/statements/wording/finding.ts'

export const block = (text: string, more: Partial<CheckedBlock> = {}): CheckedBlock => ({
  elements: ['known'],
  text,
  asserts: [],
  denies: [],
  acknowledges: [],
  decisions: [],
  ...more,
})

export const text = (
  language: 'fr' | 'en',
  blocks: readonly CheckedBlock[],
  channel = 'press',
  title: string | null = null,
): CheckedText => ({
  key: `${channel}/${language}/public`,
  language,
  audience: 'public',
  title,
  blocks,
})

export const out = (number: number, of: CheckedText): StandingText => ({
  ...of,
  statement: { id: `statement_${number}`, number, n: 1, kind: 'press_release' },
})

export const claim = (
  key: string,
  words: string,
  state: 'confirmed' | 'refuted',
  language: 'fr' | 'en' = 'fr',
): StandingClaim => ({
  key,
  language,
  mark: { id: `claim_${key}`, number: 1, words, state, use: null },
})

export const sent = claim('sent', 'La réponse a été envoyée par le compte de Maison Lumen.', 'confirmed')
export const warm = claim('warm', 'La coque de la veilleuse devient tiède : 44 °C après deux heures.', 'confirmed')
export const hospital = claim('hospital', 'Trois enfants sont à l’hôpital à cause de la veilleuse.', 'refuted')
const late = claim('late', '1 200 calendriers ne seront pas livrés avant le 1er décembre.', 'confirmed')

export const said = (more: Partial<Said> = {}): Said => ({
  standing: [],
  claims: [sent, warm, hospital, late],
  promiseRuns: true,
  ...more,
})

export const against = (draft: readonly CheckedText[], held: Said = said()) =>
  check(draft, held)
    .filter(({ severity }) => severity === 'contradiction')
    .map(({ why, words, other }) => [why, words, other?.words ?? other?.sentence ?? null])

export const one = (words: string, more: Partial<CheckedBlock> = {}, language: 'fr' | 'en' = 'fr') => [
  text(language, [block(words, more)]),
]
