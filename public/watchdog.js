// At the kiosk: loads the page again when nothing runs in it, once the server answers; at most every minute.
{
  const first = 5_000
  let wait = first
  const look = async () => {
    if (document.querySelector('#app:not([data-chemin]) [data-ecran]')) wait = first
    else {
      wait = Math.min(wait * 2, 60_000)
      const answer = await fetch('/borne/', { cache: 'no-store' }).catch(() => null)
      if (answer?.ok) location.replace('/borne/')
    }
    setTimeout(look, wait)
  }
  setTimeout(look, first)
}
