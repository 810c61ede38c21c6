import { useTranslations } from 'next-intl'
import type { Audience, ChannelType, Element, Language } from '#app/gql/graphql.ts'
import { together } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'

type Spoken = { readonly channel: ChannelType; readonly language: Language }

/** For whom and in what words a set of texts is, said long and short. */
export function useScope(variants: readonly Spoken[]): { long: string; short: string; channels: string } {
  const t = useTranslations()
  const { language } = useReader()
  const names = [...new Set(variants.map(({ channel }) => t(`channels.in.${channel}`)))]
  const spoken = [...new Set(variants.map((variant) => variant.language))].sort((one) =>
    one === language.toUpperCase() ? -1 : 1,
  )
  const channels = together(names, language)
  const inLanguages = together(
    spoken.map((each) => t(`languages.in.${each}`)),
    language,
  )
  const short = together(
    spoken.map((each) => t(`languages.short.${each}`)),
    language,
  )
  return { channels, long: `${channels}, ${inLanguages}`, short: `${channels}, ${short}` }
}

/** What a block says, in the words of its labels. */
export function useLabelOf(): (elements: readonly Element[]) => string {
  const t = useTranslations('elements')
  return (elements) => (elements.length > 0 ? elements.map((element) => t(element)).join(' · ') : t('OTHER'))
}

type Keyed = Spoken & { readonly audience: Audience }

/** "Press fr", with the audience where one channel speaks to several. */
export function useVariantName(variants: readonly Keyed[]): (variant: Keyed) => string {
  const t = useTranslations()
  const several = (channel: string) =>
    new Set(variants.filter((each) => each.channel === channel).map(({ audience }) => audience)).size > 1
  return ({ channel, language, audience }) => {
    const name = t('statement.variantShort', {
      channel: t(`channels.${channel}`),
      language: t(`languages.short.${language}`),
    })
    return several(channel) ? `${name}, ${t(`audiences.${audience}`)}` : name
  }
}
