import type { CaseRole, Lane, Language } from '#db/schema/words.ts'
import type { NotificationReason } from '#domain/inbox/kinds.ts'
import type { Line } from '#domain/inbox/mail.ts'

export type MailedKind = Exclude<Line['kind'], 'claim_to_check'>
type Words = {
  lanes: Readonly<Record<Lane, string>>
  roles: Readonly<Record<CaseRole, string>>
  /** The act, with the thing it is about: subject of the mail and first sentence of it. */
  acts: Readonly<Record<MailedKind, (line: Line) => string>>
  because: Readonly<Record<NotificationReason, string>>
  /** Asked to clear in a lane whose role is still offered. */
  accepting: string
  by: (name: string) => string
  before: (moment: string) => string
  late: (moment: string) => string
  due: (moment: string) => string
  /** In the subject, after the first act. */
  more: (n: number) => string
  also: string
  /** The same above what is of no case. */
  alsoHouse: string
  open: string
  mute: string
  footer: (organisation: string) => string
}

/** Words that are cleared before there is a case. */
const lineName: Readonly<Record<Language, string>> = { en: 'holding line', fr: 'le message d’attente' }

const statement = ({ statement: of, case: subject }: Line, language: Language): string => {
  if (of && !subject) return `${lineName[language]} ${of.number}, v${of.n}`
  const [name, version] = language === 'fr' ? ['la prise de parole', 'v'] : ['statement', 'v']
  return of ? `${name} ${of.number}, ${version}${of.n}` : name
}

/** A day without its hour: it is the same one in every zone. */
const day = (on: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(on))

/** Said again by the clock to who was asked already; a backup is asked for the first time. */
const isReminder = ({ by, because }: Line): boolean => by === null && because !== 'backup'

const en: Words = {
  lanes: {
    legal: 'legal',
    communications: 'communications',
    executive: 'executive',
    human_resources: 'human resources',
  },
  roles: {
    lead: 'crisis lead',
    communications: 'communications',
    legal: 'legal',
    executive: 'executive',
    human_resources: 'human resources',
    spokesperson: 'spokesperson',
    community: 'community manager',
    scribe: 'scribe',
  },
  acts: {
    role_offered: ({ role }) => `answer the offer of a role${role ? `: ${en.roles[role]}` : ''}`,
    review_asked: (line) =>
      `${isReminder(line) ? 'reminder, ' : ''}clear ${statement(line, 'en')}${line.lane ? `, ${en.lanes[line.lane]} lane` : ''}`,
    lane_late: (line) =>
      `${statement(line, 'en')} waits too long${line.lane ? ` in the ${en.lanes[line.lane]} lane` : ''}`,
    lane_undecided: (line) =>
      `decide on ${statement(line, 'en')}, ${line.lane ? `without a vote in the ${en.lanes[line.lane]} lane` : 'without its votes'}`,
    vote_void: (line) => `your vote on ${statement(line, 'en')} no longer counts`,
    changes_asked: (line) => `change ${statement(line, 'en')}`,
    statement_rejected: (line) => `${statement(line, 'en')} was refused`,
    statement_cleared: (line) => `${statement(line, 'en')} is cleared`,
    statement_published: (line) => `${statement(line, 'en')} is public`,
    statement_expired: (line) => `${statement(line, 'en')} is past its time and can no longer go out`,
    publication_withdrawn: (line) => `${statement(line, 'en')} was withdrawn`,
    remark_blocks: (line) => `answer a blocking remark on ${statement(line, 'en')}`,
    remark_answered: (line) => `a remark was answered on ${statement(line, 'en')}`,
    suggestion_accepted: (line) => `words you suggested are now in ${statement(line, 'en')}`,
    time_to_post: (line) => `it is time to post ${statement(line, 'en')}, then to paste the link`,
    permit_lapsed: (line) => `say whether ${statement(line, 'en')} is out`,
    publication_called_off: (line) => `${statement(line, 'en')} was called off and will not go out`,
    text_differs: (line) => `${statement(line, 'en')} reads differently in public`,
    words_found: () => 'words of ours were found outside, without clearance',
    claim_left_state: (line) => `${line.asks ? 'correct' : 'a claim changed under'} ${statement(line, 'en')}`,
    case_declared: () => 'a case was declared',
    signal_received: () => 'a signal was reported',
    update_due: () => 'give the promised update',
    break_glass_asked: (line) => `second break-glass for ${statement(line, 'en')}`,
    break_glass_used: (line) => `break-glass was used for ${statement(line, 'en')}, without your lane`,
    break_glass_review: (line) => `review the use of break-glass for ${statement(line, 'en')}`,
    ledger_broken: () => 'verifying the ledger failed',
    break_glass_late: (line) => `have the use of break-glass for ${statement(line, 'en')} reviewed`,
    policy_proposed: () => 'decide on a proposed approval policy',
    override_asked: (line) => `answer for the veto on ${statement(line, 'en')}, or sign second to override it`,
    veto_overridden: (line) => `your veto on ${statement(line, 'en')} was overridden by two others`,
    post_mortem_due: () => 'write the post-mortem',
    post_mortem_review_asked: (line) => `clear the post-mortem${line.lane ? `, ${en.lanes[line.lane]} lane` : ''}`,
    post_mortem_sent_back: () => 'change the post-mortem',
    post_mortem_published: () => 'the post-mortem is in the library',
    improvement_given: () => 'do what the post-mortem asks of you',
    risk_review_due: (line) =>
      `look again at a risk${line.risk ? `, whose review was due on ${day(line.risk.reviewOn, 'en')}` : ''}`,
  },
  because: {
    offered: 'it was offered to you',
    lane: 'you hold this lane on the case',
    delegate: 'you vote for somebody who is away',
    backup: 'you are named as a backup of this lane',
    escalated: 'you are told when this lane is late',
    voted: 'you had voted on it',
    author: 'you wrote it',
    contributor: 'you helped to write it',
    lead: 'you lead the case, or may',
    publisher: 'you may publish it',
    on_the_case: 'you have a role on the case',
    took_part: 'you took part in it',
    keeper: 'you keep the organisation, or audit it',
    legislator: 'you may decide on approval policies',
    owner: 'it was given to you',
    ownerless: 'whoever answered for it no longer can',
    executive: 'you are one of the executives, and this is what the case taught',
  },
  accepting: 'your role in this lane is offered to you, and voting accepts it',
  by: (name) => `By ${name}.`,
  before: (moment) => `, before ${moment}`,
  late: (moment) => `Was due ${moment}.`,
  due: (moment) => `Before ${moment}.`,
  more: (n) => `, and ${n} more`,
  also: 'Also on this case',
  alsoHouse: 'Also',
  open: 'Open it',
  mute: 'Choose what you are told',
  footer: (organisation) => `${organisation}, with Sangfroid. This mail holds no wording of the case, on purpose.`,
}

const fr: Words = {
  lanes: {
    legal: 'juridique',
    communications: 'communication',
    executive: 'direction',
    human_resources: 'ressources humaines',
  },
  roles: {
    lead: 'responsable de crise',
    communications: 'communication',
    legal: 'juridique',
    executive: 'direction',
    human_resources: 'ressources humaines',
    spokesperson: 'porte-parole',
    community: 'community manager',
    scribe: 'main courante',
  },
  acts: {
    role_offered: ({ role }) => `répondre à la proposition de rôle${role ? `\u00a0: ${fr.roles[role]}` : ''}`,
    review_asked: (line) =>
      `${isReminder(line) ? 'rappel, ' : ''}viser ${statement(line, 'fr')}${line.lane ? `, voie ${fr.lanes[line.lane]}` : ''}`,
    lane_late: (line) =>
      `${statement(line, 'fr')} attend trop longtemps${line.lane ? `, voie ${fr.lanes[line.lane]}` : ''}`,
    lane_undecided: (line) =>
      `trancher sur ${statement(line, 'fr')}, ${line.lane ? `sans visa de la voie ${fr.lanes[line.lane]}` : 'sans ses visas'}`,
    vote_void: (line) => `votre visa sur ${statement(line, 'fr')} est caduc`,
    changes_asked: (line) => `modifier ${statement(line, 'fr')}`,
    statement_rejected: (line) => `${statement(line, 'fr')} est refusé${line.case ? 'e' : ''}`,
    statement_cleared: (line) => `${statement(line, 'fr')} est validé${line.case ? 'e' : ''}`,
    statement_published: (line) => `${statement(line, 'fr')} est publiée`,
    statement_expired: (line) => `${statement(line, 'fr')} a passé son heure et ne peut plus sortir`,
    publication_withdrawn: (line) => `${statement(line, 'fr')} est retirée`,
    remark_blocks: (line) => `répondre à une remarque bloquante sur ${statement(line, 'fr')}`,
    remark_answered: (line) => `une remarque a reçu une réponse sur ${statement(line, 'fr')}`,
    suggestion_accepted: (line) => `vos mots sont repris dans ${statement(line, 'fr')}`,
    time_to_post: (line) => `c’est l’heure de publier ${statement(line, 'fr')}, puis d’en coller le lien`,
    permit_lapsed: (line) => `dire si ${statement(line, 'fr')} est sortie`,
    publication_called_off: (line) => `${statement(line, 'fr')} est annulée et ne sortira pas`,
    text_differs: (line) => `${statement(line, 'fr')} se lit autrement en public`,
    words_found: () => 'des mots de la maison ont été trouvés dehors, sans validation',
    claim_left_state: (line) =>
      line.asks ? `corriger ${statement(line, 'fr')}` : `un fait a changé sous ${statement(line, 'fr')}`,
    case_declared: () => 'une crise est déclarée',
    signal_received: () => 'un signal est remonté',
    update_due: () => 'donner le point promis',
    break_glass_asked: (line) => `confirmer la procédure d’exception pour ${statement(line, 'fr')}`,
    break_glass_used: (line) => `procédure d’exception pour ${statement(line, 'fr')}, sans votre voie`,
    break_glass_review: (line) => `examiner la procédure d’exception pour ${statement(line, 'fr')}`,
    ledger_broken: () => 'la vérification du registre scellé a échoué',
    break_glass_late: (line) => `faire examiner la procédure d’exception pour ${statement(line, 'fr')}`,
    policy_proposed: () => 'décider d’une règle de validation proposée',
    override_asked: (line) => `répondre du veto sur ${statement(line, 'fr')}, ou y passer outre en second`,
    veto_overridden: (line) => `deux autres personnes ont passé outre à votre veto sur ${statement(line, 'fr')}`,
    post_mortem_due: () => 'écrire le retour d’expérience',
    post_mortem_review_asked: (line) =>
      `viser le retour d’expérience${line.lane ? `, voie ${fr.lanes[line.lane]}` : ''}`,
    post_mortem_sent_back: () => 'modifier le retour d’expérience',
    post_mortem_published: () => 'le retour d’expérience est dans la bibliothèque',
    improvement_given: () => 'faire ce que le retour d’expérience vous confie',
    risk_review_due: (line) =>
      `revoir un risque${line.risk ? `, dont la revue était prévue le ${day(line.risk.reviewOn, 'fr')}` : ''}`,
  },
  because: {
    offered: 'il vous est proposé',
    lane: 'vous tenez cette voie sur le dossier',
    delegate: 'vous visez à la place d’une personne absente',
    backup: 'vous assurez la suppléance de cette voie',
    escalated: 'on vous prévient quand cette voie est en retard',
    voted: 'vous aviez donné votre visa',
    author: 'vous l’avez écrite',
    contributor: 'vous avez contribué à l’écrire',
    lead: 'vous êtes responsable du dossier, ou pouvez l’être',
    publisher: 'vous pouvez la publier',
    on_the_case: 'vous avez un rôle sur le dossier',
    took_part: 'vous y avez pris part',
    keeper: 'vous administrez l’organisation, ou vous l’auditez',
    legislator: 'vous pouvez décider des règles de validation',
    owner: 'cela vous est confié',
    ownerless: 'la personne qui en répondait ne le peut plus',
    executive: 'vous êtes de la direction, et voici ce que le dossier vous apprend',
  },
  accepting: 'votre rôle dans cette voie vous est proposé, et votre visa l’accepte',
  by: (name) => `Par ${name}.`,
  before: (moment) => `, avant ${moment}`,
  late: (moment) => `L’heure prévue est passée\u00a0: ${moment}.`,
  due: (moment) => `Avant ${moment}.`,
  more: (n) => `, et ${n} de plus`,
  also: 'Aussi sur ce dossier',
  alsoHouse: 'Aussi',
  open: 'Ouvrir',
  mute: 'Choisir ce qui vous est signalé',
  footer: (organisation) =>
    `${organisation}, avec Sangfroid. Ce message ne contient aucun texte du dossier, à dessein.`,
}

export const words: Readonly<Record<Language, Words>> = { en, fr }

/** A deadline names its day only when it is not today, and always its zone: `13:43 (Paris)`, « 13 h 43 (Paris) ». */
export function moment(at: string, language: Language, timeZone: string, now: Date): string {
  const day = new Intl.DateTimeFormat(language === 'fr' ? 'fr' : 'en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone,
  })
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone })
      .formatToParts(new Date(at))
      .map(({ type, value }) => [type, value]),
  )
  const hour = language === 'fr' ? `${Number(parts.hour)}\u00a0h\u00a0${parts.minute}` : `${parts.hour}:${parts.minute}`
  const date = day.format(new Date(at))
  const place = timeZone.split('/').at(-1)?.replaceAll('_', ' ')
  if (date === day.format(now)) return `${hour} (${place})`
  return language === 'fr' ? `le ${date} à ${hour} (${place})` : `${date}, ${hour} (${place})`
}
