import type { useTranslations } from 'next-intl'
import type { ClaimState, Element } from '#app/gql/graphql.ts'
import { noteWords } from './note-words.ts'

type T = ReturnType<typeof useTranslations<never>>

const elements = [
  'KNOWN',
  'NOT_KNOWN',
  'DOING',
  'APOLOGY',
  'VALUES',
  'NEXT_UPDATE',
] as const satisfies readonly Element[]
const states = ['REPORTED', 'CHECKING', 'CONFIRMED', 'REFUTED', 'UNKNOWABLE'] as const satisfies readonly ClaimState[]

/** Every word of the editor, which runs in the browser and knows no language of its own. `{n}` and its like are filled there. */
export function editorWords(t: T, next: number) {
  const w = (key: Parameters<typeof t.raw>[0]) => String(t.raw(key))
  return {
    elements: Object.fromEntries(elements.map((element) => [element, t(`elements.${element}`)])) as Record<
      Element,
      string
    >,
    states: Object.fromEntries(states.map((state) => [state, t(`claimStates.${state}`)])) as Record<ClaimState, string>,
    uses: { asserts: t('claimUses.ASSERTS'), denies: t('claimUses.DENIES'), acknowledges: t('claimUses.ACKNOWLEDGES') },
    fits: Object.fromEntries(states.map((state) => [state, t(`statement.writing.fits.${state}`)])) as Record<
      ClaimState,
      string
    >,
    unfit: t('statement.writing.unfit'),
    channel: w('statement.writing.textName'),
    title: t('statement.writing.titleField'),
    passage: w('statement.writing.block'),
    says: t('statement.writing.labels'),
    words: t('statement.writing.words'),
    add: t('statement.writing.addBlock'),
    remove: t('statement.writing.removeBlock'),
    up: t('statement.writing.moveUp'),
    down: t('statement.writing.moveDown'),
    removed: w('statement.writing.removed'),
    putBack: t('statement.writing.putBack'),
    claims: t('statement.writing.claims'),
    noClaims: t('statement.writing.noClaims'),
    decisions: t('statement.writing.decisions'),
    noDecisions: t('statement.writing.noDecisions'),
    rests: w('statement.writing.rests'),
    bold: t('statement.writing.format.bold'),
    emphasis: t('statement.writing.format.emphasis'),
    list: t('statement.writing.format.list'),
    link: t('statement.writing.format.link'),
    count: w('statement.writing.countOf'),
    countFree: w('statement.writing.countOnly'),
    over: w('statement.writing.tooMany'),
    lags: w('statement.writing.lagsBehind'),
    include: t('statement.writing.addVariant'),
    leave: w('statement.writing.removeVariant'),
    window: t('statement.writing.window'),
    notBefore: t('statement.writing.notBefore'),
    notAfter: t('statement.writing.notAfter'),
    windowHint: t('statement.writing.windowHint'),
    inside: t('statement.writing.inside'),
    insideHint: t('statement.writing.insideHint'),
    insideStays: t('statement.writing.insideStays'),
    save: t('statement.writing.save'),
    submit: t('statement.writing.submitSend', { version: next }),
    notes: noteWords(t),
    pasted: {
      one: t('wording.pasted', { n: 1 }),
      other: t('wording.pasted', { n: 2 }).replace('2', '{n}'),
      form: t('wording.pastedForm'),
      back: t('wording.pastedBack'),
    },
    restored: t('ui.restored'),
    discard: t('ui.discard'),
    newer: t('statement.writing.newer'),
    conflict: {
      title: t('errors.conflict.title'),
      body: t('statement.writing.conflictBody'),
      mine: t('errors.conflict.keepMine'),
      theirs: t('errors.conflict.takeTheirs'),
      added: t('statement.writing.mineOnly'),
      removed: t('statement.writing.theirsOnly'),
    },
  }
}

export type EditorWords = ReturnType<typeof editorWords>

/** Puts values into a sentence: `{n} of {limit}`. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>) =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
