/** The documents shown to integrators. A test holds each against the contract. */
export const readCase = `query ReadCase($reference: String!) {
  case(by: { reference: $reference }) {
    title
    stage
    severity
    meter { step state at }
    statements(first: 5) { nodes { number kind } }
  }
}`

export const addNote = `mutation AddNote($input: AddNoteInput!) {
  addNote(input: $input) {
    case { reference }
    userErrors { code message path }
  }
}`

export const followCase = `subscription FollowCase($caseId: ID!) {
  caseEvents(caseId: $caseId) {
    type
    at
    actor { name }
  }
}`

export const readBoard = `query Board {
  cases(first: 10, filter: { stages: [ACTIVE, CONTAINED] }) {
    nodes {
      reference
      title
      severity
      lead { name }
      meter { step state }
      clocks { kind state dueAt }
    }
    totalCount { value exact }
  }
}`

export const readInbox = `query WhatWaits {
  inbox(first: 10, box: ASKED, order: DUE) {
    nodes {
      kind
      because
      dueAt
      case { reference }
      by { name }
    }
  }
}`

export const searchPastCases = `query PastCases($text: String!) {
  libraryCases(first: 5, search: $text) {
    nodes { slug title { fr en } }
    totalCount { value }
  }
}`

export const followHouse = `subscription Follow {
  organisationEvents {
    type
    at
    actor { name }
    case { reference }
  }
}`
