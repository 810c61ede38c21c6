import { type House, illegal, type Kept, type Must } from './house.ts'
import { counting, waysOut } from './rules.ts'
import type { Words } from './words.ts'

const publishers = ['spokesperson', 'community', 'communications', 'lead']

/** What leaves, or waits to, or is out. */
export function readRelease(house: House, words: Words, event: Kept, must: Must): void {
  const { type, subject, actor, data } = event
  const release = words.releases.get(subject)
  if (['publication.opened', 'publication.came_due', 'publication.scheduled'].includes(type)) {
    const by = actor ?? data.onBehalfOf ?? ''
    mustPassTheGate(house, words, data.variantKey ?? '', by, must)
    const again = release?.state === 'scheduled'
    must(release ? again : type !== 'publication.came_due', `opened from ${release?.state}`)
    const version = words.newest
    if (!version) return
    must(again || !words.isOut(version, data.variantKey ?? ''), 'released twice (I9)')
    must(!again || release?.version === version, 'released in other words (I2)')
    if (type === 'publication.came_due') must(release?.by === by, 'by the clock, for whoever scheduled it')
    words.releases.set(subject, { version, key: data.variantKey ?? '', by, state: data.to ?? '' })
    return
  }
  if (!release) throw illegal(event, 'of a release that nobody opened')
  if (type === 'publication.corrected') {
    const by = words.releases.get(data.by ?? '')
    must(by !== undefined && by.version.n > release.version.n, 'corrected by later words')
  }
  if (!data.to) return
  must(release.state === data.from, `from ${data.from}, but it was ${release.state} (I15, I16)`)
  must(waysOut[release.state]?.includes(data.to) ?? false, `from ${release.state} nothing leads to ${data.to}`)
  release.state = data.to
}

function mustPassTheGate(house: House, words: Words, key: string, by: string, must: Must): void {
  const { newest, caseId } = words
  must(newest !== undefined && ['approved', 'published'].includes(newest.state), 'only cleared words leave (I1)')
  must(words.mayLeave(house, key), 'without its votes, or newer than they are (I1, I2, I13, I18)')
  must(words.vetoes.length === 0 && (words.line?.vetoes.length ?? 0) === 0, 'under a veto (I5)')
  must(!house.caseOf(caseId).held, 'under a hold (I20)')
  must(!words.talkInTheWay, 'against an open remark')
  must(
    words.claims.every((claim) => house.claims.get(claim) === 'confirmed'),
    'on a claim that is not confirmed',
  )
  must(
    publishers.some((role) => house.caseOf(caseId).roles.get(by)?.has(role)),
    'by somebody who publishes',
  )
  const cleared = counting(words.round?.votes ?? []).filter(({ verdict }) => verdict === 'approve')
  const isApprover = cleared.some(({ voter, behalf }) => voter === by || behalf === by)
  must(words.round?.asks.approverMayPublish === true || !isApprover, 'published by whoever cleared it')
}
