import { refusedCharacter, tidy } from '../text.ts'

const LONGEST = 200

/** A file's name as people may read it: no path, no line, no character that hides or turns around. */
export function cleanName(raw: string): string {
  const last = raw.toWellFormed().split(/[/\\]/).at(-1) ?? ''
  const seen = [...tidy(last.replace(/\s+/g, ' '))]
    .filter((letter) => refusedCharacter(letter, false) === null)
    .join('')
  return shortened(seen.replace(/^[. ]+|[. ]+$/g, '')) || 'file'
}

function shortened(name: string): string {
  if (name.length <= LONGEST) return name
  const extension = /\.[^.]{1,8}$/.exec(name)?.[0] ?? ''
  return name.slice(0, LONGEST - extension.length).toWellFormed() + extension
}
