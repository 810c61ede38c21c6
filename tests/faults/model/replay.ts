import { begin, readTalk } from './drafts.ts'
import { House, illegal, type Kept, type Must } from './house.ts'
import { readOverride } from './overrides.ts'
import { readRelease } from './releases.ts'
import {
  asked,
  askedInAdvance,
  canBeFilled,
  counting,
  isSame,
  type Lane,
  stricter,
  type Verdict,
  ways,
} from './rules.ts'
import { readUse } from './uses.ts'
import { type Version, Words } from './words.ts'

/** What is said and changes nothing that is promised. */
const only =
  /^(organisation|policy|role\.(offered|declined|handed_over)|token|session|note|element|thread\.replied|suggestion\.declined|lane\.(reminded|late|undecided)|statement\.needs_correction|evidence)/
const beginnings = ['statement.drafted', 'statement.revised', 'statement.correction_begun']
const asksAgain = ['statement.tightened', 'statement.line_excluded', 'statement.break_glass_excluded']
const verdicts: Readonly<Record<string, Verdict>> = {
  'statement.approved': 'approve',
  'statement.changes_asked': 'request_changes',
  'statement.vetoed': 'reject',
  'vote.withdrawn': 'withdraw',
}

/** A plain model of the house: it reads what happened and objects to whatever must not have. It shares no code with the house. */
export class Replay {
  readonly house: House
  readonly words = new Map<string, Words>()
  /** What the last events were about, and of what kind they were. */
  readonly touched = new Map<Words, string>()

  constructor(capacities: ReadonlyMap<string, ReadonlySet<string>>) {
    this.house = new House(capacities)
  }

  read(event: Kept): void {
    const { type, subject, caseId, data } = event
    const must: Must = (isSo, why) => {
      if (!isSo) throw illegal(event, why)
    }
    if (this.house.read(event, must) || only.test(type)) return
    const key = `${caseId ?? 'in advance'}/${data.number}`
    if (type === 'statement.drafted') this.words.set(key, new Words(caseId, caseId ? (data.kind ?? '') : 'in advance'))
    const words = this.words.get(key)
    if (!words) throw illegal(event, 'of words that nobody began')
    this.touched.set(words, type)
    const at = words.versions.find(({ id }) => id === subject)
    if (type.startsWith('publication.')) readRelease(this.house, words, event, must)
    else if (type.startsWith('break_glass.')) readUse(this.house, words, event, must)
    else if (type.startsWith('thread.') || type === 'suggestion.accepted') readTalk(words, event, must)
    else if (beginnings.includes(type)) begin(words, event, must)
    else if (at) this.#readOnVersion(words, at, event, must)
    else throw illegal(event, 'of a version that nobody began')
  }

  ofVersion(id: string): Words {
    const found = [...this.words.values()].find(({ versions }) => versions.some((version) => version.id === id))
    if (!found) throw new Error('Illegal: a version that the ledger does not know (I16)')
    return found
  }

  /** Cleared is what the votes say at every moment, and never a thing that was once so. */
  mustBeSettled(): void {
    for (const words of this.words.values()) {
      const { newest, round } = words
      if (!newest || !['in_review', 'changes_requested', 'approved'].includes(newest.state)) continue
      if (words.stale(this.house).length > 0)
        throw new Error('Illegal: a vote that no longer counts says nothing (I13)')
      if (newest.state !== 'approved' || round?.route !== 'votes' || words.isClear(this.house)) continue
      // Words under a permit may be out: they fall back once it is known that they are not.
      if (!words.isInFlight(newest) || words.hasItsVotes(this.house))
        throw new Error('Illegal: cleared, though votes are missing or something stands against it (I13)')
    }
    const completing = [
      'statement.approved',
      'thread.resolved',
      'veto.lifted',
      'veto.overridden',
      'statement.back_in_review',
    ]
    for (const [words, last] of this.touched)
      if (words.newest?.state === 'in_review' && completing.includes(last) && words.isClear(this.house))
        throw new Error(`Illegal: in review after ${last}, though nothing is missing`)
  }

  #readOnVersion(words: Words, at: Version, event: Kept, must: Must): void {
    const { type, actor, data } = event
    const verdict = verdicts[type]
    if (type === 'draft.saved') {
      must(at.state === 'draft', 'only a draft is saved in place (I2)')
      at.contributors.add(actor ?? '')
    } else if (type === 'statement.marked_inside') words.inside = true
    else if (type === 'veto.lifted') {
      const mine = words.vetoes.findIndex(({ owner }) => owner === actor)
      must(mine >= 0, 'only its owner lifts a veto (I5)')
      words.vetoes.splice(mine, 1)
    } else if (type.startsWith('veto.overrid')) readOverride(this.house, words, event, must)
    else if (verdict) this.#vote(words, at, event, verdict, must)
    else {
      if (asksAgain.includes(type)) this.#tighten(words, at, event, must)
      if (type === 'vote.lapsed') this.#lapse(words, at, event, must)
      if (data.from && data.to) this.#move(words, at, event, must)
    }
  }

  #vote(words: Words, at: Version, event: Kept, verdict: Verdict, must: Must): void {
    const { actor, data, contentHash } = event
    const { lane = 'legal', onBehalfOf: behalf = null } = data
    const [voter, round] = [actor ?? '', words.round]
    must(at === words.newest && contentHash === at.contentHash, 'a vote is on the newest words as they were read (I10)')
    if (!round) throw illegal(event, 'a vote is under a review (I10)')
    for (const person of [voter, ...(behalf ? [behalf] : [])]) {
      must(!at.contributors.has(person), 'nobody clears own words (I4)')
      must((round.seats.get(person) ?? lane) === lane, 'one person, one lane (I3)')
      round.seats.set(person, lane)
    }
    const before = counting(round.votes)
    if (verdict === 'withdraw')
      must(
        before.some((vote) => (vote.voter === voter || vote.behalf === voter) && vote.verdict !== 'withdraw'),
        'one takes back one’s own vote',
      )
    else {
      must(!this.house.suspended.has(voter), 'whoever is suspended votes no more (I13)')
      must(round.asks.lanes.has(lane), 'only lanes that are asked vote (I10)')
      must(behalf !== null || this.house.holds(voter, lane, words.caseId), 'one votes in a lane that one holds')
    }
    if (behalf) {
      must(this.house.mayActFor(voter, behalf, lane, words.caseId), 'lent by somebody who could vote themselves (I19)')
      must(!round.asks.inside || lane === 'communications', 'inside information is cleared in person (I19)')
      const own = before.find((vote) => vote.voter === behalf && vote.behalf === null)
      must(!own || own.verdict === 'withdraw', 'nobody votes over somebody who voted themselves (I3)')
    }
    const open = verdict === 'approve' ? ['in_review'] : ['in_review', 'changes_requested']
    must(
      (verdict === 'withdraw' ? [...open, 'changes_requested', 'approved'] : open).includes(at.state),
      'a vote is under review',
    )
    const wasSatisfied = words.hasItsVotes(this.house)
    round.votes.push({ voter, behalf, lane, verdict })
    if (verdict === 'approve')
      must(!wasSatisfied || words.hasItsVotes(this.house), 'an approval takes nothing away (I6)')
    if (verdict === 'reject' && round.asks.sticky.has(lane))
      words.vetoes.push({ owner: voter, lane, version: at, signed: null })
  }

  /** A vote that no longer counts: whoever cast it, or lent it, may not any more; or it is too old, which the tables are asked. */
  #lapse(words: Words, at: Version, event: Kept, must: Must): void {
    const { actor, data } = event
    const { round } = words
    if (!round) throw illegal(event, 'a vote is under a review (I10)')
    must(actor === null && at === words.newest && round.route === 'votes', 'by itself, of the newest words')
    const fallen = counting(round.votes).find(({ voter, lane }) => voter === data.member && lane === data.lane)
    if (fallen?.verdict !== 'approve') throw illegal(event, 'only what clears lapses, and once (I5)')
    must(data.because === 'too_old' || !words.counts(this.house, fallen, round), 'a vote that counts stays (I13)')
    fallen.lapsed = true
  }

  /** More is asked than was promised: the same words, asked about again. */
  #tighten(words: Words, at: Version, event: Kept, must: Must): void {
    const { data } = event
    const before = words.round
    if (!before) throw illegal(event, 'words under review')
    const asks = stricter(before.asks, this.#asks(words))
    must(at === words.newest && data.round === at.rounds.length + 1, 'one round after another')
    must(before.route === 'votes' || asks.inside, 'by a route that is still open, nobody is asked (I11)')
    must(!isSame(asks, before.asks), 'asked again though no more is asked (I11)')
    at.rounds.push({ asks, route: 'votes', votes: [], seats: new Map() })
  }

  #asks(words: Words) {
    return words.caseId === null
      ? askedInAdvance
      : asked(words.kind, this.house.caseOf(words.caseId).severity, words.inside)
  }

  #move(words: Words, at: Version, { type, data, contentHash }: Kept, must: Must): void {
    const { from = '', to = '' } = data
    must(at.state === from, `from ${from}, but it was ${at.state} (I15, I16)`)
    must(ways[from]?.includes(to) ?? false, `from ${from} nothing leads to ${to}`)
    if (type === 'statement.submitted') {
      at.contentHash = contentHash ?? ''
      at.rounds.push({ asks: this.#asks(words), route: 'votes', votes: [], seats: new Map() })
      must(words.line !== null || this.canBeFinished(words), 'submitted to people who cannot finish it (I12)')
    }
    if (type === 'statement.cleared_in_advance') {
      at.rounds.splice(0, 1, { asks: this.#asks(words), route: 'line', votes: [], seats: new Map() })
      must(words.mayLeave(this.house, ''), 'filled from a line that does not stand (I1)')
      must(!words.inside, 'inside information has no line')
    }
    if (type === 'statement.cleared')
      must(words.isClear(this.house), 'cleared without its votes, or against an objection (I1, I5)')
    if (type === 'statement.votes_lapsed') {
      must(!words.hasItsVotes(this.house), 'no vote is missing')
      must(!words.isInFlight(at), 'what may be out does not fall back')
    }
    if (to === 'expired') must(at === words.newest && !words.isInFlight(at), 'what may be out does not end')
    if (type === 'statement.let_through') must(words.round?.route === 'break-glass', 'let through by nobody (I18)')
    if (type === 'statement.back_in_review' && from === 'changes_requested') {
      must(
        counting(words.round?.votes ?? []).every(({ verdict }) => verdict !== 'request_changes'),
        'somebody still asks',
      )
      must(this.holdTrue(words), 'a claim is not as the words say')
    }
    if (to === 'published')
      must(
        [...words.releases.values()].some((one) => one.version === at && one.state === 'published'),
        'nothing is out',
      )
    at.state = to
  }

  holdTrue(words: Words): boolean {
    return words.claims.every((claim) => this.house.claims.get(claim) === 'confirmed')
  }

  /** Of a round that asks for votes: whether those who may come in, and wrote nothing, could finish it. */
  canBeFinished({ caseId, newest, round }: Words): boolean {
    const sits = (lane: Lane, person: string) =>
      this.house.holds(person, lane, caseId) && !newest?.contributors.has(person)
    return round !== undefined && canBeFilled(round.asks, sits, this.house.people)
  }
}
