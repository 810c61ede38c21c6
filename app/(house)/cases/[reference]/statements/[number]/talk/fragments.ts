import { graphql } from '#app/gql/gql.ts'

export const talk = graphql(/* GraphQL */ `
  fragment Talk on StatementVersion {
    n
    state
    threadsInTheWay
    viewerMayRemark {
      allowed
    }
    viewerMayRemarkInConfidence {
      allowed
    }
    talkedOf: variants {
      key
      channel
      language
      audience
      blocks {
        elements
        text
        hash
      }
    }
    threads {
      ...Talked
    }
  }
  fragment Talked on Thread {
    id
    n
    variantKey
    quote
    passageHash
    stands
    blocking
    privileged
    state
    resolvedAt
    resolvedBy {
      name
    }
    remarks {
      ...Said
    }
    viewerMayReply {
      allowed
    }
    viewerMayResolve {
      allowed
      refusal
    }
  }
  fragment Said on Remark {
    id
    words
    at
    author {
      name
      isViewer
    }
    suggestion {
      id
      state
      decidedAt
      decidedBy {
        name
      }
      parts {
        kind
        text
      }
      viewerMayDecide {
        allowed
      }
    }
  }
`)
