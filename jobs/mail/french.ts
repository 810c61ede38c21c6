import type { Line } from '#domain/inbox/mail.ts'
import { isReminder } from './reminder.ts'
import { day } from './times.ts'
import type { Words } from './words.ts'

export const fr: Words = {
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
      `${isReminder(line) ? 'rappel, ' : ''}viser ${statement(line)}${line.lane ? `, voie ${fr.lanes[line.lane]}` : ''}`,
    lane_late: (line) => `${statement(line)} attend trop longtemps${line.lane ? `, voie ${fr.lanes[line.lane]}` : ''}`,
    lane_undecided: (line) =>
      `trancher sur ${statement(line)}, ${line.lane ? `sans visa de la voie ${fr.lanes[line.lane]}` : 'sans ses visas'}`,
    vote_void: (line) => `votre visa sur ${statement(line)} est caduc`,
    changes_asked: (line) => `modifier ${statement(line)}`,
    statement_rejected: (line) => `${statement(line)} est refusé${line.case ? 'e' : ''}`,
    statement_cleared: (line) => `${statement(line)} est validé${line.case ? 'e' : ''}`,
    statement_published: (line) => `${statement(line)} est publiée`,
    statement_expired: (line) => `${statement(line)} a passé son heure et ne peut plus sortir`,
    publication_withdrawn: (line) => `${statement(line)} est retirée`,
    remark_blocks: (line) => `répondre à une remarque bloquante sur ${statement(line)}`,
    remark_answered: (line) => `une remarque a reçu une réponse sur ${statement(line)}`,
    suggestion_accepted: (line) => `vos mots sont repris dans ${statement(line)}`,
    time_to_post: (line) => `c’est l’heure de publier ${statement(line)}, puis d’en coller le lien`,
    permit_lapsed: (line) => `dire si ${statement(line)} est sortie`,
    publication_called_off: (line) => `${statement(line)} est annulée et ne sortira pas`,
    text_differs: (line) => `${statement(line)} se lit autrement en public`,
    words_found: () => 'des mots de la maison ont été trouvés dehors, sans validation',
    claim_left_state: (line) =>
      line.asks ? `corriger ${statement(line)}` : `un fait a changé sous ${statement(line)}`,
    case_declared: () => 'une crise est déclarée',
    signal_received: () => 'un signal est remonté',
    update_due: () => 'donner le point promis',
    break_glass_asked: (line) => `confirmer la procédure d’exception pour ${statement(line)}`,
    break_glass_used: (line) => `procédure d’exception pour ${statement(line)}, sans votre voie`,
    break_glass_review: (line) => `examiner la procédure d’exception pour ${statement(line)}`,
    ledger_broken: () => 'la vérification du registre scellé a échoué',
    break_glass_late: (line) => `faire examiner la procédure d’exception pour ${statement(line)}`,
    policy_proposed: () => 'décider d’une règle de validation proposée',
    override_asked: (line) => `répondre du veto sur ${statement(line)}, ou y passer outre en second`,
    veto_overridden: (line) => `deux autres personnes ont passé outre à votre veto sur ${statement(line)}`,
    post_mortem_due: () => 'écrire le retour d’expérience',
    post_mortem_review_asked: (line) =>
      `viser le retour d’expérience${line.lane ? `, voie ${fr.lanes[line.lane]}` : ''}`,
    post_mortem_sent_back: () => 'modifier le retour d’expérience',
    post_mortem_published: () => 'le retour d’expérience est dans la bibliothèque',
    improvement_given: () => 'faire ce que le retour d’expérience vous confie',
    risk_review_due: (line) =>
      `revoir un risque${line.risk ? ` dont la revue était prévue le ${day(line.risk.reviewOn, 'fr', 'UTC')}` : ''}`,
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

/** Words that are cleared before there is a case are a line of the house. */
const statement = ({ statement: of, case: subject }: Line): string =>
  of ? `${subject ? 'la prise de parole' : 'le message d’attente'} ${of.number}, v${of.n}` : 'la prise de parole'
