import { versionDonnees } from '../../schema/donnees.ts'
import { fichiers, nomsFichiers, schemaPath } from './donnees.ts'

function row(fichier: (typeof nomsFichiers)[number]): string {
  return `<li><a href="${fichier}.json">${fichier}.json</a> : ${fichiers[fichier].titre.toLowerCase()} (<a href="${schemaPath(fichier)}">schéma</a>)</li>`
}

/** The page that says what the files of open data are, for those who want to use them. */
export function lisezMoi(date: string): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Données ouvertes – Passerelle</title>
<style>:root{color-scheme:light dark}body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.125rem/1.5 Verdana,Arial,sans-serif}li{margin-block:.75rem}a{display:inline-block;padding-block:.4rem}</style>
</head>
<body>
<main>
<h1>Données ouvertes</h1>
<p>Ce que Passerelle sait de la formation et du handicap en Hauts-de-France, pour être réutilisé. Version ${versionDonnees}, faite le ${date}.</p>
<ul>
${nomsFichiers.map(row).join('\n')}
</ul>
<p>Licence des données : Licence Ouverte 2.0 (Etalab). Citez « Passerelle, Hauts-de-France » et la date.</p>
<p>Chaque fiche et chaque acteur donne sa source, le jour où quelqu’un l’a comparé avec elle (<code>lu</code>), les organismes qui l’ont confirmé (<code>confirme</code>) et le jour où il faut le relire (<code>revoir</code>). Les coordonnées importées viennent de l’annuaire de l’administration (DILA, Licence Ouverte 2.0). Aucune donnée ne concerne une personne.</p>
<p>Le premier chiffre de la version change quand un programme qui lit ces fichiers doit changer aussi. Le format data.inclusion est décrit sur <a href="https://github.com/gip-inclusion/data-inclusion-schema">github.com/gip-inclusion/data-inclusion-schema</a>.</p>
<p><a href="/">Retour à Passerelle</a></p>
</main>
</body>
</html>
`
}
