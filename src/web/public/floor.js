/* Below Chromium 109 the pages cannot run: show a clear page instead of a blank one. No newer word here: very old browsers must be able to read this file. */
if (
  (/Chrom(?:e|ium)\/(?:\d{1,2}|10[0-8])\./.test(navigator.userAgent) ||
    !('noModule' in document.createElement('script')) ||
    typeof Array.prototype.findLast !== 'function') &&
  location.pathname !== '/old-browser.html'
)
  location.replace('/old-browser.html')
