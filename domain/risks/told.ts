import { z } from 'zod'
import { categories, clusters, languages } from '#db/schema/words.ts'
import { idOf, line, lines, maybe } from '../input.ts'
import { weighed } from './weighed.ts'

/** As many past cases as somebody can keep in mind beside a risk. */
const mostResembling = 10

/** What is said of a risk, when it is noted and whenever it is revised: whole each time, but for the cases it resembles. */
export const told = {
  title: line(200),
  scenario: lines(2_000),
  language: z.enum(languages).nullish(),
  category: maybe(z.enum(categories)),
  cluster: maybe(z.enum(clusters)),
  ...weighed,
  ownerId: idOf('Person'),
  resembles: z.array(idOf('LibraryCase')).max(mostResembling).nullish(),
}

export const OnRisk = z.object({ riskId: idOf('Risk'), expectedVersion: z.int().min(1) })
