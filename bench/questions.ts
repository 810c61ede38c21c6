/** What every peer is asked, by the name the contract's page on measuring gives it. */
export type Question = 'Q0' | 'Q1' | 'Q4'
export const questions: readonly Question[] = ['Q0', 'Q1', 'Q4']
export const titles: Readonly<Record<Question, string>> = {
  Q0: '{ __typename }',
  Q1: 'case by reference',
  Q4: 'the case page',
}

export type Documents = Readonly<Record<Question, string>>

export const ours: Documents = {
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
export const theirs: Documents = {
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
