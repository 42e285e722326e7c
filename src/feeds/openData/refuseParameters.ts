import { UnknownParameter } from '../errors/UnknownParameter'

/**
 * For an address that takes no parameters.
 *
 * @throws UnknownParameter when it has one
 */
export const refuseParameters = ({ searchParams }: URL): void => {
  const [name] = searchParams.keys()
  if (name !== undefined) throw new UnknownParameter(name, [])
}
