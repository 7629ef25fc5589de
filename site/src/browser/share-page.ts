export {}

/** On a promise's page: the device's own way of sharing, where it has one, and printing. Both are hidden until they work. */
const share = document.querySelector<HTMLButtonElement>('[data-share]')
const print = document.querySelector<HTMLButtonElement>('[data-print]')

if (share && 'share' in navigator) {
  share.hidden = false
  share.addEventListener('click', () => {
    // Who changes their mind is told of by an error.
    navigator.share({ title: document.title, url: location.href.replace(/#.*/, '') }).catch(() => {})
  })
}
if (print) {
  print.hidden = false
  print.addEventListener('click', () => window.print())
}
