export type View = 'changes' | 'text' | 'versions'
export type Asked = 'change' | 'refuse' | 'withdraw' | 'lift'

/** Where one is on the page of a statement: everything that can be linked to. */
export type Place = {
  readonly reference: string
  readonly number: number
  readonly view: View | null
  readonly variant: string | null
  readonly asked: Asked | null
  /** The version somebody pressed on when it no longer stood. */
  readonly changed: number | null
  /** Whether the viewer just voted. */
  readonly done: boolean
  /** The revision the viewer just submitted. */
  readonly submitted: number | null
  /** The version one asked to go on to, when newer words came while one read. */
  readonly newer: number | null
  readonly from: number | null
  readonly to: number | null
  /** The hash of the passage one remarks on. */
  readonly passage: string | null
  /** The thread one answers. */
  readonly thread: string | null
}

type Search = Readonly<Record<string, string | string[] | undefined>>

export function placeOf(reference: string, number: string, search: Search): Place {
  return {
    reference,
    number: whole(number) ?? 0,
    view: oneOf(['changes', 'text', 'versions'], search.view),
    variant: one(search.text),
    asked: oneOf(['change', 'refuse', 'withdraw', 'lift'], search.vote),
    changed: whole(one(search.changed)),
    done: one(search.done) !== null,
    submitted: whole(one(search.submitted)),
    newer: whole(one(search.newer)),
    from: whole(one(search.from)),
    to: whole(one(search.to)),
    passage: one(search.remark),
    thread: one(search.thread),
  }
}

/** The address of the same page with something else shown. What was just done or refused is not carried along. */
export function at(place: Place, change: Partial<Place> = {}): string {
  const { view, variant, asked, newer, from, to, passage, thread } = {
    ...place,
    asked: null,
    newer: null,
    from: null,
    to: null,
    passage: null,
    thread: null,
    ...change,
  }
  const search = new URLSearchParams()
  const given = { view, text: variant, vote: asked, newer, from, to, remark: passage, thread }
  for (const [name, value] of Object.entries(given)) if (value !== null) search.set(name, String(value))
  return search.size > 0 ? `${statementPath(place)}?${search}` : statementPath(place)
}

export const casePath = (place: Pick<Place, 'reference' | 'number'>) =>
  isLine(place) ? '/lines' : `/cases/${place.reference}`
export const statementPath = (place: Pick<Place, 'reference' | 'number'>) =>
  isLine(place) ? `/lines/${place.reference}` : `${casePath(place)}/statements/${place.number}`

/** A line cleared in advance has no number on a case: its id stands for the reference. */
export const isLine = ({ number }: Pick<Place, 'number'>) => number === 0

/** A statement where its case is known to be there. */
export type OfCase<Of extends { readonly case?: unknown }> = Of & { readonly case: NonNullable<Of['case']> }

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : null)
const whole = (value: string | null) => (value && /^\d{1,9}$/.test(value) ? Number(value) : null)

function oneOf<Word extends string>(words: readonly Word[], value: string | string[] | undefined): Word | null {
  return words.find((word) => word === value) ?? null
}
