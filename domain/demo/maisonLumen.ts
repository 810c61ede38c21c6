import type { Founding } from '../organisations/found.ts'

/** Maison Lumen, fictional: lamps, Lyon, 640 people. Every address is under `.example`. */
export const maisonLumen: Founding = {
  slug: 'maison-lumen',
  name: 'Maison Lumen',
  demo: true,
  people: [
    {
      key: 'claire',
      name: 'Claire Vasseur',
      email: 'claire.vasseur@lumen.example',
      job: 'Directrice de la communication',
      capacities: ['lead', 'communications'],
    },
    {
      key: 'hugo',
      name: 'Hugo Lefranc',
      email: 'hugo.lefranc@lumen.example',
      job: 'Chargé de communication',
      capacities: ['communications'],
    },
    { key: 'ines', name: 'Inès Duhamel', email: 'ines.duhamel@lumen.example', job: 'Juriste', capacities: ['legal'] },
    {
      key: 'philippe',
      name: 'Philippe Arnaud',
      email: 'philippe.arnaud@lumen.example',
      job: 'Directeur général',
      capacities: ['executive'],
    },
    {
      key: 'maya',
      name: 'Maya Rossi',
      email: 'maya.rossi@lumen.example',
      job: 'Community manager',
      capacities: ['community'],
    },
    {
      key: 'sophie',
      name: 'Sophie Keller',
      email: 'sophie.keller@lumen.example',
      job: 'Directrice des ressources humaines',
      capacities: ['human_resources'],
    },
    {
      key: 'karim',
      name: 'Karim Benali',
      email: 'karim.benali@lumen.example',
      job: 'Porte-parole',
      capacities: ['spokesperson', 'lead'],
    },
    {
      key: 'lea',
      name: 'Léa Moreau',
      email: 'lea.moreau@lumen.example',
      job: 'Vendeuse, boutique de Nantes',
      capacities: ['employee'],
    },
    {
      key: 'olivier',
      name: 'Olivier Brandt',
      email: 'olivier.brandt@lumen.example',
      job: 'Administrateur',
      capacities: ['admin'],
    },
    {
      key: 'anne',
      name: 'Anne Thibault',
      email: 'anne.thibault@lumen.example',
      job: 'Auditrice interne',
      capacities: ['auditor'],
    },
    {
      key: 'elise',
      name: 'Élise Fournier',
      email: 'elise.fournier@lumen.example',
      job: 'Relations presse',
      capacities: ['communications'],
    },
    {
      key: 'paul',
      name: 'Paul Mercier',
      email: 'paul.mercier@lumen.example',
      job: 'Directeur juridique adjoint',
      capacities: ['legal'],
    },
    {
      key: 'nadia',
      name: 'Nadia Ferrand',
      email: 'nadia.ferrand@lumen.example',
      job: 'Directrice des opérations',
      capacities: ['executive'],
    },
    {
      key: 'tom',
      name: 'Tom Astier',
      email: 'tom.astier@agence-astier.example',
      job: 'Agence Astier, conseil',
      capacities: ['communications'],
      guest: true,
    },
  ],
  channels: [
    { type: 'press', name: 'Communiqué de presse', owner: 'elise', backup: 'karim' },
    { type: 'x', name: 'X @MaisonLumen', limit: 280, owner: 'maya', backup: 'hugo' },
    { type: 'linkedin', name: 'LinkedIn Maison Lumen', limit: 3000, owner: 'hugo', backup: 'maya' },
    { type: 'instagram', name: 'Instagram @maisonlumen', limit: 2200, owner: 'maya' },
    { type: 'website', name: 'maisonlumen.example', owner: 'hugo' },
    { type: 'email', name: 'E-mail clients', owner: 'hugo' },
    { type: 'intranet', name: 'Intranet', owner: 'sophie', backup: 'hugo' },
    { type: 'facebook', name: 'Facebook', limit: 63206 },
  ],
  values: [
    {
      fr: 'Une question sur la sécurité d’un enfant est toujours légitime.',
      en: 'A question about a child’s safety is always legitimate.',
    },
    {
      fr: 'Nous disons ce que nous savons, et ce que nous ne savons pas.',
      en: 'We say what we know, and what we do not know.',
    },
    { fr: 'Une lampe Lumen se répare ; une erreur aussi.', en: 'A Lumen lamp can be repaired; so can a mistake.' },
  ],
}

/** A second house, so that isolation can be seen: neither can tell that the other exists. */
export const atelierNord: Founding = {
  slug: 'atelier-nord',
  name: 'Atelier Nord',
  demo: true,
  people: [
    {
      key: 'vera',
      name: 'Vera Lindqvist',
      email: 'vera.lindqvist@nord.example',
      job: 'Head of communications',
      capacities: ['lead', 'communications', 'admin'],
      language: 'en',
    },
    {
      key: 'jan',
      name: 'Jan Aerts',
      email: 'jan.aerts@nord.example',
      job: 'Counsel',
      capacities: ['legal'],
      language: 'en',
    },
  ],
  channels: [
    { type: 'press', name: 'Press release', owner: 'vera' },
    { type: 'x', name: 'X @ateliernord', limit: 280, owner: 'vera' },
  ],
  values: [{ fr: 'Le bois d’abord.', en: 'Wood first.' }],
}
