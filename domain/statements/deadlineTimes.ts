import type { DeadlineMark, Lane } from '#db/schema/words.ts'

/** How much of a lane's time is gone at each mark. */
export const shareGone: Readonly<Record<DeadlineMark, number>> = { half: 0.5, due: 1, double: 2 }

export function timeOf(mark: DeadlineMark, askedAt: Date, dueAt: Date): Date {
  return new Date(askedAt.getTime() + (dueAt.getTime() - askedAt.getTime()) * shareGone[mark])
}

type Reviewed = { readonly lanes: readonly { readonly lane: Lane; readonly dueAt: Date }[] }

/** Of the lanes that wait for a vote, those whose time is up. */
export function lateLanes(review: Reviewed, waiting: readonly { readonly lane: Lane }[], now: Date): Lane[] {
  const late = ({ lane, dueAt }: Reviewed['lanes'][number]) => dueAt < now && waiting.some((each) => each.lane === lane)
  return review.lanes.filter(late).map(({ lane }) => lane)
}
