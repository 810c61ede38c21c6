import { useTranslations } from 'next-intl'
import { together } from '#app/ui/format.ts'
import { useReader } from '#app/ui/reader.ts'
import type { Out } from './statement.ts'

type Where = readonly { readonly channel: Out['variant']['channel']; readonly language: Out['variant']['language'] }[]

/** X and press, EN and FR */
export function useWhere(): (variants: Where) => string {
  const channels = useTranslations('channels.in')
  const languages = useTranslations('languages.short')
  const { language } = useReader()
  return (variants) => {
    const each = (names: readonly string[]) => together([...new Set(names)], language)
    const on = each(variants.map(({ channel }) => channels(channel)))
    return `${on.charAt(0).toUpperCase()}${on.slice(1)}, ${each(variants.map((variant) => languages(variant.language)))}`
  }
}
