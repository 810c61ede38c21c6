// SQL that other nouns ask about talk, over a version `v` or a row `@.` of versions.

/** Which open threads stand in the way under the rule frozen with the newest review: `marked` before there is one. */
export const threadsOf = (version: string): string =>
  `coalesce((select convert_from(r.policy, 'UTF8')::json ->> 'threads' from reviews r where r.org_id = ${version}.org_id and r.version_id = ${version}.id order by r.round desc limit 1), 'marked')`
