'use client'

import type { ClaimState } from '#app/gql/graphql.ts'
import type { Passage, Use } from './draft.ts'
import { uses } from './draft.ts'
import { type Material, useEditing } from './editing.ts'
import { fill } from './editor-words.ts'

/** The one use that a claim in this state allows. */
const fitting: Record<ClaimState, Use> = {
  CONFIRMED: 'asserts',
  REFUTED: 'denies',
  REPORTED: 'acknowledges',
  CHECKING: 'acknowledges',
  UNKNOWABLE: 'acknowledges',
}

type Props = { passage: Passage; name: string; set: (changed: Partial<Passage>) => void }

/** Which claims the words use and which decisions they announce. What a claim's state does not allow is not offered, and says why. */
export function RestsOn({ passage, name, set }: Props) {
  const { words, material } = useEditing()
  const used = uses.reduce((sum, use) => sum + passage[use].length, 0)
  return (
    <details className="rests-on">
      <summary className="small">
        <svg className="icon" aria-hidden="true">
          <use href="#i-right" />
        </svg>{' '}
        {fill(words.rests, { claims: used, decisions: passage.decisions.length })}
      </summary>
      <fieldset>
        <legend className="small">{words.claims}</legend>
        {material.claims.length === 0 ? <p className="small quiet">{words.noClaims}</p> : null}
        {material.claims.map((claim) => (
          <OneClaim key={claim.id} claim={claim} passage={passage} name={name} set={set} />
        ))}
      </fieldset>
      <fieldset>
        <legend className="small">{words.decisions}</legend>
        {material.decisions.length === 0 ? <p className="small quiet">{words.noDecisions}</p> : null}
        {material.decisions.map(({ id, number, words: said }) => (
          <label key={id} className="facet">
            <input
              className="check"
              type="checkbox"
              name={`${name}.decisions`}
              value={id}
              checked={passage.decisions.includes(id)}
              onChange={({ target }) => set({ decisions: toggled(passage.decisions, id, target.checked) })}
            />
            <span>
              {number}. {said}
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}

function OneClaim({ claim, passage, name, set }: Props & { claim: Material['claims'][number] }) {
  const { words } = useEditing()
  const present = uses.find((use) => passage[use].includes(claim.id))
  const use = present ?? fitting[claim.state]
  const isUnfit = present !== undefined && present !== fitting[claim.state]
  return (
    <label className="facet claim-use" data-unfit={isUnfit || undefined}>
      <input
        className="check"
        type="checkbox"
        name={`${name}.${use}`}
        value={claim.id}
        checked={present !== undefined}
        onChange={({ target }) => set({ [use]: toggled(passage[use], claim.id, target.checked) })}
      />
      <span>
        <b>{words.uses[use]}</b> {claim.number}. {claim.words}{' '}
        <span className="small quiet">
          {words.states[claim.state]}. {isUnfit ? words.unfit : words.fits[claim.state]}
        </span>
      </span>
    </label>
  )
}

const toggled = (list: readonly string[], id: string, on: boolean) =>
  on ? [...list, id] : list.filter((each) => each !== id)
