import { describe, expect, it } from 'vitest'
import { workflows } from '../../../src/collections/workflows'
import { builtInTypes } from '../../../src/feeds/types/builtInTypes'
import { publicStates, shownState } from '../../../src/workflow'

describe.each(builtInTypes)('$name', ({ name, states }) => {
  it('knows the states that the public is told, and no others', () => {
    const workflow = workflows[name]
    if (!workflow) throw new Error(`There is no workflow of ${name}`)
    const told = new Set(publicStates(workflow).map((state) => shownState(workflow, state)))
    expect(Object.keys(states).sort()).toEqual([...told].sort())
  })
})
