import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds wrong inside a part of the page. */
export const violationsIn = async (page: Page, part: string): Promise<string[]> => {
  await page.evaluate(axe)
  await settle(page)
  return page.evaluate(async (selector) => {
    const { axe: checker } = globalThis as unknown as {
      axe: { run: (part: string) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await checker.run(selector)
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }, part)
}

/** Waits until nothing fades or slides any more: a colour halfway is no colour to judge. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    // A drawer is there before it begins to come in.
    const isHalfway = () =>
      [...document.querySelectorAll('.drawer__content')].some((one) => getComputedStyle(one).opacity !== '1')
    const isMoving = () =>
      isHalfway() ||
      document
        .getAnimations()
        .some((one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Infinity)
    const end = Date.now() + 5_000
    // What was asked for a moment ago may begin to move only after some frames.
    for (let still = 0; still < 8 && Date.now() < end; still = isMoving() ? 0 : still + 1) {
      await new Promise((resolve) => setTimeout(resolve, 16))
    }
  })
