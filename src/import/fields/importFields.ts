import type { Label } from '../../workflow'
import { choiceFields } from './choiceFields'
import { eventFields } from './eventFields'
import { grantFields } from './grantFields'
import { CONTENT_KINDS, type ImportField, type ImportKind } from './ImportField'

const field = (
  name: string,
  reader: ImportField['reader'],
  label: Label,
  synonyms: string,
  more: Partial<ImportField> = {},
): ImportField => ({ name, reader, label, synonyms: synonyms.split('|'), ...more })

/** Everything that a column can fill, in the order in which the panel shows it. */
const ALL: readonly ImportField[] = [
  field(
    'id',
    'id',
    { nl: 'Nummer', en: 'Id' },
    'id|nummer|nr|number|kenmerk|key|identifier|uid|guid|externalid',
  ),
  field(
    'title',
    'text',
    { nl: 'Titel', en: 'Title' },
    'titel|title|naam|name|activiteit|evenement|initiatief|project|onderwerp|subject',
    { needed: CONTENT_KINDS },
  ),
  field(
    'summary',
    'text',
    { nl: 'Samenvatting', en: 'Summary' },
    'samenvatting|summary|intro|inleiding|kort|korte omschrijving|korte beschrijving|excerpt|lead',
  ),
  field(
    'body',
    'richText',
    { nl: 'Tekst', en: 'Text' },
    'tekst|text|omschrijving|description|beschrijving|body|inhoud|content|toelichting|lange omschrijving',
    { needed: ['ideas'] },
  ),
  ...eventFields,
  field(
    'themes',
    'themes',
    { nl: 'Thema’s', en: 'Themes' },
    'thema|themas|theme|themes|tagsthema|tagstheme|categorie|category|tags|rubriek',
    { needed: ['ideas', 'initiatives'], isFixable: true },
  ),
  field(
    'areas',
    'areas',
    { nl: 'Gebieden', en: 'Areas' },
    'gemeente|municipality|plaats|gebied|gebieden|area|areas|woonplaats|dorp|stad|city|town|gemeentecode|cbs code|tagsgebied|locatie',
    { needed: ['ideas', 'initiatives'], isFixable: true },
  ),
  field(
    'url',
    'url',
    { nl: 'Adres bij de bron', en: 'Address at the source' },
    'url|link|adres bij de bron|webadres|website|webpagina|permalink|source',
  ),
  field(
    'contactName',
    'person',
    { nl: 'Contact: naam', en: 'Contact: name' },
    'contact|contactpersoon|contact naam|naam contactpersoon|contact name|initiatiefnemer|displayname',
    { needed: ['initiatives'], isFixable: true },
  ),
  field(
    'contactEmail',
    'email',
    { nl: 'Contact: e-mail', en: 'Contact: e-mail' },
    'email|mail|e mailadres|emailadres|contact email|contact mail|mailadres',
    { isFixable: true },
  ),
  ...choiceFields,
  field(
    'targetGroups',
    'texts',
    { nl: 'Voor wie', en: 'Target groups' },
    'voor wie|doelgroep|doelgroepen|target group|target groups',
    { kinds: ['initiatives'] },
  ),
  field(
    'submitterName',
    'text',
    { nl: 'Naam die iedereen ziet', en: 'Name that everybody sees' },
    'indiener|naam indiener|submitter|auteur|author',
    { kinds: ['ideas'] },
  ),
  field(
    'status',
    'status',
    { nl: 'Status (verwijderd, concept)', en: 'Status (deleted, draft)' },
    'status|state|staat',
  ),
  field(
    'deletedAt',
    'status',
    { nl: 'Verwijderd op', en: 'Deleted at' },
    'deletedat|deleted at|verwijderd|verwijderd op|deleted',
  ),
]

/** What the columns of a file can fill for a kind of content. */
export const fieldsOf = (kind: ImportKind): readonly ImportField[] =>
  kind === 'grants' ? grantFields : ALL.filter(({ kinds }) => !kinds || kinds.includes(kind))
