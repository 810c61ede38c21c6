import { FieldFault } from '#app/ui/answered.tsx'
import { Check } from '#app/ui/choices.tsx'
import type { Option } from '#app/ui/field.tsx'

type Props = {
  name: string
  legend: string
  hint?: string
  chosen: readonly string[] | undefined
  options: readonly Option[]
}

/** Any number of a few, all in sight. */
export function Boxes({ name, legend, hint, chosen, options }: Props) {
  return (
    <fieldset className="field minor" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend>{legend}</legend>
      {hint ? (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      <div className="checks">
        {options.map(({ value, label }) => (
          <Check key={value} name={name} value={value} label={label} on={chosen?.includes(value)} />
        ))}
      </div>
      <FieldFault name={name} />
    </fieldset>
  )
}
