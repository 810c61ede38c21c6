import { randomUUID } from 'node:crypto'
import type { ComponentProps, ReactNode } from 'react'
import type { Answering } from './answer.ts'
import { AnsweredForm, FormRefusals } from './answered.tsx'

type Props = Omit<ComponentProps<'form'>, 'action'> & {
  action: Answering
  /** Names of the fields that say their own faults; the rest is said above the form's end. */
  fields?: readonly string[]
}

/** A form that may be sent twice and acts once: the key travels with it, and the domain knows it again. */
export function Form({ action, fields, children, className = 'form', ...rest }: Props) {
  return (
    <AnsweredForm action={action} className={className} {...rest}>
      <input type="hidden" name="idempotencyKey" value={randomUUID()} />
      {children}
      <FormRefusals fields={fields} />
    </AnsweredForm>
  )
}

export function Hidden({
  values,
}: {
  values: Readonly<Record<string, string | number | null | undefined>>
}): ReactNode {
  return Object.entries(values).map(([name, value]) =>
    value === null || value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
  )
}
