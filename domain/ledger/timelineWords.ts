import type { Language } from '#db/schema/words.ts'

// The rest of what a timeline on paper says: fields, lanes and states. Kept from the wording of screens, like its acts.

type Said = Readonly<Record<string, string>>

const en = {
  title: 'Timeline of case {reference}',
  lead: 'Each line is one event of the ledger, at its position, in the order in which it was sealed. These pages are for reading; the proof is in the files beside them, and VERIFY.md says how to check it.',
  claimed: 'A time followed by an asterisk is claimed: the event was entered afterwards.',
  house: 'Acts of the house that are on no case (policies, people, keys) are in timeline.html.',
  times: 'Times: {zone}.',
  withheld: 'Withheld from this case: {count}, named in withheld.json.',
  none: 'Nothing happened on this case.',
  position: 'No.',
  when: 'When',
  act: 'Act',
  said: 'What',
  machine: 'Sangfroid',
  number: 'no. {n}',
  version: 'version {n}',
  file: 'file {digits}',
  erased: '(erased)',
  next: 'then',
}
const fr: typeof en = {
  title: 'Main courante du dossier {reference}',
  lead: 'Chaque ligne est un événement du registre, à sa position, dans l’ordre où il a été scellé. Ces pages se lisent\u202f; la preuve est dans les fichiers qu’elles accompagnent, et VERIFY.md dit comment la vérifier.',
  claimed: 'Une heure suivie d’un astérisque est déclarée\u00a0: l’événement a été saisi après coup.',
  house: 'Les actes de la maison qui ne sont d’aucun dossier (règles, personnes, clés) sont dans timeline.html.',
  times: 'Heures\u00a0: {zone}.',
  withheld: 'Retenus dans ce dossier\u00a0: {count}, nommés dans withheld.json.',
  none: 'Rien ne s’est passé dans ce dossier.',
  position: 'N°',
  when: 'Quand',
  act: 'Acte',
  said: 'Quoi',
  machine: 'Sangfroid',
  number: 'n°\u00a0{n}',
  version: 'version\u00a0{n}',
  file: 'fichier\u00a0{digits}',
  erased: '(effacé)',
  next: 'puis',
}

const fields: Readonly<Record<Language, Said>> = {
  en: {
    reason: 'reason',
    words: 'words',
    source: 'source',
    finding: 'finding',
    note: 'note',
    link: 'link',
    name: 'name',
    liveText: 'text found',
    text: 'text',
    staffNotTold: 'staff not told',
    ground: 'ground',
  },
  fr: {
    reason: 'motif',
    words: 'mots',
    source: 'source',
    finding: 'constat',
    note: 'note',
    link: 'lien',
    name: 'nom',
    liveText: 'texte relevé',
    text: 'texte',
    staffNotTold: 'équipes non prévenues',
    ground: 'fondement',
  },
}

/** Lanes, and roles on a case. */
const lanes: Readonly<Record<Language, Said>> = {
  en: { human_resources: 'human resources', community: 'community manager' },
  fr: {
    legal: 'juridique',
    communications: 'communication',
    executive: 'direction',
    human_resources: 'RH',
    lead: 'responsable de crise',
    spokesperson: 'porte-parole',
    community: 'community manager',
    scribe: 'rédaction de la main courante',
  },
}

const states: Said = {
  signal: 'signal',
  active: 'actif',
  contained: 'contenu',
  closed: 'clos',
  learned: 'capitalisé',
  dismissed: 'écarté',
  merged: 'fusionné',
  open: 'ouvert',
  restricted: 'diffusion restreinte',
  offered: 'proposé',
  held: 'tenu',
  declined: 'décliné',
  handed_over: 'passé',
  reported: 'rapporté',
  checking: 'en vérification',
  confirmed: 'confirmé',
  refuted: 'réfuté',
  unknowable: 'invérifiable',
  draft: 'brouillon',
  in_review: 'en relecture',
  changes_requested: 'à modifier',
  approved: 'validée',
  rejected: 'refusée',
  superseded: 'remplacée',
  published: 'publiée',
  expired: 'expirée',
  cancelled: 'annulée',
  scheduled: 'programmée',
  publishing: 'permis pris',
  failed: 'en échec',
  unknown: 'inconnue',
  called_off: 'abandonnée',
  corrected: 'rectifiée',
  withdrawn: 'retirée',
  found: 'trouvée',
}

export const wordsOf = (language: Language): typeof en => (language === 'fr' ? fr : en)
export const fieldName = (field: string, language: Language): string => fields[language][field] ?? field
export const laneName = (lane: string, language: Language): string => lanes[language][lane] ?? lane
export const stateName = (state: string, language: Language): string =>
  (language === 'fr' ? states[state] : undefined) ?? state.replaceAll('_', ' ')
