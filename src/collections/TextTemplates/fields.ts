import type { Field } from 'payload'
import { refusalGrounds } from '../Ideas/handlingFields'
import { option } from '../fields/option'

/** Fields of a text that is used again: what it is for, and what it says. */
export const textTemplateFields: Field[] = [
  { name: 'title', type: 'text', required: true, maxLength: 120, label: { nl: 'Naam', en: 'Name' } },
  {
    name: 'purpose',
    type: 'select',
    required: true,
    index: true,
    label: { nl: 'Waarvoor', en: 'Purpose' },
    options: [
      option('question', 'Vraag om aanvulling', 'Asking for information'),
      option('refusal', 'Niet plaatsen of afwijzen', 'Refusing or rejecting'),
      option('answer', 'Antwoord', 'Answer'),
      option('stop', 'Stoppen, sluiten of intrekken', 'Stopping, closing or withdrawing'),
      option('other', 'Iets anders', 'Something else'),
    ],
  },
  {
    name: 'collections',
    type: 'select',
    hasMany: true,
    label: { nl: 'Alleen voor', en: 'Only for' },
    options: [
      option('ideas', 'Ideeën', 'Ideas'),
      option('initiatives', 'Initiatieven', 'Initiatives'),
      option('events', 'Agenda', 'Events'),
    ],
    admin: { description: { nl: 'Leeg: voor alles.', en: 'Empty: for everything.' } },
  },
  {
    name: 'refusalGround',
    type: 'select',
    label: { nl: 'Grond om niet te plaatsen', en: 'Ground for refusal' },
    options: refusalGrounds(),
    admin: {
      condition: (data) => data.purpose === 'refusal',
      description: {
        nl: 'Wordt vanzelf gekozen als je deze tekst kiest bij een idee.',
        en: 'Is chosen along with this text, for an idea.',
      },
    },
  },
  {
    name: 'text',
    type: 'textarea',
    required: true,
    label: { nl: 'Tekst', en: 'Text' },
    admin: {
      rows: 8,
      description: {
        nl: 'Schrijf {titel} waar de titel komt en {naam} waar de naam van de indiener komt. Je past de tekst nog aan voor je hem verstuurt.',
        en: 'Write {titel} where the title goes and {naam} where the name of the submitter goes. The text can be edited before it is sent.',
      },
    },
  },
]
