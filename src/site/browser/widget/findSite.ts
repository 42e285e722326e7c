// Only known while the script itself runs.
const script =
  document.currentScript instanceof HTMLScriptElement
    ? document.currentScript.src
    : // A module does not know which script it is.
      (document.querySelector<HTMLScriptElement>('script[src$="/widget.js"]')?.src ?? '')

/**
 * The origin of the site that widgets show: where their script came from, unless the page says otherwise.
 *
 * @param named - the attribute `site`
 * @throws TypeError when that is no address
 */
export const findSite = (named: string | null): string => {
  const { protocol, origin } = new URL(named ?? script)
  if (!/^https?:$/.test(protocol)) throw new TypeError(`No address of a site: ${named}`)
  return origin
}
