/** Writes docs/workflows.md from the workflows themselves. With --check it only compares. */
import { readFile, writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { workflows } from '../src/collections/workflows'
import { fromStates, type Role, type Workflow } from '../src/workflow'

const target = new URL('../docs/workflows.md', import.meta.url)

const ROLES: Record<Role, string> = {
  owner: 'owner',
  partner: 'partner',
  trustedPartner: 'partner whose kind is trusted',
  funder: 'partner that is a funder',
  editor: 'editor',
  assessor: 'assessor',
  handler: 'assessor (own)',
  admin: 'admin',
  system: 'system',
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const stateName = (workflow: Workflow, state: string): string =>
  `${state}${workflow.states[state]?.isPublic ? '\\*' : ''}`

const section = (workflow: Workflow): string => {
  const states = Object.entries(workflow.states).map(([name, state]) => {
    const needs = [...(state.requires ?? []), ...(state.guards ?? []).map(({ message }) => message.en)]
    const remarks = [
      state.shownAs ? `shown as ${state.shownAs}` : '',
      state.isPermanent ? 'never vanishes' : '',
    ].filter(Boolean)
    return `| ${name} | ${cell(state.label.nl)} | ${state.isPublic ? 'yes' : ''} | ${cell(needs.join('; '))} | ${remarks.join('; ')} |`
  })
  const rows = Object.entries(workflow.transitions).map(([name, transition]) => {
    const from = fromStates(transition)
      .map((state) => stateName(workflow, state))
      .join(', ')
    const needs = [
      transition.needsReason ? 'reason' : '',
      ...(transition.requires ?? []),
      ...(transition.guards ?? []).map(
        ({ message, isWarning }) => `${message.en}${isWarning ? ' (warning)' : ''}`,
      ),
    ].filter(Boolean)
    const by = transition.by.map((role) => ROLES[role]).join(', ')
    return `| ${name} | ${from} | ${stateName(workflow, transition.to)} | ${cell(transition.label.nl)} | ${by} | ${cell(needs.join('; '))} |`
  })
  return [
    `## ${workflow.collection}`,
    `Made as ${[workflow.create.to, workflow.create.instead?.to].filter(Boolean).join(' or ')} by ${workflow.create.by.map((role) => ROLES[role]).join(', ')}; brought in, in any state whose requirements are met, by ${workflow.import.by.map((role) => ROLES[role]).join(', ')}.`,
    '| state | label | public | must be filled in | remarks |\n| --- | --- | --- | --- | --- |\n' +
      states.join('\n'),
    '| transition | from | to | button | who | needs |\n| --- | --- | --- | --- | --- | --- |\n' +
      rows.join('\n'),
  ].join('\n\n')
}

const text = [
  '# Workflows',
  'Generated from `src/collections/*/workflow.ts` by `npm run generate:workflows`. Do not edit. A `*` after a state: the public sees it. An admin may do what an editor may.',
  ...Object.values(workflows).map(section),
].join('\n\n')

const options = await resolveConfig(target.pathname)
const formatted = await format(text, { ...options, parser: 'markdown' })
if (process.argv.includes('--check')) {
  if ((await readFile(target, 'utf8').catch(() => '')) !== formatted) {
    console.error('docs/workflows.md is not fresh: run `npm run generate:workflows`.')
    process.exit(1)
  }
} else await writeFile(target, formatted)
