/** VERIFY.md: how to check a bundle, and what the check does not say. */
export const explanation = `# Vérifier ce dossier de preuves

Ce dossier contient des événements d’un registre. Chacun est à sa position ; son empreinte est dans \`leaves.bin\`, avec celles de tous les autres. D’un registre de plus d’un million d’événements, \`proofs.json\` montre à la place le chemin de chacun jusqu’à la racine, et \`consistency.json\` celui de chaque racine signée avant : ce qui est retenu n’a alors plus d’empreinte ici, et le vérificateur le dit. Ce qui n’est pas montré a une position et une raison, dans \`withheld.json\`.

Un vérificateur livré avec la preuve ne prouve rien à lui seul. Prenez \`verify.mjs\` dans la version publiée de Sangfroid, et demandez les clés à l’organisation par une autre voie.

    node verify.mjs dossier.zip --trust keys.json --receipt receipt.json

\`keys.json\` s’écrit \`{"origin":"…","keys":["nom+id+base64"]}\`. Un reçu est le fichier qu’une personne a reçu par courriel après son vote : chaque reçu est un témoin. Avec \`"installation":{"origin":"…","keys":["…"]}\` dans \`keys.json\`, les racines communes de \`anchors/\` sont crues aussi. Sans réseau, sans rien installer d’autre que Node 24 ; ou dans la page \`/verify\` d’une installation.

Tous les quarts d’heure, quoi qu’il arrive, une racine commune à toutes les organisations d’une installation part au dehors. \`anchors/\` montre qu’une racine signée d’ici figurait sous l’une d’elles. Demandez cette racine commune à qui la détient au dehors, à sa date, et donnez-la de même par \`--receipt\` : le dossier est alors ancré jusque-là. Une preuve d’\`anchors/\` gardée d’avant se donne aussi par \`--receipt\`.

| Sortie | Sens |
|---|---|
| 0 | valide, autorisé, ancré, rien de retenu |
| 1 | rompu : modifié, incohérent, falsifié, ou publié sans autorité ; le premier endroit est nommé |
| 2 | valide avec des réserves, chacune nommée |
| 64 | illisible, ou commande mal écrite |

**Ce que cela ne prouve pas** : qu’une action a été consignée ; que les mots sont vrais ; qui était au clavier ; l’heure exacte ; rien de ce qui suit le dernier ancrage, contre quelqu’un qui tiendrait à la fois la base et la clé ; que deux personnes ont vu la même histoire, sauf si elles comparent leurs reçus ; ni la recevabilité en justice. \`timeline-001.pdf\` et suivants, \`timeline.html\`, \`redlines/\` et \`votes/\` sont là pour la lecture, et \`CERTIFICATE-902.md\` n’est qu’un projet pour un conseil : la preuve est dans les événements.

# Check this evidence bundle

This bundle holds events of a ledger. Each is at its position; its fingerprint is in \`leaves.bin\`, with those of all the others. Of a ledger of more than a million events, \`proofs.json\` shows instead the path of each to the root, and \`consistency.json\` that of each root signed before: what is withheld then has no fingerprint here, and the verifier says so. What is not shown has a position and a reason, in \`withheld.json\`.

A verifier delivered with the evidence proves nothing by itself. Take \`verify.mjs\` from the release of Sangfroid, and ask the organisation for its keys by another way.

    node verify.mjs bundle.zip --trust keys.json --receipt receipt.json

\`keys.json\` reads \`{"origin":"…","keys":["name+id+base64"]}\`. A receipt is the file that somebody was mailed after they voted: each receipt is a witness. With \`"installation":{"origin":"…","keys":["…"]}\` in \`keys.json\`, the common roots in \`anchors/\` are believed too. No network, nothing to install but Node 24; or on the page \`/verify\` of an installation.

Every quarter of an hour, whatever happens, one root over all organisations of an installation leaves it. \`anchors/\` shows that a signed root of this ledger stood under one of them. Ask whoever keeps that common root outside for the one of its moment, and give it by \`--receipt\` as well: the bundle is then anchored up to there. A proof of \`anchors/\` that was kept from before is given by \`--receipt\` too.

| Exit | Meaning |
|---|---|
| 0 | valid, authorised, anchored, nothing withheld |
| 1 | broken: altered, inconsistent, forged, or published without authority; the first place is named |
| 2 | valid with reservations, each named |
| 64 | could not be read, or wrong usage |

**What it does not prove**: that an action was logged at all; that words are true; who sat at the keyboard; the exact time; anything after the last anchor, against somebody who holds both the database and the key; that two people were shown one history, unless they compare their receipts; nor admissibility. \`timeline-001.pdf\` and on, \`timeline.html\`, \`redlines/\` and \`votes/\` are there to be read: the proof is in the events.

## Format

- \`events/<position>.json\`: the exact bytes that were sealed (RFC 8785). Leaf hash: SHA-256(0x00 ‖ bytes). Tree: RFC 9162 §2.1.
- \`leaves.bin\`: every leaf hash, 32 bytes each, in order. \`checkpoints.txt\`: signed roots (C2SP checkpoint, signed note, Ed25519).
- \`proofs.json\`, \`consistency.json\`, in place of \`leaves.bin\` beyond a million leaves: inclusion paths (RFC 9162 §2.1.3) by position, and consistency paths (§2.1.4) by size, to the root of the manifest. A receipt is held against the root of its own size.
- \`anchors/<size>.json\`: the signed root of that size, a salt, and the inclusion path (RFC 9162 §2.1.3) of SHA-256(0x00 ‖ salt ‖ signed note) to a root over all organisations of the installation, with its own signed note.
- \`versions/\`, \`variants/\`, \`policies/\`: canonical bytes, each named by its SHA-256, which events bind. \`texts/\`: a variant as its channel shows it.
- \`files/\`: files kept with the case, evidence of claims and captures of publications, each named by its SHA-256, which the event that kept it binds (\`bind.sha256\`, \`bind.capture\`).
- \`private.json\`: values with their salts: HMAC-SHA-256(salt, JCS([event id, field, value])) is the commitment in the event.
- \`remarks.json\`, where remarks under privilege were asked for by name: HMAC-SHA-256(salt, JCS([remark id, "words", words])) is what the event binds.
- \`CERTIFICATE-902.md\`: a draft for counsel (US Federal Rules of Evidence 902(13) and 902(14)), signed by nobody; what only a person can say is left blank.
- \`manifest.json\`: SHA-256 of every file; \`manifest.sum\` of the manifest; \`manifest.note\` its signature, where there is a key.
`
