import { initials } from './format.ts'

export function Initials({ name }: { name: string }) {
  return (
    <span className="initials" aria-hidden="true">
      {initials(name)}
    </span>
  )
}
