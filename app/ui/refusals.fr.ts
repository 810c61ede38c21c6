import type { SayableCode } from './refusals.ts'

/** Ce qui est refusé, pourquoi, que faire : court, actif, sans reproche. */
export const french: Record<SayableCode, string> = {
  INVALID_INPUT: 'Cette valeur ne convient pas ici. Corrigez le champ signalé ; le reste de votre saisie est gardé.',
  CONFLICT:
    'Quelqu’un a enregistré avant vous. Rien n’a été écrasé : comparez les deux textes, puis gardez le vôtre, prenez l’autre ou fusionnez-les.',
  IDEMPOTENCY_CONFLICT: 'Cette demande a déjà été envoyée avec un autre contenu. Rechargez la page et recommencez.',
  NOT_YOUR_ROLE: 'Votre rôle ne le permet pas. La personne responsable de la crise peut vous donner celui qu’il faut.',
  STEP_UP_REQUIRED: 'Confirmez votre identité pour continuer. Votre saisie est gardée.',
  WRONG_STATE:
    'Ce n’est plus possible : la situation a changé depuis l’ouverture de la page. Rechargez pour voir où elle en est.',
  REASON_MISSING: 'Dites pourquoi. Le motif est conservé avec votre nom.',
  STILL_OPEN: 'Il reste des points ouverts dans ce dossier. Réglez-les, ou fermez malgré tout en donnant un motif.',
  OVERDUE_COMMITMENT: 'Un engagement public est en retard. Tenez-le, ou faites signer la fermeture sans lui.',
  LESSON_MISSING: 'Un retour d’expérience demande au moins un enseignement. Écrivez ce que ce dossier apprend.',
  OWNER_MISSING: 'Personne n’en a la charge. Nommez d’abord une personne responsable.',
  LAST_ADMIN: 'C’est le dernier compte d’administration. Nommez-en d’abord un autre.',

  TEXT_REFUSED:
    'Le texte contient un caractère ou une forme qui n’est pas admis : caractères invisibles, titres, images, HTML, code, tableaux et citations sont refusés. Retirez-le et enregistrez à nouveau.',
  LINK_MISLEADS:
    'Un lien affiche une adresse et mène à une autre. Mettez la même, ou donnez au lien des mots ordinaires.',
  CHANNEL_LIMIT: 'Le texte est trop long pour ce canal. Raccourcissez-le, ou retirez le canal.',
  ELEMENT_MISSING:
    'Un élément exigé n’est ni écrit ni levé par dérogation. Écrivez-le dans chaque langue, ou dérogez-y en le motivant.',
  NOT_WAIVABLE: 'La règle exige que cet élément soit écrit. Aucune dérogation n’est possible ici.',
  CLAIM_NOT_CONFIRMED:
    'Le texte emploie une allégation qui n’est pas dans l’état que cet emploi demande. Vérifiez-la, ou dites seulement qu’on ne le sait pas encore.',
  CONTRADICTS:
    'Le texte dit autre chose que ce qui est établi ou déjà dit. Lire les deux phrases, corriger la vôtre, ou envoyer en votre nom.',
  DRAFT_EXISTS: 'Quelqu’un écrit déjà la version suivante. Ouvrez son brouillon.',

  WINDOW_INVALID:
    'La fenêtre de publication est vide, déjà passée, ou plus longue que la règle ne l’admet. Choisissez-en une autre.',
  NO_POLICY: 'Aucune règle de validation ne correspond à cette prise de parole. L’administration doit en ajouter une.',
  ROUTE_NOT_ALLOWED: 'La règle n’admet pas ce parcours pour ces mots. Envoyez-les par le parcours normal.',
  NOBODY_CAN_CLEAR:
    'Personne ne pourrait terminer cette relecture : une voie n’a aucune personne habilitée qui n’ait pas écrit le texte. Ajoutez-en une à la cellule.',
  LEFT_THE_HOLDING_LINE:
    'Vous avez changé des mots hors des emplacements du message d’attente : sa validation ne les couvre plus. Rétablissez-les, ou envoyez le texte en relecture.',

  NOT_IN_REVIEW: 'Cette version n’est pas en relecture : il n’y a rien à viser.',
  NOT_IN_THIS_LANE:
    'Vous ne tenez pas cette voie. Y visent la personne qui la tient, une suppléance nommée ou une délégation.',
  OWN_WORDS: 'Vous avez écrit une partie de ce texte : vous ne pouvez pas le viser.',
  ALREADY_COUNTED: 'Vous visez déjà dans une autre voie de cette relecture. Une personne, un siège.',
  ALREADY_VOTED: 'Vous avez déjà donné ce visa, et il tient.',
  TEXT_CHANGED: 'Le texte a changé pendant votre lecture. Rien n’a été enregistré.',
  POLICY_CHANGED:
    'Les règles sont devenues plus strictes depuis l’ouverture de cette page. Rien n’a été enregistré. Relisez ce que vous visez.',
  REASON_REQUIRED: 'Dites pourquoi. La personne qui a écrit le texte lira votre motif.',
  REASON_TOO_SHORT: 'Le motif est trop court : 40 caractères au moins. Ce que vous avez écrit est gardé.',
  NO_VETO_IN_THIS_LANE: 'La règle ne donne pas de veto à cette voie. Vous pouvez demander une modification.',
  NOT_YOUR_VOTE: 'Ce visa est celui de quelqu’un d’autre. Seule la personne qui l’a donné le retire.',
  NOT_YOUR_VETO: 'Ce veto est celui de quelqu’un d’autre. Cette personne le lève, ou deux autres passent outre.',
  OWNER_HAS_TIME:
    'La personne qui a posé ce veto peut encore répondre. On passe outre si elle est suspendue, ou silencieuse depuis deux fois le délai de sa voie.',
  DELEGATION_INVALID:
    'Cette délégation ne tient pas. Elle se donne à une autre personne qui a le rôle de la voie et voit le dossier, pour 30 jours au plus ; et aucun de vous deux ne doit avoir écrit le texte.',
  TOKEN_MAY_NOT_VOTE: 'La règle veut une personne devant un écran pour ce visa. Un jeton ne peut pas le donner.',
  POLICY_NEEDS_SECOND_PERSON:
    'Une règle s’adopte à deux. Demandez à l’administration, au juridique ou à la direction de confirmer la vôtre.',

  PUBLISHER_IS_APPROVER: 'Vous avez visé ces mots, et la règle veut que quelqu’un d’autre les publie.',
  NOT_CLEARED: 'Ces mots ne sont pas encore validés : il manque des visas.',
  VETO_STANDS: 'Un veto tient. La personne qui l’a posé le lève, ou deux autres passent outre.',
  THREAD_OPEN: 'Une remarque bloquante reste ouverte. Réglez-la d’abord.',
  VOTE_STALE:
    'Un visa ne compte plus : le texte, les règles ou le rôle de la personne ont changé, ou il est trop ancien. Demandez-le à nouveau.',
  ON_HOLD:
    'Les publications de ce dossier sont gelées. La personne responsable de la crise ou la direction lève le gel.',
  OUTSIDE_WINDOW:
    'C’est hors de la fenêtre validée. Une autre fenêtre demande une nouvelle version et de nouveaux visas.',
  SUPERSEDED: 'Des mots plus récents existent. Publiez-les, ou annulez-les d’abord.',
  CHANNEL_WITHOUT_OWNER: 'Personne n’a la charge de ce canal. Nommez d’abord quelqu’un dans l’annuaire des canaux.',
  STAFF_NOT_TOLD:
    'Le personnel n’a encore rien reçu sur ce dossier. Publiez d’abord son message, ou dites pourquoi le dehors l’apprend avant lui.',
  ALREADY_PUBLISHED: 'Ces mots sont déjà publiés sur ce canal.',
  PUBLISHING_NOW: 'Ces mots sont en cours de publication. Attendez que le résultat soit consigné.',
  EVIDENCE_MISSING: 'Donnez un lien, une capture ou un document. Sans pièce, rien n’est consigné.',
  DRILL_STAYS_INSIDE: 'C’est un exercice : rien ne sort de la maison. Publiez sur le canal simulé.',
  CASE_CLOSED: 'Le dossier est clos. Plus rien ne peut y être modifié.',
  SECOND_PERSON_NEEDED:
    'La procédure d’exception se fait à deux : une personne responsable de la crise ou de la direction, et une qui n’a pas écrit le texte.',
  CHANNEL_NOT_ALLOWED: 'La règle n’ouvre pas ce canal par ce parcours.',
  REVIEW_OF_LAST_USE_OPEN:
    'Le dernier emploi de la procédure d’exception est encore en revue. Terminez d’abord cette revue.',

  FILE_TOO_LARGE: 'Le fichier dépasse 15 Mio. Envoyez-en un plus petit, ou un lien.',
  FILE_TYPE_REFUSED: 'Ce type de fichier n’est pas admis, ou le fichier n’est pas ce que dit son nom.',

  IN_PERSON_ONLY: 'Cela se fait à l’écran, par la personne elle-même, et non avec un jeton. Entrez, puis recommencez.',
  WRONG_PASSWORD: 'Ce n’est pas le mot de passe actuel. Après cinq erreurs, la connexion s’arrête.',
  PASSWORD_REFUSED:
    'Ce mot de passe est trop facile à deviner. Il faut 15 à 128 caractères, et autre chose que des mots courants ou des noms d’ici : une phrase à vous convient.',
  ALREADY_MEMBER: 'Cette adresse est celle d’une personne d’ici. Cherchez-la dans la liste : son accès s’y modifie.',
  ALREADY_INVITED: 'Une invitation à cette adresse est ouverte. Renvoyez-la, ou retirez-la d’abord.',
  TOO_MANY_MAILS: 'Une adresse reçoit trois messages par heure, et ils sont partis. Attendez une heure, puis renvoyez.',
  TOO_MANY_BUNDLES:
    'Une personne demande cinq dossiers de preuve par heure, et ils sont demandés. Attendez une heure, ou prenez un de ceux qui sont prêts.',
  NOT_YOURSELF: 'Personne ne le fait pour soi-même. Demandez à une autre personne de l’administration.',
  SHIPPED_READ_ONLY: 'Ce cas passé est livré avec le produit, le même pour tous. Vous pouvez l’annoter ou le masquer.',
  IMPORT_FAULTY: 'Le fichier contient encore des fautes. Rien n’a été importé.',
  TOO_MANY_ROWS: 'Un fichier contient au plus 500 cas. Rien n’a été gardé.',
  LEGAL_HOLD:
    'Une conservation légale protège cette personne, ou un dossier auquel elle a pris part. L’administration ou le juridique la lève ; d’ici là, rien n’est effacé.',

  NOT_FOUND: 'Rien ici, ou rien que vous puissiez voir.',
  UNAUTHENTICATED: 'Entrez pour continuer.',
  FORBIDDEN: 'Vos droits ne couvrent pas cela.',
  RATE_LIMITED: 'Trop de demandes en peu de temps. Attendez un instant, puis recommencez.',
  UNAVAILABLE: 'La base de données ne répond pas pour l’instant. Rien n’a été enregistré. Recommencez dans un instant.',
  QUERY_TIMEOUT: 'C’était trop long et a été arrêté. Demandez-en moins à la fois.',
  INTERNAL:
    'Une panne s’est produite de notre côté. Rien n’a été enregistré. Recommencez, ou donnez le numéro de la demande à l’administration.',
  BAD_USER_INPUT: 'La demande est mal formée. Vérifiez les valeurs envoyées.',
  TOO_COMPLEX: 'Cette demande en veut trop à la fois. Demandez moins de champs ou des pages plus courtes.',
  DOCUMENT_NOT_TRUSTED: 'Cette demande n’est pas de celles du produit. Employez un jeton pour en envoyer d’autres.',
  CURSOR_INVALID: 'Ce repère de page appartient à une autre liste. Reprenez à la première page.',
  BAD_REQUEST: 'La demande est illisible. Envoyez-la comme le contrat la décrit.',
  GRAPHQL_PARSE_FAILED: 'La demande n’est pas écrite en GraphQL. Corrigez-la et renvoyez-la.',
  GRAPHQL_VALIDATION_FAILED: 'La demande porte sur ce que le contrat n’a pas. Comparez-la au contrat.',
}
