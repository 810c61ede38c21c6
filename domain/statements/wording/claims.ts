import type { Fact } from './facts.ts'
import { agree, unmatched } from './figures.ts'
import type { Source, StandingClaim, WordingFinding } from './finding.ts'
import { readSentences, type Statement } from './index.ts'
import { languageOf, shared } from './stems.ts'
import { tell } from './tell.ts'

/** Where a draft denies what was confirmed, repeats what was refuted, or gives a claim another figure than it has. */
export function againstClaims(mine: readonly Statement<null>[], claims: readonly StandingClaim[]): WordingFinding[] {
  const read = claims.flatMap((claim) => {
    const language = languageOf(claim.mark.words, claim.language)
    return readSentences(claim.mark.words, language).map((each) => ({ ...each, language, claim }))
  })
  const given = Map.groupBy(mine, placeOf)
  const carried = new Map<string, readonly Fact[]>()
  for (const [place, [first]] of given) {
    const asserted = first && first.block !== null ? first.text.blocks[first.block]?.asserts : []
    carried.set(
      place,
      read.filter(({ claim }) => asserted?.includes(claim.key)).flatMap(({ facts }) => facts),
    )
  }
  /** Neither does another claim of the passage carry the figure, nor another sentence of it give the claim's. */
  const otherFigure = (here: Statement<null>, claimed: { facts: readonly Fact[] }) =>
    unmatched(here, claimed).find(
      ([fact, other]) =>
        !carried.get(placeOf(here))?.some((each) => agree(fact, each)) &&
        !given.get(placeOf(here))?.some(({ facts }) => facts.some((each) => agree(each, other))),
    )
  return mine.flatMap((here) => {
    const block = here.block === null ? undefined : here.text.blocks[here.block]
    return read.flatMap((claimed): WordingFinding[] => {
      const { claim, language } = claimed
      const source: Source = {
        sentence: claim.mark.words,
        words: null,
        variantKey: null,
        statement: null,
        claim: claim.mark,
      }
      const differs = block?.asserts.includes(claim.key) ? otherFigure(here, claimed) : undefined
      if (differs)
        return [tell(here, 'number', 'differs_from_claim', differs[0], { ...source, words: differs[1].words })]
      if (language !== here.text.language || !coversClaim(here, claimed)) return []
      const refuted = claim.mark.state === 'refuted'
      if (refuted && here.block === null) return [tell(here, 'rumour_in_title', 'repeats_in_title', null, source)]
      if (here.polarity === 'open' || claimed.polarity === 'open' || block?.acknowledges.includes(claim.key)) return []
      if (refuted && here.polarity === claimed.polarity && !block?.denies.includes(claim.key))
        return [tell(here, 'position', 'repeats_refuted', null, source)]
      // A passage that rests on the claim words it in its own way: only what says nearly all of it can deny it.
      if (block?.asserts.includes(claim.key) && !coversClaim(here, claimed, 0.8)) return []
      return !refuted && here.polarity !== claimed.polarity
        ? [tell(here, 'position', 'denies_confirmed', null, source)]
        : []
    })
  })
}

const placeOf = ({ text, block }: Statement<null>): string => `${text.key} ${block}`

/** A claim is short: most of its own words are there. */
function coversClaim(
  here: Pick<Statement<null>, 'content'>,
  claimed: Pick<Statement<null>, 'content'>,
  most = 0.6,
): boolean {
  const common = shared(here.content, claimed.content).length
  return common >= 2 && common >= claimed.content.size * most
}
