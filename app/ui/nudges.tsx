'use client'

/** Moves a time field back by whole minutes. Without script the field itself is enough. */
export function Nudges({
  field,
  steps,
  label,
}: {
  field: string
  steps: readonly { minutes: number; label: string }[]
  label: string
}) {
  const nudge = (minutes: number) => {
    const input = document.getElementById(field)
    if (!(input instanceof HTMLInputElement)) return
    const at = input.valueAsNumber
    if (Number.isNaN(at)) return
    input.valueAsNumber = at - minutes * 60_000
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return (
    <fieldset className="nudges">
      <legend className="visually-hidden">{label}</legend>
      {steps.map((step) => (
        <button key={step.minutes} type="button" className="button" onClick={() => nudge(step.minutes)}>
          {step.label}
        </button>
      ))}
    </fieldset>
  )
}
