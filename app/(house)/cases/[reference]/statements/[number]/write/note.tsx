import { Link } from '#app/ui/link.tsx'
import type { Talk } from './editing.ts'

/** One thread beside what is being written: its marks, what was said, and the way to answer. */
export function NoteLines({ of: { blocking, privileged, lines, open, href } }: { of: Talk }) {
  const marks = [blocking, privileged].filter(Boolean).join(' · ')
  return (
    <div className="talk-note small">
      {marks ? (
        <p>
          <b>{marks}</b>
        </p>
      ) : null}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Link href={href}>{open}</Link>
    </div>
  )
}
