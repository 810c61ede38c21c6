import type { PostMortemState } from '#db/schema/words.ts'

/** Where a post-mortem may go from each state. Any change of its words takes it back to drafting; what is published stays. */
export const postMortemTransitions: Readonly<Record<PostMortemState, readonly PostMortemState[]>> = {
  due: ['drafting'],
  drafting: ['in_review'],
  in_review: ['drafting', 'published'],
  published: [],
}

export const mayBecome = (from: PostMortemState, to: PostMortemState): boolean =>
  postMortemTransitions[from].includes(to)

/** What it says may still change. */
export const isOpen = (state: PostMortemState): boolean => state !== 'published'
