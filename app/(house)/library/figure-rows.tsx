'use client'

import { useTyped } from '#app/ui/answered.tsx'
import { Select, TextField } from '#app/ui/field.tsx'
import { SubmitButton } from '#app/ui/submit.tsx'
import { mostFigures, type TypedFigure } from './figure-fields.ts'

export type Said = Readonly<Record<keyof TypedFigure | 'more' | 'send', string>> & { readonly rows: readonly string[] }
type Props = {
  typed: readonly TypedFigure[]
  said: Said
  qualifiers: readonly { value: string; label: string }[]
}

const EMPTY = 2

/** As many rows as are filled and two more; one more row is a submit like any other, so that it needs no script. */
export function FigureRows({ typed, said, qualifiers }: Props) {
  const asked = useTyped('figures.shown').typed?.[0]
  const shown = Math.min(mostFigures, Number(asked) || typed.length + EMPTY)
  return (
    <>
      {Array.from({ length: shown }, (_, n) => {
        const given: Partial<TypedFigure> = typed[n] ?? {}
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a figure is its place
          <fieldset className="grid-2 source-row" key={n} aria-label={said.rows[n]}>
            <p className="row-number small quiet" aria-hidden="true">
              {said.rows[n]}
            </p>
            <TextField
              minor
              name={`figures.${n}.metric`}
              label={said.metric}
              defaultValue={given.metric}
              list="known-metrics"
              maxLength={80}
            />
            <TextField
              minor
              name={`figures.${n}.value`}
              label={said.value}
              defaultValue={given.value}
              inputMode="decimal"
              maxLength={24}
            />
            <TextField
              minor
              name={`figures.${n}.unit`}
              label={said.unit}
              defaultValue={given.unit}
              list="known-units"
              maxLength={60}
            />
            <Select
              minor
              name={`figures.${n}.qualifier`}
              label={said.qualifier}
              defaultValue={given.qualifier ?? ''}
              options={qualifiers}
            />
            <TextField
              minor
              name={`figures.${n}.source`}
              label={said.source}
              defaultValue={given.source}
              inputMode="numeric"
              pattern="[0-9]{1,2}"
              maxLength={2}
            />
            <TextField minor name={`figures.${n}.note`} label={said.note} defaultValue={given.note} maxLength={200} />
          </fieldset>
        )
      })}
      <input type="hidden" name="figures.shown" value={shown} />
      {shown < mostFigures ? (
        <>
          {/* The key that sends a form presses its first button: that one has to send the whole. */}
          <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
            {said.send}
          </button>
          <div>
            <SubmitButton name="more" value="figures" formNoValidate>
              {said.more}
            </SubmitButton>
          </div>
        </>
      ) : null}
    </>
  )
}
