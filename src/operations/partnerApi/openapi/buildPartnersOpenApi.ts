import type { Payload } from 'payload'
import { localise } from '../../../feeds/openapi/localise'
import type { Schema } from '../../../feeds/openData/Schema'
import type { Label } from '../../../workflow'
import { CONTRIBUTIONS, REQUESTS } from '../limits'
import { publicAddress } from '../publicAddress'
import { headers, parameters, paths, responses } from './paths'
import { partnerSchemas } from './schemas'

/** The version of the contract (semantic): within 1 things are only added. */
const VERSION = '1.0.0'

/** The description of the partners' API: OpenAPI 3.1, from the schema to which requests are held. */
export const buildPartnersOpenApi = (payload: Payload, language: keyof Label): Schema =>
  localise(
    {
      openapi: '3.1.0',
      info: {
        title: { nl: 'API voor partners', en: 'API for partners' },
        version: VERSION,
        description: {
          nl: `Partners sturen hiermee ideeën, initiatieven en agenda-items in, met hun eigen nummers. Per sleutel: ${REQUESTS.quota} verzoeken per minuut en ${CONTRIBUTIONS.quota} bijdragen per ${CONTRIBUTIONS.window / 60} minuten.`,
          en: `With this partners send in ideas, initiatives and events, by their own ids. For each key: ${REQUESTS.quota} requests a minute and ${CONTRIBUTIONS.quota} contributions in ${CONTRIBUTIONS.window / 60} minutes.`,
        },
        contact: { name: 'Noaber', url: publicAddress(payload, '/') },
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      servers: [{ url: publicAddress(payload, '/api/partners') }],
      security: [{ key: [] }],
      tags: [
        {
          name: 'contributions',
          description: { nl: 'Wat partners insturen.', en: 'What partners send in.' },
        },
      ],
      paths,
      components: {
        securitySchemes: {
          key: {
            type: 'http',
            scheme: 'bearer',
            description: {
              nl: 'Een API-sleutel van jullie organisatie. Een redacteur maakt hem onder API-sleutels.',
              en: 'An API key of your organisation. An editor makes it under API keys.',
            },
          },
        },
        schemas: partnerSchemas(),
        headers,
        parameters,
        responses,
      },
    },
    language,
  ) as Schema
