import type { CaseRole } from '#db/schema/words.ts'
import { promiseUpdate } from '../cases/changeCase.ts'
import { addNote, recordDecision } from '../cases/decideOnCase.ts'
import { declareCase } from '../cases/declareCase.ts'
import { acceptRole, offerRole } from '../cases/roles.ts'
import { checkClaim } from '../claims/checkClaim.ts'
import { logClaim } from '../claims/logClaim.ts'
import { confirmClaim, leaveClaimUnknowable, refuteClaim } from '../claims/settleClaim.ts'
import { hourOf } from './hourOf.ts'
import { publicAnswer } from './luneAnswer.ts'
import { staffBrief } from './luneBrief.ts'
import { holdingLine } from './luneHoldingLine.ts'
import type { Play } from './play.ts'
import { type Said, wordsAt } from './words.ts'

export type Lune = {
  readonly play: Play
  readonly said: Said
  readonly caseId: string
  readonly claims: Readonly<Record<'sent' | 'warm' | 'hospital' | 'germany', string>>
}

/**
 * Maison Lumen, 84 minutes after T0: the brand account answered a worried parent with sarcasm. First words are out, a
 * public answer waits for legal, the promised update is due in 26 minutes. Everything went through the verbs people use.
 */
export async function playLune(play: Play): Promise<void> {
  const { caseId } = await declareCase(await play.as('claire', 4), {
    title: 'Veilleuse Lune : une réponse qui a fait le tour',
    language: 'fr',
    channel: 'twitter',
    link: 'https://x.example/maisonlumen/status/1',
    said: 'Le compte de Maison Lumen a répondu par une moquerie à la vidéo d’une mère inquiète pour la veilleuse de son enfant. La capture circule.',
    category: 'community_management',
    cluster: 'preventable',
    severity: 3,
    awareAt: play.at(0),
    startedAt: play.at(-38),
  })
  const promised = play.round(110, 5)
  await gather(play, caseId)
  const said = wordsAt(promised, play.round(320, 30))
  const lune = { play, said, caseId, claims: await establish(play, caseId) }
  await holdingLine(lune)
  await staffBrief(lune)
  await decide(play, caseId, promised)
  await publicAnswer(lune)
  await addNote(await play.as('karim', 78), {
    caseId,
    words: `Le Rhône Libre a rappelé : deux questions, la chaleur de la coque et l’échange. Réponse promise après ${hourOf.fr(promised)}.`,
  })
}

const team: readonly (readonly [string, CaseRole, number])[] = [
  ['hugo', 'communications', 5],
  ['elise', 'communications', 6],
  ['ines', 'legal', 6],
  ['philippe', 'executive', 7],
  ['maya', 'community', 5],
  ['sophie', 'human_resources', 8],
  ['karim', 'spokesperson', 9],
  ['tom', 'communications', 40],
]

async function gather(play: Play, caseId: string): Promise<void> {
  for (const [key, role, minute] of team) {
    const { roleId } = await offerRole(await play.as('claire', minute), { caseId, memberId: play.member(key), role })
    await acceptRole(await play.as(key, minute + 1), { roleId })
  }
  await offerRole(await play.as('claire', 74), {
    caseId,
    memberId: play.member('paul'),
    role: 'legal',
    note: `En relève d’Inès Duhamel si la relecture de la prise de parole 3 dépasse ${hourOf.fr(play.at(93))}.`,
  })
}

async function establish(play: Play, caseId: string): Promise<Lune['claims']> {
  const log = async (
    key: string,
    minute: number,
    words: string,
    more: { origin: 'post' | 'press' | 'staff' | 'call'; source: string; reach?: number; link?: string },
  ) => (await logClaim(await play.as(key, minute), { caseId, words, language: 'fr', ...more })).claimId
  const sent = await log('maya', 10, 'La réponse a été envoyée par le compte de Maison Lumen.', {
    origin: 'post',
    source: 'Publication sur X',
    reach: 214_000,
    link: 'https://x.example/capture/1',
  })
  const germany = await log('maya', 21, 'Cette lampe a été rappelée en Allemagne.', {
    origin: 'post',
    source: 'Publication sur X',
    reach: 86_000,
    link: 'https://x.example/post/4',
  })
  const warm = await log('maya', 26, 'La coque de la veilleuse devient tiède : 44 °C après deux heures.', {
    origin: 'post',
    source: 'Vidéo sur Instagram',
    reach: 410_000,
  })
  const hospital = await log('maya', 33, 'Trois enfants sont à l’hôpital à cause de la veilleuse.', {
    origin: 'post',
    source: 'Publication sur X',
    reach: 132_000,
    link: 'https://x.example/post/9',
  })
  await log('karim', 45, 'Une agence tient le compte de la marque.', { origin: 'call', source: 'Appel du Rhône Libre' })
  const rival = await log('maya', 35, 'Un concurrent a payé les premiers partages.', {
    origin: 'staff',
    source: 'Signalement d’une boutique',
  })
  await confirmClaim(await play.as('maya', 21), {
    claimId: sent,
    expectedVersion: 1,
    finding: `Le journal du compte montre l’envoi à ${hourOf.fr(play.at(-38))} depuis notre outil.`,
    link: 'https://intranet.lumen.example/journal-x',
  })
  await checkClaim(await play.as('maya', 44), { claimId: germany, expectedVersion: 1 })
  await confirmClaim(await play.as('sophie', 48), {
    claimId: warm,
    expectedVersion: 1,
    finding: 'Mesuré par l’atelier de Villeurbanne sur trois lampes.',
    note: 'Relevé de l’atelier : 43,6 °C, 44,1 °C et 43,9 °C après deux heures.',
  })
  await refuteClaim(await play.as('sophie', 62), {
    claimId: hospital,
    expectedVersion: 1,
    finding: 'Le centre antipoison n’a aucun cas ; l’auteur du message l’a retiré.',
    link: 'https://x.example/post/9/retrait',
  })
  await leaveClaimUnknowable(await play.as('maya', 62), {
    claimId: rival,
    expectedVersion: 1,
    reason: 'Aucun moyen de l’établir.',
  })
  return { sent, warm, hospital, germany }
}

async function decide(play: Play, caseId: string, promised: Date): Promise<void> {
  await recordDecision(await play.as('claire', 30), {
    caseId,
    words: 'Le compte X est relu par deux personnes avant chaque envoi.',
    ownerId: play.member('maya'),
  })
  await recordDecision(await play.as('philippe', 58), {
    caseId,
    words: 'Échange sans frais de chaque veilleuse Lune, avec ou sans ticket de caisse, jusqu’au 31 janvier 2027.',
  })
  await promiseUpdate(await play.as('claire', 38), { caseId, at: promised })
}
