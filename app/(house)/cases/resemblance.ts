import type { useTranslations } from 'next-intl'
import type { PrecedentFragment } from '#app/gql/graphql.ts'
import { type Language, together } from '#app/ui/format.ts'

export type Resemblance = {
  readonly slug: string
  readonly title: string
  readonly why: string
  readonly teaches: string
}

/** Why a past case is offered: the codes that agree and those that differ, and one lesson of it. */
export function resemblance(
  t: ReturnType<typeof useTranslations<'library.why'>>,
  language: Language,
): (precedent: PrecedentFragment) => Resemblance {
  const names = (traits: PrecedentFragment['same']) =>
    together(
      traits.map(({ trait }) => t(`things.${trait.toLowerCase() as 'category'}`)),
      language,
    )
  return ({ libraryCase, same, differs, teaches }) => {
    const year = libraryCase.startedOn.slice(0, 4)
    const alike = t('same', { things: names(same) })
    const why =
      differs.length > 0
        ? t('whole', { year, same: alike, differs: t('differs', { things: names(differs) }) })
        : t('wholeSame', { year, same: alike })
    return {
      slug: libraryCase.slug,
      title: libraryCase.title[language],
      why: same.length > 0 ? why : `${year}.`,
      teaches: teaches[language],
    }
  }
}
