import type { useTranslations } from 'next-intl'
import type { ChannelLineFragment, ChannelType, Language } from '#app/gql/graphql.ts'
import { audienceOf } from '../../new/skeleton.ts'
import type { Material } from './editing.ts'

type Words = ReturnType<typeof useTranslations<never>>

/** What the words may rest on, by its names in the reader's language, with the room of each channel. */
export function materialOf(
  directory: readonly ChannelLineFragment[],
  t: Words,
  rests: Pick<Material, 'claims' | 'decisions'>,
): Omit<Material, 'talk'> {
  const named = <Word extends string>(list: readonly Word[], name: (word: Word) => string) =>
    Object.fromEntries(list.map((word) => [word, name(word)])) as Record<Word, string>
  return {
    ...rests,
    channels: named(channels, (channel) => t(`channels.${channel}`)),
    languages: named(['FR', 'EN'] as const satisfies readonly Language[], (each) => t(`languages.${each}`)),
    limits: Object.fromEntries(directory.flatMap(({ type, limit }) => (limit ? [[type, limit]] : []))),
  }
}

const channels = [
  'PRESS',
  'X',
  'LINKEDIN',
  'INSTAGRAM',
  'FACEBOOK',
  'WEBSITE',
  'EMAIL',
  'INTRANET',
] as const satisfies readonly ChannelType[]

/** What could be written too: every channel that somebody owns, in both languages. */
export function moreOf(directory: readonly ChannelLineFragment[], t: Words) {
  return directory
    .filter(({ owner }) => owner)
    .flatMap(({ type }) =>
      (['FR', 'EN'] as const).map((language) => ({
        key: `${type}/${language}/${audienceOf(type)}`.toLowerCase(),
        name: t('statement.variantShort', {
          channel: t(`channels.${type}`),
          language: t(`languages.short.${language}`),
        }),
      })),
    )
}
