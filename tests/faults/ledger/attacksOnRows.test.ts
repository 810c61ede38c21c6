import { beforeEach, describe, expect, test } from 'vitest'
import { storeFile } from '#domain/files/storeFile.ts'
import { recordFoundPublication } from '#domain/statements/foundPublication.ts'
import { approveStatement } from '#domain/statements/vote.ts'
import { picture } from '#tests/support/pictures.ts'
import { statementInReview } from '#tests/support/room.ts'
import { asAttacker } from './attacker.ts'
import { arrange, found, house, orgId } from './sealedHouse.ts'

beforeEach(arrange)

describe('rows that an event binds', () => {
  let statementId: string
  beforeEach(async () => {
    const read = await statementInReview(house)
    statementId = read.statementId
    await approveStatement(await house.who('ines'), { ...pick(read), lane: 'legal' })
    await storeFile(await house.who('claire'), { caseId: read.caseId, name: 'a.txt', bytes: Buffer.from('a') })
    const karim = await house.who('karim')
    const seen = await storeFile(karim, { caseId: read.caseId, name: 'seen.png', bytes: picture() })
    await recordFoundPublication(karim, { caseId: read.caseId, channel: 'x', fileId: seen.fileId })
    expect(await found()).toEqual([])
  })
  const pick = ({
    statementId: id,
    contentHash,
    policyHash,
  }: {
    statementId: string
    contentHash: string
    policyHash: string
  }) => ({ statementId: id, contentHash, policyHash })
  const changes: [string, string, string][] = [
    [
      'a vote',
      'VOTE_DIFFERS',
      "update votes set verdict = 'reject', reason = 'It says what we do not know.' where org_id = $1 and review_id in (select r.id from reviews r join versions v on v.id = r.version_id where v.statement_id = $2)",
    ],
    [
      'whose vote it was',
      'VOTE_DIFFERS',
      'update votes v set member_id = (select id from members m where m.org_id = v.org_id and m.id <> v.member_id limit 1) where v.org_id = $1 and v.review_id in (select r.id from reviews r join versions x on x.id = r.version_id where x.statement_id = $2)',
    ],
    [
      'the words that were voted on, and so their hash',
      'TEXT_DIFFERS',
      "update versions set canonical = convert_to('{}', 'UTF8') where org_id = $1 and statement_id = $2",
    ],
    [
      'the policy they were voted under',
      'POLICY_DIFFERS',
      "update reviews set policy = convert_to('{}', 'UTF8') where org_id = $1 and version_id in (select id from versions where statement_id = $2)",
    ],
    [
      'a file, and so its hash',
      'FILE_DIFFERS',
      "update files set content = 'b', size = 1, sha256 = encode(sha256('b'), 'hex') where org_id = $1 and case_id = (select case_id from statements where id = $2)",
    ],
    [
      'that there is a file, by taking it away,',
      'FILE_DIFFERS',
      'delete from files where org_id = $1 and case_id = (select case_id from statements where id = $2)',
    ],
    [
      'that words found outside were shown',
      'FILE_DIFFERS',
      "update found_publications set file_id = null, note = 'Somebody said so.' where org_id = $1 and case_id = (select case_id from statements where id = $2)",
    ],
    [
      'a state, without an event',
      'STATE_WITHOUT_EVENT',
      "update versions set state = 'approved' where org_id = $1 and statement_id = $2",
    ],
    [
      'the event of a state',
      'STATE_WITHOUT_EVENT',
      'update versions set state_event_id = id where org_id = $1 and statement_id = $2',
    ],
  ]
  test.each(changes)('whoever changes %s behind the application is seen', async (_, code, text) => {
    await asAttacker(({ run }) => run(text, [orgId, statementId]))
    expect((await found([])).map((one) => one.split('@')[0])).toContain(code)
  })
})
