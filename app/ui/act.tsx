import type { ReactNode } from 'react'
import type { RefusalCode } from '#domain/refusal.ts'
import { ButtonLink, OffButton } from './button.tsx'
import type { ButtonKind } from './classes.ts'
import { useReader } from './reader.ts'
import { say } from './refusals.ts'
import { SubmitButton } from './submit.tsx'

export type Permission = { readonly allowed: boolean; readonly refusal?: RefusalCode | null }

type Props = {
  permission: Permission
  id: string
  kind?: ButtonKind
  children: ReactNode
  note?: ReactNode
  name?: string
  value?: string
  href?: string
}

/** The button of an act, or the same button off with the reason that the domain gives. `note` adds who can, and when. */
export function Act({ permission, id, kind, children, note, name, value, href }: Props) {
  const { language } = useReader()
  if (permission.allowed && href)
    return (
      <ButtonLink href={href} kind={kind}>
        {children}
      </ButtonLink>
    )
  if (permission.allowed)
    return (
      <SubmitButton kind={kind} name={name} value={value}>
        {children}
      </SubmitButton>
    )
  const reason = permission.refusal ? say(permission.refusal, language) : null
  return (
    <OffButton
      id={id}
      kind={kind}
      reason={
        <>
          {reason} {note}
        </>
      }
    >
      {children}
    </OffButton>
  )
}
