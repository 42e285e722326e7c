import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

const read = (name: string) => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), 'utf8')

/** What consumers read. */
export const handbook = read('feeds.md')

const all = [handbook, read('partners-api.md')].join('\n')

/** The code in the handbooks under this name: what follows the language on the first line of its fence. */
export const recipe = (name: string): string => {
  const fence = new RegExp(`^\`\`\`\\w+ ${name.replaceAll('.', '\\.')}\\n([\\s\\S]*?)^\`\`\`$`, 'm')
  const [, code] = fence.exec(all) ?? []
  if (code === undefined) throw new Error(`No handbook has code called ${name}`)
  return code
}

/** Whether a program is on this machine; says so when it is not. */
export const hasProgram = (program: string): boolean => {
  if (spawnSync(program, ['--version']).status === 0) return true
  console.warn(`The recipes that need ${program} are skipped: there is none on this machine.`)
  return false
}

interface Run {
  program: 'python3' | 'sh'
  /** As in the handbook. */
  name: string
  folder: string
  env: Record<string, string>
}

/** Starts a recipe as somebody would who copied it from the handbook. */
export const startRecipe = async ({ program, name, folder, env }: Run): Promise<ChildProcess> => {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, name), recipe(name))
  return spawn(program, [name], { cwd: folder, env: { ...process.env, PYTHONUNBUFFERED: '1', ...env } })
}

/** Runs a recipe to its end. */
export const runRecipe = async (
  run: Run,
  input = '',
): Promise<{ code: number | null; output: string; errors: string }> => {
  const child = await startRecipe(run)
  let [output, errors] = ['', '']
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  child.stdin?.end(input)
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, output, errors }
}
