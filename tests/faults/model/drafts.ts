import type { Kept, Must } from './house.ts'
import type { Words } from './words.ts'

/** The next version: whoever wrote the last one that is not out wrote part of it. */
export function begin(words: Words, { type, subject, actor, data }: Kept, must: Must): void {
  const before = words.newest
  must(data.n === (before?.n ?? 0) + 1 && before?.state !== 'draft', 'one draft, one after another')
  const settled = ['published', 'rejected', 'cancelled', 'superseded', 'expired']
  must(!before || settled.includes(before.state), 'newer words take the place of older ones')
  if (type === 'statement.correction_begun')
    must(words.releases.has(data.publication ?? ''), 'corrects what was released')
  const inherited = before && before.state !== 'published' ? before.contributors : []
  const contributors = new Set([...inherited, actor ?? ''])
  words.versions.push({ id: subject, n: data.n ?? 0, state: 'draft', contentHash: '', contributors, rounds: [] })
}

export function readTalk(words: Words, { type, subject, data }: Kept, must: Must): void {
  if (type === 'suggestion.accepted') {
    must(words.newest?.state === 'draft', 'other words are taken into a draft (I2)')
    words.newest?.contributors.add(data.member ?? '')
    const answered = words.threads.get(subject)
    if (data.resolves && answered) answered.open = false // what was proposed was what was asked
    return
  }
  if (type === 'thread.opened') words.threads.set(subject, { blocking: data.blocking === true, open: true })
  const thread = words.threads.get(subject)
  must(thread?.open === true, 'what is resolved stays so')
  if (type === 'thread.resolved' && thread) thread.open = false
}
