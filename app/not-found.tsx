import { graphql } from '#app/gql/gql.ts'
import { runIfSignedIn } from '#app/graphql.ts'
import { Gate } from '#app/ui/gate.tsx'
import { NothingHere } from '#app/ui/nothing.tsx'
import { Frame } from './(house)/frame.tsx'

const Nothing = graphql(/* GraphQL */ `
  query Nothing {
    ...Frame
  }
`)

/** Hidden and missing look alike, whoever asks. */
export default async function NotFound() {
  const here = await runIfSignedIn(Nothing)
  if (!here)
    return (
      <Gate>
        <NothingHere />
      </Gate>
    )
  return (
    <Frame of={here} current={null}>
      <NothingHere />
    </Frame>
  )
}
