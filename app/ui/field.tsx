import type { ComponentProps, ReactNode } from 'react'
import { FieldFault, TypedInput, TypedSelect, TypedTextArea } from './answered.tsx'
import { classes } from './classes.ts'

type Labelled = {
  name: string
  id?: string
  label: ReactNode
  hint?: ReactNode
  minor?: boolean
  hiddenLabel?: boolean
}

export function TextField({
  name,
  id = name,
  label,
  hint,
  minor,
  hiddenLabel,
  short,
  className,
  ...rest
}: Labelled & { short?: boolean } & Omit<ComponentProps<'input'>, 'name' | 'id'>) {
  return (
    <Field {...{ name, id, label, hint, minor, hiddenLabel }}>
      <TypedInput
        className={classes('input', short && 'short', className)}
        id={id}
        name={name}
        describedBy={hintOf(id, hint)}
        {...rest}
      />
    </Field>
  )
}

export function TextArea({
  name,
  id = name,
  label,
  hint,
  minor,
  hiddenLabel,
  rows = 4,
  className,
  ...rest
}: Labelled & Omit<ComponentProps<'textarea'>, 'name' | 'id'>) {
  return (
    <Field {...{ name, id, label, hint, minor, hiddenLabel }}>
      <TypedTextArea
        className={classes('input', className)}
        rows={rows}
        id={id}
        name={name}
        describedBy={hintOf(id, hint)}
        {...rest}
      />
    </Field>
  )
}

export type Option = { readonly value: string; readonly label: string }

export function Select({
  name,
  id = name,
  label,
  hint,
  minor,
  hiddenLabel,
  options,
  className,
  ...rest
}: Labelled & { options: readonly Option[] } & Omit<ComponentProps<'select'>, 'name' | 'id'>) {
  return (
    <Field {...{ name, id, label, hint, minor, hiddenLabel }}>
      <TypedSelect className={classes('input', className)} id={id} name={name} describedBy={hintOf(id, hint)} {...rest}>
        {options.map(({ value, label: shown }) => (
          <option key={value} value={value}>
            {shown}
          </option>
        ))}
      </TypedSelect>
    </Field>
  )
}

export function FileField({
  name,
  id = name,
  label,
  hint,
  minor,
  ...rest
}: Omit<Labelled, 'hiddenLabel'> & Omit<ComponentProps<'input'>, 'name' | 'id' | 'type'>) {
  return (
    <Field {...{ name, id, label, hint, minor }}>
      <TypedInput type="file" className="input file" id={id} name={name} describedBy={hintOf(id, hint)} {...rest} />
    </Field>
  )
}

/** Label, hint, control, fault: always in this order, always tied together. The fault is the one whose path is this field. */
export function Field({
  name,
  id = name,
  label,
  hint,
  minor,
  hiddenLabel,
  children,
}: Labelled & { children: ReactNode }) {
  return (
    <div className={classes('field', minor && 'minor')}>
      <label htmlFor={id} className={hiddenLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {children}
      <FieldFault name={name} />
    </div>
  )
}

const hintOf = (id: string, hint: ReactNode) => (hint ? `${id}-hint` : undefined)
