import type { ImportFault } from '#db/schema/libraryImports.ts'
import type { Actor } from '#domain/actor.ts'
import { prepareLibraryImport } from '#domain/library/importing/verbs.ts'
import { asSuperuser } from '#tests/support/postgres.ts'

export const heads =
  'Titre;Entreprise;Secteur;Pays;Début;Déclencheur;Canal;Catégorie;Responsabilité;Résumé;Issue;Enseignements;Excuses;Sources'
export const good =
  'La lampe qui fume;Maison Lumen;Éclairage;fr;05/11/2024;Une vidéo;twitter;product_safety;accidental;"Une. Deux. Trois.";Oubliée;Montrer l’essai | Parler tôt;non;"Une lampe; Le Monde; https://lemonde.example/a; 2026-11-30"'

type Run = { cases: number; faultCount: number; faults: ImportFault[] }
/** What the dry run of a prepared file found. */
export const readOf = async ({ importId }: { importId: string }) =>
  (await asSuperuser<{ read: Run }>('select read from library_imports where id = $1', [importId]))[0]?.read

/** The files that somebody sends. */
export const sending = (sender: () => Actor) => ({
  csv: (content: string) => prepareLibraryImport(sender(), { name: 'cases.csv', format: 'csv', parts: [content] }),
  json: (cases: unknown) =>
    prepareLibraryImport(sender(), { name: 'cases.json', format: 'json', parts: [JSON.stringify(cases, null, 2)] }),
})
