/* Below Chromium 109 the pages cannot run: show a clear page instead of a blank one. No newer word here: very old browsers must be able to read this file. */
// biome-ignore lint/suspicious/noVar: old browsers know nothing else
var chromium = /Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent)
// biome-ignore lint/suspicious/noVar: old browsers know nothing else
var tooOld = chromium
  ? Number(chromium[1]) < 109
  : !('noModule' in document.createElement('script')) || typeof Array.prototype.findLast !== 'function'
if (tooOld && location.pathname !== '/old-browser.html') location.replace('/old-browser.html')
