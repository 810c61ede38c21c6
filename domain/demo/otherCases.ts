import { addNote, recordDecision, waiveStep } from '../cases/decideOnCase.ts'
import { declareCase, reportSignal } from '../cases/declareCase.ts'
import { containCase } from '../cases/moveCase.ts'
import { acceptRole, offerRole } from '../cases/roles.ts'
import { logClaim } from '../claims/logClaim.ts'
import { confirmClaim } from '../claims/settleClaim.ts'
import { draftStatement } from '../statements/draftStatement.ts'
import { submitStatement } from '../statements/submitStatement.ts'
import { approveStatement } from '../statements/vote.ts'
import { oldPoster } from './oldPoster.ts'
import type { Play } from './play.ts'
import { publishAll, toRead } from './readAndPublish.ts'

const HOUR = 60
const DAY = 24 * HOUR

/** What else the house has on its hands: a late delivery, a rumour, a letter few may know of, a signal, and an old case. */
export async function playOtherCases(play: Play): Promise<void> {
  await lateDeliveries(play)
  await rumour(play)
  await supplier(play)
  await oldPoster(play)
  await reportSignal(await play.as('lea', 71), {
    said: 'Une cliente de Nantes dit que sa veilleuse sent le brûlé. Elle a filmé.',
    channel: 'street',
    language: 'fr',
    severity: 2,
  })
}

async function lateDeliveries(play: Play): Promise<void> {
  const start = -20 * HOUR
  const { caseId } = await declareCase(await play.as('karim', start + 10), {
    title: 'Calendriers de l’Avent : livraisons en retard',
    said: 'Le transporteur a perdu deux palettes ; les clients montrent leurs boîtes vides.',
    language: 'fr',
    channel: 'facebook',
    category: 'customer_service',
    cluster: 'accidental',
    severity: 2,
    awareAt: play.at(start),
  })
  const { claimId } = await logClaim(await play.as('karim', start + 20), {
    caseId,
    words: '1 200 calendriers ne seront pas livrés avant le 1er décembre.',
    origin: 'staff',
    source: 'Transporteur',
  })
  await confirmClaim(await play.as('karim', start + 50), {
    claimId,
    expectedVersion: 1,
    finding: 'Confirmé par le transporteur, lettre à l’appui.',
    link: 'https://transport.example/lettre',
  })
  const { decisionId } = await recordDecision(await play.as('karim', start + 52), {
    caseId,
    words: 'Un avoir de 10 € et un envoi en express pour chaque commande.',
    ownerId: play.member('karim'),
    dueAt: play.at(3 * DAY),
  })
  await gather(play, caseId, 'karim', start + 12)
  await sayOnX(play, caseId, start + 53, [
    {
      elements: ['known'],
      text: '1 200 calendriers de l’Avent arriveront après le 1er décembre : notre transporteur a perdu deux palettes.',
      asserts: [claimId],
    },
    { elements: ['doing'], text: 'Chaque commande repart en express, avec un avoir de 10 €.', decisions: [decisionId] },
    { elements: ['apology'], text: 'Pardon aux enfants qui attendaient.' },
  ])
  await waiveStep(await play.as('karim', start + 70), {
    caseId,
    step: 'values',
    reason: 'Un retard se répare, il ne se commente pas.',
  })
}

async function rumour(play: Play): Promise<void> {
  const start = -6 * DAY
  const { caseId } = await declareCase(await play.as('claire', start + 5), {
    title: 'Rumeur de fermeture de l’atelier de Villeurbanne',
    said: 'Un message anonyme annonce la fermeture de l’atelier au printemps.',
    language: 'fr',
    channel: 'forum',
    category: 'rumour',
    cluster: 'victim',
    severity: 1,
    awareAt: play.at(start),
  })
  const { roleId } = await offerRole(await play.as('claire', start + 10), {
    caseId,
    memberId: play.member('sophie'),
    role: 'human_resources',
  })
  await acceptRole(await play.as('sophie', start + 12), { roleId })
  for (const [step, reason] of quiet) await waiveStep(await play.as('claire', start + 35), { caseId, step, reason })
  await containCase(await play.as('claire', start + 2 * DAY), {
    caseId,
    reason: 'Plus aucun message depuis la réunion.',
  })
  await addNote(await play.as('sophie', start + 40), {
    caseId,
    words: 'Les élus du personnel sont prévenus : la direction répondra en réunion demain à 9 h 00.',
  })
}

async function supplier(play: Play): Promise<void> {
  const start = -4 * DAY
  const { caseId } = await declareCase(await play.as('claire', start + 30), {
    title: 'Lettre d’un ancien fournisseur',
    said: 'Un ancien fournisseur menace de publier des échanges sur les conditions de paiement.',
    language: 'fr',
    channel: 'press',
    category: 'labour_conditions',
    severity: 2,
    restricted: true,
    awareAt: play.at(start),
  })
  for (const [key, role] of [
    ['ines', 'legal'],
    ['philippe', 'executive'],
  ] as const) {
    const { roleId } = await offerRole(await play.as('claire', start + 35), {
      caseId,
      memberId: play.member(key),
      role,
    })
    await acceptRole(await play.as(key, start + 50), { roleId })
  }
  for (const [step, reason] of quiet) await waiveStep(await play.as('claire', start + 60), { caseId, step, reason })
  await addNote(await play.as('ines', start + 90), {
    caseId,
    words: 'Réponse de l’avocat du fournisseur attendue avant la fin de la semaine.',
  })
}

/** Saying nothing in public is a decision too: taken by name, step by step. */
const quiet = [
  ['facts', 'Rien n’est public : en parler ferait l’histoire.'],
  ['action', 'La réponse se donne en interne, de vive voix.'],
  ['apology', 'Personne n’a été blessé par nous.'],
  ['values', 'Rien n’est public : en parler ferait l’histoire.'],
] as const

async function gather(play: Play, caseId: string, lead: string, minute: number): Promise<void> {
  for (const [key, role] of [
    ['hugo', 'communications'],
    ['elise', 'communications'],
    ['ines', 'legal'],
    ['maya', 'community'],
  ] as const) {
    const { roleId } = await offerRole(await play.as(lead, minute), { caseId, memberId: play.member(key), role })
    await acceptRole(await play.as(key, minute + 1), { roleId })
  }
}

type Said = { elements: ('known' | 'doing' | 'apology')[]; text: string; asserts?: string[]; decisions?: string[] }

/** A post from draft to publication in five minutes, by the usual people. */
async function sayOnX(play: Play, caseId: string, minute: number, blocks: Said[]): Promise<void> {
  const { statementId } = await draftStatement(await play.as('hugo', minute), {
    caseId,
    kind: 'social_post',
    variants: [{ channel: 'x', language: 'fr', audience: 'public', blocks }],
  })
  await submitStatement(await play.as('hugo', minute + 1), { statementId, expectedRevision: 1 })
  const read = await toRead(play, 'ines', statementId)
  await approveStatement(await play.as('elise', minute + 2), { ...read, lane: 'communications' })
  await approveStatement(await play.as('ines', minute + 3), { ...read, lane: 'legal' })
  await publishAll(
    play,
    'maya',
    minute + 4,
    minute + 5,
    statementId,
    () => `https://x.example/maisonlumen/status/${minute + 20 * HOUR}`,
  )
}

/** The other house's own trouble, which nobody at Maison Lumen can see. */
export async function playAtelierNord(play: Play): Promise<void> {
  await declareCase(await play.as('vera', 12), {
    title: 'Chair Bjork: a leg that gives way',
    said: 'A customer posted a video of a chair leg breaking at a birthday party.',
    language: 'en',
    channel: 'youtube',
    category: 'product_safety',
    cluster: 'accidental',
    severity: 2,
    awareAt: play.at(0),
  })
}
