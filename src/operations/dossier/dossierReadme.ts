import { formatMoment } from '../../feeds/text/formatDate'
import type { Dossier } from './readDossier'

/** What is what in the file, for whoever unpacks it. */
export const dossierReadme = (
  { title, urn, files }: Dossier,
  { madeAt, madeBy, missing }: { madeAt: Date; madeBy: string; missing: readonly string[] },
): string => `Dossier: ${title}
${urn}
Gemaakt op ${formatMoment(madeAt.toISOString())} door ${madeBy}.

Wat zit erin?

dossier.html           Alles om te lezen en te printen: de tekst, wat er gebeurde, de
                       notities van collega's, de bestanden en hoe de tekst veranderde.
dossier.json           Hetzelfde voor een computer, met alle versies die bewaard zijn.
bestanden/             De ${files.length} bestanden die erbij horen of hoorden.
persoonsgegevens.json  De gegevens van de indiener en de contactpersoon. Niet openbaar.

Maak je dit openbaar, bijvoorbeeld na een Woo-verzoek?

1. Haal persoonsgegevens.json eruit. Wat daarin staat, staat niet in de andere bestanden.
2. Lees dossier.html na: ook in een tekst, uitleg of notitie kan iemand een naam,
   telefoonnummer of adres hebben geschreven.
3. In de tijdlijn en de notities staan namen van medewerkers. Lak die weg als dat bij
   jullie de regel is. Doe dat ook in dossier.json, of haal dat bestand eruit.
4. Bekijk de bestanden: op foto's kunnen mensen staan, in een pdf kan een naam staan.
${missing.length > 0 ? `\nDeze bestanden zijn er niet meer: ${missing.join(', ')}.\n` : ''}`
