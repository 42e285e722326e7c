import { outward } from '../parts/link'
import type { StatementWords } from './Statement'

const guidelines = outward('https://www.digitoegankelijk.nl/', 'Digitoegankelijk.nl')
const ombudsman = outward('https://www.nationaleombudsman.nl/', 'the National Ombudsman')
const authority = outward('https://www.autoriteitpersoonsgegevens.nl/', 'the Dutch Data Protection Authority')

/** A number of days as people say it. */
const days = (count: number): string => (count === 365 ? 'a year' : `${count} days`)

/** The statements in English. */
export const en: StatementWords = {
  accessibility: ({ siteName, publisher, mailLink }) => ({
    title: 'Accessibility',
    lead: `${publisher} wants everybody to be able to use ${siteName}. Also when you do not see well, use no mouse, or find reading hard.`,
    parts: [
      {
        title: 'What do we keep to?',
        text: [
          'Websites of the Dutch government must be accessible. The rules are those of WCAG, levels A and AA (EN 301 549). We build to the newest version, WCAG 2.2.',
          ['What these rules ask stands at ', guidelines, '.'],
        ],
      },
      {
        title: 'How far are we?',
        text: [
          'Status: first measures taken (C). We test at every change ourselves. No independent office has examined the site yet. That is why we do not say that it conforms in full.',
        ],
      },
      {
        title: 'What do we do?',
        text: [],
        list: [
          'Every kind of page is tested with a program (axe) at every change, in light and dark colours.',
          'We test that you can do everything with the keyboard alone.',
          'The site fits a screen of 320 pixels wide. You can zoom in to 400% without scrolling sideways.',
          'Everything works without JavaScript. Nothing moves by itself.',
          'A colour never stands alone: there is always a word with it.',
          'Texts are short and in plain language. What residents and organisations write is in Dutch.',
        ],
      },
      {
        title: 'What can be better?',
        text: [],
        list: [
          'Files such as PDFs come from residents and organisations. They are not always accessible.',
          'Videos of others do not always have captions.',
          'Who places a photo describes what is in it. That description is not always good.',
        ],
      },
      {
        title: 'Do you run into something?',
        text: [
          [
            'Mail us: ',
            mailLink,
            '. Say on which page it was, what you wanted to do and what went wrong. You hear from us within 5 working days. Within 3 weeks we tell you what we do about it.',
          ],
          'Is there something that you cannot read or fill in? Tell us. We then give you the information in another way.',
        ],
      },
      {
        title: 'Not satisfied with our answer?',
        text: [['You can make a complaint to ', ombudsman, '.']],
      },
    ],
  }),
  privacy: ({ publisher, mailLink, retention }) => ({
    title: 'Privacy',
    lead: 'Look around at ease: we do not follow you.',
    parts: [
      {
        title: 'When you only look',
        text: [
          'We set no cookies and keep nothing in your browser. No programs of others look along. Fonts come from our own server. A photo may come from the site of a partner.',
          'We count how often a feed is fetched. We do not keep by whom.',
        ],
      },
      {
        title: 'When you send an idea',
        text: [
          'We then ask your name and e-mail address, to tell you what happens with your idea. At an event you may leave out your e-mail address. We keep these apart from your idea. Your e-mail address never comes on the site. Only who handles ideas with us can get at it.',
          'The idea itself comes on the site, and in the open data that others may take over. So leave out what not everybody may know of yourself or of others.',
        ],
      },
      {
        title: 'When you follow something by mail',
        text: [
          'We then keep your e-mail address and what you follow. Nothing else. Each mail has a link to stop. When you use it we erase your e-mail address at once.',
        ],
      },
      {
        title: 'When you report something',
        text: [
          'You need not say who you are. If you want an answer, we keep your e-mail address and the name that you fill in. Only who handles reports and ideas with us can get at those. We tell nobody who reported something.',
        ],
      },
      {
        title: 'How long we keep things',
        text: [],
        list: [
          `Your name, e-mail address and telephone number: until ${days(retention.contactDays)} after nothing happens any more with what you sent in.`,
          `Mails that we sent you about your idea or your report: ${days(retention.letterDays)}.`,
          `A report, and who sent it: until ${days(retention.contactDays)} after we decided on it.`,
          'An idea that you do not confirm: 7 days.',
          'A request to follow something: until you stop, or a month after it is over. If you do not confirm it: 7 days.',
          'Your idea on the site, with the name that you chose: without an end. With the link in your mail you have your name taken away.',
        ],
      },
      {
        title: 'What you may ask of us',
        text: [
          [
            'Did you send in an idea? With the link in your mail you see, download and erase your data yourself. Or mail us: ',
            mailLink,
            '. You may ask us to:',
          ],
        ],
        list: [
          'show what we have of you',
          'correct what is wrong',
          'erase what we have of you',
          'stop using it',
          'hand over your data to you',
        ],
      },
      {
        title: 'Who is responsible?',
        text: [
          [
            `${publisher} is responsible for this site. Can we not settle it together? Then you can make a complaint to `,
            authority,
            '.',
          ],
        ],
      },
    ],
  }),
}
