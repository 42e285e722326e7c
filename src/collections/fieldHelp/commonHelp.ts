import { help, type HelpByPath } from './help'

/** In every collection that has these fields. */
export const commonHelp: HelpByPath = {
  '*.title': help(
    'Kort en duidelijk. Staat boven de pagina, in lijsten en in de feeds.',
    'Short and clear. Stands above the page, in lists and in the feeds.',
  ),
  '*.body': help(
    'Het hele verhaal, met tussenkopjes als het lang is. Zet er geen gegevens van personen in.',
    'The whole story, with headings when it is long. Leave out details of persons.',
  ),
  '*.location': help(
    'Waar het om gaat. Vul het alleen in als er één plek is.',
    'Where it is about. Only when there is one place.',
  ),
  '*.location.name': help(
    'Bijvoorbeeld: Dorpshuis De Spil, Lemele.',
    'For example: Dorpshuis De Spil, Lemele.',
  ),
  '*.location.latitude': help(
    'In graden, zoals op een kaart: tussen 52,1 en 52,9 in Overijssel.',
    'In degrees, as on a map: between 52.1 and 52.9 in Overijssel.',
  ),
  '*.location.longitude': help(
    'In graden, zoals op een kaart: tussen 5,7 en 7,1 in Overijssel.',
    'In degrees, as on a map: between 5.7 and 7.1 in Overijssel.',
  ),
  '*.image': help(
    'Staat boven de pagina en bij het bericht op andere websites. Liggend werkt het best.',
    'Stands above the page and beside the item on other sites. Landscape works best.',
  ),
  '*.noImage': help(
    'Kruis dit aan als een beeld hier niets toevoegt. Dan vraagt de site er niet meer om.',
    'Tick this when an image adds nothing. The site stops asking for one.',
  ),
  '*.attachments': help(
    'Bestanden die iedereen mag downloaden, zoals een plan of een verslag.',
    'Files that anybody may download, such as a plan or a report.',
  ),
  '*.licence': help(
    'Onder welke voorwaarden anderen de tekst mogen gebruiken. Staat in de feeds en de open data.',
    'On which terms others may use the text. Stated in the feeds and the open data.',
  ),
  '*.record.caseNumber': help('Het nummer in jullie zaaksysteem.', 'The number in your case system.'),
  '*.record.selectionCategory': help(
    'Uit de selectielijst van provincies. Bepaalt hoe lang dit bewaard blijft.',
    'From the selection list of provinces. Decides how long this is kept.',
  ),
  '*.record.destroyAt': help(
    'Tot wanneer dit bewaard moet blijven. Leeg: nog niet bepaald.',
    'Until when this must be kept. Empty: not decided yet.',
  ),
  '*.origin.name': help(
    'Bijvoorbeeld: Samen voor Elkaar Overijssel.',
    'For example: Samen voor Elkaar Overijssel.',
  ),
  '*.origin.url': help('De pagina waar dit het eerst stond.', 'The page where this stood first.'),
  '*.origin.sourceId': help(
    'Het kenmerk in het systeem waar het vandaan komt. Zo wordt het niet twee keer overgenomen.',
    'The id in the system that it came from, so that it is not imported twice.',
  ),

  '*.provider': help(
    'Wie de subsidie geeft. Bijvoorbeeld: provincie Overijssel.',
    'Who gives the subsidy. For example: province of Overijssel.',
  ),
  '*.stateAid': help(
    'Bijvoorbeeld: de-minimisverordening (EU) 2023/2831. Leeg: geen staatssteun.',
    'For example: de minimis regulation (EU) 2023/2831. Empty: no state aid.',
  ),
}
