// biome-ignore lint/suspicious/noExplicitAny: three peers, three forms of one answer
type Any = any

/** One answer in one form: lists without their wrapping, words in lower case, instants in UTC. */
export function tell({ __typename, case: found }: Any): unknown {
  if (!found) return __typename
  const { reference, title, said, stage, severity, awareAt } = found
  const head = [reference, title, said, word(stage), severity, instant(awareAt)]
  if (!found.timeline)
    return [...head, word(found.channel), word(found.language), word(found.confidentiality), found.version]
  const statements = listed(found.statements).map((one) => [
    one.number,
    word(one.kind),
    named(one.createdBy),
    listed(one.versions).map((version) => [
      version.n,
      word(version.state),
      instant(version.submittedAt),
      votes(version),
    ]),
  ])
  const timeline = listed(found.timeline).map((event) => [event.type, instant(event.at), named(event.actor)])
  return [...head, named(found.lead ?? listed(found.leads)[0].lead), statements, timeline]
}

function votes(version: Any): unknown {
  const review = version.review ?? listed(version.reviews)[0]
  return listed(review.votes).map((vote) => [
    word(vote.lane),
    word(vote.verdict),
    instant(vote.at),
    named(vote.person ?? vote.seat.person),
  ])
}

const listed = (list: Any): Any[] => list.nodes ?? list
const named = (person: Any): string => (person.personByPersonId ?? person).name
const word = (value: unknown): string => String(value).toLowerCase()
const instant = (at: unknown): string => new Date(String(at)).toISOString()
