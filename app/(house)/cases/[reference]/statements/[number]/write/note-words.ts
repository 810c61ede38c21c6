import type { useTranslations } from 'next-intl'
import type { ClaimState, WordingKind, WordingReason } from '#app/gql/graphql.ts'

type T = ReturnType<typeof useTranslations<never>>

export const whys = [
  'ADMITS_LEGAL_FAULT',
  'ANOTHER_TIME_PROMISED',
  'APOLOGISES_FOR_FEELINGS',
  'APOLOGISES_ON_CONDITION',
  'APOLOGISES_THEN_EXCUSES',
  'ATTACKS_ACCUSER',
  'CANNOT_BE_KEPT',
  'DENIES_CONFIRMED',
  'DIFFERS_BETWEEN_TEXTS',
  'DIFFERS_FROM_CLAIM',
  'DIFFERS_FROM_SAID',
  'FEEDS_DOUBT',
  'GUESSES',
  'NAMES_A_VICTIM',
  'PLAYS_DOWN',
  'REPEATS_IN_TITLE',
  'REPEATS_REFUTED',
  'RESTS_ON_NO_CLAIM',
  'REVERSES_WHAT_WAS_SAID',
  'SHIFTS_BLAME',
  'SOUNDS_LIKE_A_TEMPLATE',
  'TOO_LONG_TO_CHECK',
] as const satisfies readonly WordingReason[]
export const kinds = [
  'ABSOLUTE',
  'BLAME',
  'CORPORATE',
  'LEGAL_FAULT',
  'MINIMISING',
  'NEXT_UPDATE',
  'NON_APOLOGY',
  'NO_COMMENT',
  'NUMBER',
  'POSITION',
  'RUMOUR_IN_TITLE',
  'SPECULATION',
  'UNCHECKED',
  'UNSUPPORTED_NUMBER',
  'VICTIM_NAME',
] as const satisfies readonly WordingKind[]

const states = ['REPORTED', 'CHECKING', 'CONFIRMED', 'REFUTED', 'UNKNOWABLE'] as const satisfies readonly ClaimState[]

/** What the check has to say. `doctrine` lists the kinds that have a page of reasons behind them. */
export function noteWords(t: T) {
  const named = <Key extends string>(list: readonly Key[], name: (key: Key) => string) =>
    Object.fromEntries(list.map((key) => [key, name(key)])) as Record<Key, string>
  return {
    title: t('wording.noteOf'),
    advice: t('wording.advice'),
    contradiction: t('wording.contradiction'),
    why: t('wording.why'),
    inStatement: String(t.raw('wording.inStatement')),
    inClaim: String(t.raw('wording.inClaim')),
    cited: named(states, (state) => t(`claimStates.cited.${state}`)),
    inDraft: String(t.raw('wording.inDraft')),
    against: t('wording.title'),
    lead: t('wording.lead'),
    acknowledge: t('wording.acknowledge'),
    kinds: named(kinds, (kind) => t(`wording.kinds.${kind}`)),
    whys: named(whys, (why) => t(`wording.whys.${why}`)),
    doctrine: kinds.filter((kind) => t.has(`wording.doctrine.${kind as 'BLAME'}`)) as readonly WordingKind[],
  }
}

export type NoteWords = ReturnType<typeof noteWords>
