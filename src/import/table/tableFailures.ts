import { ImportFailure } from '../ImportFailure'
import { MOST_BYTES, MOST_COLUMNS, MOST_ROWS } from './limits'

/** Why a file cannot be read at all, in words that say what to do. */
export const tableFailures = {
  empty: () =>
    ImportFailure.about(
      'fileEmpty',
      'Het bestand is leeg. Zet op de eerste regel de namen van de kolommen, en daaronder wat je wilt inlezen.',
      'The file is empty. Put the names of the columns on the first line, and below it what you want to import.',
    ),
  noRows: () =>
    ImportFailure.about(
      'noRows',
      'Er staan geen regels in het bestand, alleen namen van kolommen. Vul het bestand en kies het opnieuw.',
      'There are no rows in the file, only names of columns. Fill the file and choose it again.',
    ),
  tooLarge: () =>
    ImportFailure.about(
      'fileTooLarge',
      `Het bestand is groter dan ${MOST_BYTES / 1024 / 1024} MB. Verdeel het over meer bestanden.`,
      `The file is larger than ${MOST_BYTES / 1024 / 1024} MB. Divide it over several files.`,
    ),
  tooManyRows: () =>
    ImportFailure.about(
      'tooManyRows',
      `Het bestand heeft meer dan ${MOST_ROWS} regels. Verdeel het over meer bestanden.`,
      `The file has more than ${MOST_ROWS} rows. Divide it over several files.`,
    ),
  tooManyColumns: () =>
    ImportFailure.about(
      'tooManyColumns',
      `Het bestand heeft meer dan ${MOST_COLUMNS} kolommen. Haal weg wat je niet wilt inlezen.`,
      `The file has more than ${MOST_COLUMNS} columns. Take out what you do not want to import.`,
    ),
  oldExcel: () =>
    ImportFailure.about(
      'oldExcel',
      'Dit is een oud Excel-bestand (.xls), of er zit een wachtwoord op. Sla het in Excel op als .xlsx, zonder wachtwoord.',
      'This is an old Excel file (.xls), or it has a password. Save it in Excel as .xlsx, without a password.',
    ),
  badWorkbook: (cause?: unknown) =>
    ImportFailure.about(
      'badWorkbook',
      'Dit bestand is beschadigd of geen Excel-bestand (.xlsx). Open het in Excel en sla het opnieuw op.',
      'This file is damaged or no Excel file (.xlsx). Open it in Excel and save it again.',
      { cause },
    ),
  zipBomb: () =>
    ImportFailure.about(
      'zipBomb',
      'Dit bestand wordt uitgepakt veel te groot. Sla alleen het blad dat je wilt inlezen op in een nieuw bestand.',
      'This file becomes far too large when it is unpacked. Save only the sheet that you want to import in a new file.',
    ),
  notText: () =>
    ImportFailure.about(
      'notText',
      'Dit bestand is geen tekst. Kies een CSV-bestand, een Excel-bestand (.xlsx) of een JSON-bestand van OpenStad.',
      'This file is no text. Choose a CSV file, an Excel file (.xlsx) or a JSON file of OpenStad.',
    ),
  badJson: (cause?: unknown) =>
    ImportFailure.about(
      'badJson',
      'Dit JSON-bestand is niet te lezen. Download het opnieuw bij OpenStad.',
      'This JSON file cannot be read. Download it from OpenStad again.',
      { cause },
    ),
  notOpenStad: () =>
    ImportFailure.about(
      'notOpenStad',
      'In dit JSON-bestand staan geen inzendingen van OpenStad. Vraag ze op bij /api/project/{nummer}/resource.',
      'There are no resources of OpenStad in this JSON file. Ask for them at /api/project/{id}/resource.',
    ),
}
