import { one, page } from './peers/raw.sql.ts'
import type { Subject } from './subject.ts'
import { tell } from './tell.ts'

/** What every peer is asked, by the name the contract's page on measuring gives it. */
const questions = ['Q0', 'Q1', 'Q4'] as const
type Documents = Readonly<Record<(typeof questions)[number], string>>

const titles: Documents = {
  Q0: '{ __typename }',
  Q1: 'case by reference',
  Q4: 'the case page',
}

const ours: Documents = {
  Q0: '{ __typename }',
  Q1: `query One($reference: String!) {
    case(by: { reference: $reference }) { reference title said stage severity channel language awareAt confidentiality version } }`,
  Q4: `query Page($reference: String!) {
    case(by: { reference: $reference }) { reference title said stage severity awareAt lead { name }
      statements(first: 20) { nodes { number kind createdBy { name }
        versions { n state submittedAt review { votes { lane verdict at person { name } } } } } }
      timeline(first: 20) { nodes { type at actor { name } } } } }`,
}

const member = 'personByPersonId { name }'

/** The same of PostGraphile's own schema over the same tables. */
const theirs: Documents = {
  Q0: '{ __typename }',
  Q1: `query One($orgId: UUID!, $reference: String!) {
    case: caseByOrgIdAndReference(orgId: $orgId, reference: $reference) {
      reference title said stage severity channel language awareAt confidentiality version } }`,
  Q4: `query Page($orgId: UUID!, $reference: String!) {
    case: caseByOrgIdAndReference(orgId: $orgId, reference: $reference) { reference title said stage severity awareAt
      leads: rolesByOrgIdAndCaseId(first: 1, condition: { role: "lead", state: "held" }) { nodes { lead: memberByOrgIdAndMemberId { ${member} } } }
      statements: statementsByOrgIdAndCaseId(first: 20, orderBy: NUMBER_DESC) { nodes { number kind createdBy: memberByOrgIdAndCreatedBy { ${member} }
        versions: versionsByOrgIdAndStatementId(orderBy: N_DESC) { nodes { n state submittedAt
          reviews: reviewsByOrgIdAndVersionIdAndContentHash(first: 1) { nodes {
            votes: votesByOrgIdAndReviewIdAndContentHashAndPolicyHash(orderBy: [AT_DESC, ROW_ID_DESC]) { nodes { lane verdict at
              seat: seatByOrgIdAndReviewIdAndMemberIdAndLane { person: memberByOrgIdAndMemberId { ${member} } } } } } } } } } }
      timeline: eventsByOrgIdAndCaseId(first: 20, orderBy: [HAPPENED_AT_DESC, ROW_ID_DESC]) { nodes { type at: happenedAt actor: memberByOrgIdAndActorId { ${member} } } } } }`,
}

const values = ['orgId', 'reference']

export const reading: Subject = {
  questions,
  titles,
  ours,
  theirs,
  schemas: ['public'],
  raw: { Q1: { text: one, values }, Q4: { text: page, values } },
  bare: true,
  goals: [
    { question: 'Q4', peer: 'PostGraphile 5', floor: 1.5, goal: 2 },
    { question: 'Q4', peer: 'limit', floor: 0.6, goal: 0.75 },
    { question: 'Q1', peer: 'PostGraphile 5', floor: 1, goal: 1.2 },
  ],
  variables: (question, { orgId, reference }) => (question === 'Q0' ? {} : { orgId, reference }),
  tell,
}
