/** Neither over nor ended: those that run, and those to come. */
export const standing = '~.ended_at is null and ~.ends_at > now()'
