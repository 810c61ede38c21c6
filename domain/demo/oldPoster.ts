import { and, eq, isNull } from 'drizzle-orm'
import { postMortemReviews } from '#db/schema/postMortemReviews.ts'
import { postMortems } from '#db/schema/postMortems.ts'
import { recordDecision } from '../cases/decideOnCase.ts'
import { declareCase } from '../cases/declareCase.ts'
import { closeCase } from '../cases/moveCase.ts'
import { acceptRole, offerRole } from '../cases/roles.ts'
import { logClaim } from '../claims/logClaim.ts'
import { confirmClaim } from '../claims/settleClaim.ts'
import { addImprovement, finishImprovement } from '../postMortems/improvements.ts'
import { addPassage, markPassage } from '../postMortems/passages.ts'
import { publishPostMortem } from '../postMortems/publish.ts'
import { submitPostMortem } from '../postMortems/submit.ts'
import { approvePostMortem, hashOf } from '../postMortems/vote.ts'
import { transact } from '../transact.ts'
import type { Play } from './play.ts'

const HOUR = 60
const DAY = 24 * HOUR
const START = -41 * DAY

/** An old case, answered too late, closed, and told of: its post-mortem is in the library, and one of its actions is overdue. */
export async function oldPoster(play: Play): Promise<void> {
  const { caseId } = await declareCase(await play.as('claire', START + 15), {
    title: 'Abat-jour Corolle : l’affiche retirée',
    said: 'Une affiche du métro est jugée déplacée ; un collectif appelle à la retirer.',
    language: 'fr',
    channel: 'instagram',
    category: 'advertising',
    cluster: 'preventable',
    severity: 2,
    awareAt: play.at(START),
  })
  const { claimId } = await logClaim(await play.as('claire', START + 25), {
    caseId,
    words: 'L’affiche est visible dans quarante stations.',
    origin: 'press',
    source: 'Le Rhône Libre',
  })
  await confirmClaim(await play.as('claire', START + 60), {
    claimId,
    expectedVersion: 1,
    finding: 'Plan d’affichage de la régie.',
    note: 'Quarante et une faces, du 3 au 17 octobre.',
  })
  await recordDecision(await play.as('claire', START + 2 * HOUR), {
    caseId,
    words: 'L’affiche est retirée partout sous deux jours.',
    ownerId: play.member('claire'),
  })
  for (const [key, role] of [
    ['elise', 'communications'],
    ['ines', 'legal'],
  ] as const) {
    const { roleId } = await offerRole(await play.as('claire', START + 30), {
      caseId,
      memberId: play.member(key),
      role,
    })
    await acceptRole(await play.as(key, START + 40), { roleId })
  }
  await closeCase(await play.as('claire', START + 9 * DAY), {
    caseId,
    reason: 'Affiche retirée, volume revenu au niveau habituel depuis une semaine.',
  })
  await tellOfIt(play, caseId)
}

const said = [
  [
    'narrative',
    'L’affiche montrait un abat-jour posé sur une tête, sans visage. Le collectif a publié sa photo un samedi ; personne n’était de garde. Nous avons décidé de la retirer deux heures après l’avoir appris, et nous ne l’avons pas dit : pendant deux jours, le public a vu des afficheurs au travail et un compte muet.',
  ],
  ['cause', 'Le visuel a été validé en agence, sur maquette, sans relecture par quelqu’un d’extérieur au projet.'],
  ['cause', 'Le week-end, la régie répond à une astreinte que notre annuaire ne connaissait pas.'],
  ['outcome', 'Quarante et une faces retirées en deux jours. Le collectif a salué le retrait, et noté notre silence.'],
  ['lesson', 'Dire tout de suite ce qui est décidé : un retrait que personne n’annonce passe pour une fuite.'],
  ['lesson', 'Faire relire chaque visuel de rue par deux personnes qui n’y ont pas travaillé.'],
] as const

async function tellOfIt(play: Play, caseId: string): Promise<void> {
  const at = START + 13 * DAY
  const postMortemId = (await owed(play, caseId)).id
  const writes = (minute: number) => play.as('claire', at + minute)
  for (const [index, [kind, words]] of said.entries())
    await addPassage(await writes(10 * index), { postMortemId, kind, words })
  const { passageId } = await addPassage(await writes(70), {
    postMortemId,
    kind: 'cause',
    words:
      'Le contrat de l’agence nous laisse seuls responsables du visuel ; le cabinet conseille de n’en rien écrire.',
  })
  await markPassage(await play.as('ines', at + 90), { passageId, expectedVersion: 1, privileged: true })
  const { improvementId } = await addImprovement(await writes(100), {
    postMortemId,
    words: 'Inscrire l’astreinte de la régie dans l’annuaire des canaux.',
    ownerId: play.member('sophie'),
    dueAt: play.at(START + 25 * DAY),
  })
  await addImprovement(await writes(105), {
    postMortemId,
    words: 'Organiser la double relecture des visuels de rue.',
    ownerId: play.member('elise'),
    dueAt: play.at(-4 * DAY),
  })
  const { version } = await owed(play, caseId)
  await submitPostMortem(await writes(120), { postMortemId, expectedVersion: version })
  const { contentHash, policyHash } = await owed(play, caseId)
  const read = { postMortemId, contentHash, policyHash }
  await approvePostMortem(await play.as('ines', at + DAY), { ...read, lane: 'legal' })
  await approvePostMortem(await play.as('elise', at + DAY + 30), { ...read, lane: 'communications' })
  await publishPostMortem(await writes(2 * DAY), { postMortemId, contentHash, sector: 'home_appliances' })
  await finishImprovement(await play.as('sophie', START + 22 * DAY), {
    improvementId,
    expectedVersion: 1,
    note: 'Le numéro d’astreinte est dans l’annuaire, essayé un dimanche.',
  })
}

/** What is owed for the case, and the hashes of its open round. */
async function owed(play: Play, caseId: string) {
  const actor = await play.as('claire', 0)
  return transact(actor, async ({ tx }) => {
    const [row] = await tx
      .select({
        id: postMortems.id,
        version: postMortems.version,
        content: postMortemReviews.contentHash,
        policy: postMortemReviews.policyHash,
      })
      .from(postMortems)
      .leftJoin(
        postMortemReviews,
        and(
          eq(postMortemReviews.orgId, postMortems.orgId),
          eq(postMortemReviews.postMortemId, postMortems.id),
          isNull(postMortemReviews.closedAt),
        ),
      )
      .where(and(eq(postMortems.orgId, actor.orgId), eq(postMortems.caseId, caseId)))
    if (!row) throw new Error('A closed case owes its post-mortem.')
    return { id: row.id, version: row.version, contentHash: hashOf(row.content), policyHash: hashOf(row.policy) }
  })
}
