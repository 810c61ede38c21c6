'use client'

import { isRedirectError } from 'next/dist/client/components/redirect-error'
import {
  type ComponentProps,
  createContext,
  type ReactNode,
  type RefObject,
  use,
  useActionState,
  useEffect,
  useRef,
  useState,
} from 'react'
import { type Answer, type Answering, nothingYet, type UserError } from './answer.ts'
import { isAnotherBegun } from './begun.ts'

const Answered = createContext<Answer>(nothingYet)

/** A form that comes back: refused, with the reason and every word that was typed. The same without script. */
export function AnsweredForm({
  action,
  children,
  ...rest
}: Omit<ComponentProps<'form'>, 'action'> & { action: Answering }) {
  const form = useRef<HTMLFormElement>(null)
  const [answer, send] = useActionState(useSparing(action, form), nothingYet)
  useEffect(() => {
    if (answer !== nothingYet)
      form.current?.querySelector<HTMLElement>('[aria-invalid], [data-refusals]:not(:empty), [data-result]')?.focus()
  }, [answer])
  return (
    <Answered value={answer}>
      <form ref={form} action={send} {...rest}>
        {children}
      </form>
    </Answered>
  )
}

/**
 * An act that is done leads to its page by a thrown redirect, for which everything of the page it was done on is made anew:
 * also the forms beside, with what somebody has begun to write there. Then the redirect is kept from the page, and the
 * router, which goes there all the same, changes only what is different. Without script the action is called as it is.
 */
function useSparing(action: Answering, form: RefObject<HTMLFormElement | null>): Answering {
  const [hasScript, setHasScript] = useState(false)
  useEffect(() => setHasScript(true), [])
  if (!hasScript) return action
  return (before, sent) =>
    action(before, sent).catch((error: unknown) => {
      if (isRedirectError(error) && isAnotherBegun(form.current)) return nothingYet
      throw error
    })
}

type Typed = { name: string; describedBy?: string }

export function TypedInput({ name, describedBy, defaultValue, type, ...rest }: Typed & ComponentProps<'input'>) {
  const { fault, typed } = useTyped(name)
  const secret = type === 'password' || type === 'file'
  return (
    <input
      name={name}
      type={type}
      defaultValue={secret ? undefined : (typed?.[0] ?? defaultValue)}
      {...faulty(name, fault, describedBy)}
      {...rest}
    />
  )
}

export function TypedTextArea({ name, describedBy, defaultValue, ...rest }: Typed & ComponentProps<'textarea'>) {
  const { fault, typed } = useTyped(name)
  return (
    <textarea name={name} defaultValue={typed?.[0] ?? defaultValue} {...faulty(name, fault, describedBy)} {...rest} />
  )
}

export function TypedSelect({ name, describedBy, defaultValue, ...rest }: Typed & ComponentProps<'select'>) {
  const { fault, typed } = useTyped(name)
  return (
    <select name={name} defaultValue={typed?.[0] ?? defaultValue} {...faulty(name, fault, describedBy)} {...rest} />
  )
}

/** A radio or a box to tick. */
export function TypedChoice({
  name,
  value,
  defaultChecked,
  ...rest
}: ComponentProps<'input'> & { name: string; value: string }) {
  const { sent, typed } = useTyped(name)
  return (
    <input
      name={name}
      value={value}
      defaultChecked={sent ? (typed?.includes(value) ?? false) : defaultChecked}
      {...rest}
    />
  )
}

/** The reason that is about this field. */
export function FieldFault({ name, id = `${name}-fault` }: { name: string; id?: string }) {
  const { fault } = useTyped(name)
  return fault ? (
    <p className="error small" id={id}>
      {fault}
    </p>
  ) : null
}

/** The reasons that no field of this form carries, announced when they appear. */
export function FormRefusals({ fields = [] }: { fields?: readonly string[] }) {
  const { errors } = use(Answered)
  return (
    <div role="alert" className="refusals" data-refusals tabIndex={-1}>
      {errors
        .filter(({ path }) => !fields.includes(path.join('.')))
        .map(({ code, message, path }) => (
          <p className="refusal" key={code + path.join('.')}>
            <svg className="icon" aria-hidden="true">
              <use href="#i-info" />
            </svg>
            <span>{message}</span>
          </p>
        ))}
    </div>
  )
}

/** One thing or the other, by whether this form was refused for one of these reasons. */
export function WhenRefused({
  codes,
  children,
  otherwise = null,
}: {
  codes: readonly string[]
  children: ReactNode
  otherwise?: ReactNode
}) {
  const { errors } = use(Answered)
  return errors.some(({ code }) => codes.includes(code)) ? children : otherwise
}

/** What was done, said where it was asked. */
export function FormDone() {
  const { done } = use(Answered)
  return (
    <p className="done small" role="status" data-result={done ? '' : undefined} tabIndex={-1} hidden={!done}>
      {done}
    </p>
  )
}

/** What was done, for a form that shows more of it than a line. */
export const useDone = () => use(Answered).done

export function useTyped(name: string) {
  const { errors, typed } = use(Answered)
  return { fault: faultOf(errors, name), sent: typed !== null, typed: typed?.[name] }
}

const faultOf = (errors: readonly UserError[], name: string) =>
  errors.find(({ path }) => path.join('.') === name)?.message

export function faulty(name: string, fault: string | undefined, describedBy: string | undefined) {
  const described = [describedBy, fault && `${name}-fault`].filter(Boolean).join(' ')
  return { 'aria-invalid': fault ? (true as const) : undefined, 'aria-describedby': described || undefined }
}
