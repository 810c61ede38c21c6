import { getTranslations } from 'next-intl/server'
import type { ClaimState, Lane } from '#app/gql/graphql.ts'
import { readerNow } from '#app/reader-now.ts'
import type { UserError } from '#app/ui/answer.ts'
import { together } from '#app/ui/format.ts'
import type { Draft } from './draft.ts'
import { type Missing, placeIn } from './place-in.ts'

type Reason = UserError & {
  readonly items?: readonly { readonly number?: number; readonly words?: string; readonly state?: ClaimState }[]
  readonly lanes?: readonly Lane[]
}

type Words = Awaited<ReturnType<typeof getTranslations<never>>>

/** Each reason in a sentence that names what it is about, at the text or passage it is about. */
export async function explained(errors: readonly Reason[], draft: Draft): Promise<UserError[]> {
  const [t, { language }] = [await getTranslations(), await readerNow()]
  return errors.map(({ code, message, path, items = [], lanes }) => {
    const place = placeIn(draft, path)
    const missing = place.missing ? [t('statement.writing.missingElement', named(place.missing, t))] : []
    const unfit = items.flatMap(({ number, words, state }) =>
      number && words && state
        ? [t('statement.writing.unfitClaim', { number, words, state: t(`claimStates.cited.${state}`) })]
        : [],
    )
    const names = (lanes ?? []).map((lane) => t(`lanes.the.${lane}`))
    const nobody = lanes ? [t('statement.writing.nobodyIn', { lanes: together(names, language) })] : []
    return { code, path: place.path, message: [message, ...missing, ...unfit, ...nobody].join(' ') }
  })
}

const named = ({ element, language }: Missing, t: Words) => ({
  element: t(`elements.${element}`),
  language: t(`languages.in.${language}`),
})
