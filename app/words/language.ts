import type { Language } from '#app/ui/format.ts'

/** The language a person chose, else the first of theirs that we speak, else English. */
export function languageOf(chosen: string | undefined, accepted: string | null): Language {
  if (chosen === 'fr' || chosen === 'en') return chosen
  const wanted = (accepted ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', quality] = range
        .trim()
        .toLowerCase()
        .split(/;\s*q=/)
      return { language: tag.split('-')[0], weight: quality === undefined ? 1 : Number(quality) }
    })
    .filter(({ language, weight }) => (language === 'fr' || language === 'en') && weight > 0)
    .sort((one, other) => other.weight - one.weight)
  return wanted[0]?.language === 'fr' ? 'fr' : 'en'
}

/** A zone the platform knows, else that of the product's home. */
export function zoneOf(chosen: string | undefined): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: chosen ?? 'Europe/Paris' }).resolvedOptions().timeZone
  } catch {
    return 'Europe/Paris'
  }
}
