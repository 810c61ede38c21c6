import type { ReactNode } from 'react'
import { graphql } from '#app/gql/gql.ts'
import { Live } from './live.tsx'

const followed = graphql(/* GraphQL */ `
  subscription Follow($after: String) {
    organisationEvents(after: $after) {
      id
      type
    }
  }
`)

/** Stays while one goes from page to page, and with it the one connection that brings the news. */
export default function HouseLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <Live documentId={String(followed.__meta__?.id)} />
      {children}
    </>
  )
}
