/** Where a kiosk starts and waits: at this address the site is a kiosk, whatever its settings or the network. */
export const home = '/borne/'

/** Whether a page opened at this path is a kiosk's; a missing last slash and `index.html` are forgiven. */
export function isHome(pathname: string): boolean {
  return pathname.replace(/index\.html$/u, '').replace(/\/*$/u, '/') === home
}
