import type { useTranslations } from 'next-intl'

const plain = [
  'document',
  'variables',
  'answer',
  'types',
  'panes',
  'run',
  'stop',
  'runKeys',
  'examplesOf',
  'earlier',
  'noAnswer',
  'hears',
  'lost',
  'badVariables',
  'find',
  'nothingFound',
  'fields',
  'arguments',
  'values',
  'possible',
  'up',
  'loading',
  'cost',
  'took',
  'found',
  'needs',
] as const
const roots = ['query', 'mutation', 'subscription'] as const

export type Words = Readonly<Record<(typeof plain)[number], string>> & {
  readonly roots: Readonly<Record<(typeof roots)[number], string>>
}

/** What the explorer's script says, with its gaps still open: numbers and times are its own. */
export function explorerWords(t: ReturnType<typeof useTranslations<'explorer'>>): Words {
  return {
    ...(Object.fromEntries(plain.map((name) => [name, t.raw(name)])) as Record<(typeof plain)[number], string>),
    roots: Object.fromEntries(roots.map((name) => [name, t(`roots.${name}`)])) as Words['roots'],
  }
}

/** A sentence with its gaps filled. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>) =>
  sentence.replace(/\{(\w+)\}/g, (_, name) => String(values[name]))
