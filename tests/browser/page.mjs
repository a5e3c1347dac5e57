// Opens a report in a real browser: in light, dark and print, wide and narrow, with and without scripts.
//
//   node page.mjs REPORT.html FOLDER      pictures go to FOLDER
//
// The page must load nothing, complain of nothing, fit its window, draw its plots without a script, and show values under the pointer
// with one.

import assert from 'node:assert/strict'
import { pathToFileURL } from 'node:url'
import binary from '@sparticuz/chromium'
import { chromium } from 'playwright-core'

const [report, folder] = process.argv.slice(2)
const url = pathToFileURL(report).href
const looks = [
  { name: 'light', width: 1200, colorScheme: 'light', script: true },
  { name: 'dark', width: 1200, colorScheme: 'dark', script: true },
  { name: 'narrow', width: 400, colorScheme: 'light', script: true },
  { name: 'print', width: 800, colorScheme: 'light', script: false, media: 'print' },
  { name: 'no-script', width: 1200, colorScheme: 'light', script: false },
]

const executablePath = await binary.executablePath()
const grounds = new Set()
for (const look of looks) {
  // This build runs in one process, which ends with its first window.
  const browser = await chromium.launch({ args: binary.args, executablePath, headless: true })
  const context = await browser.newContext({
    viewport: { width: look.width, height: 900 }, colorScheme: look.colorScheme, javaScriptEnabled: look.script,
  })
  const page = await context.newPage()
  const complaints = []
  page.on('console', message => complaints.push(message.text()))
  page.on('pageerror', error => complaints.push(error.message))
  page.on('request', request => { if (request.url() !== url) complaints.push(`loads ${request.url()}`) })
  await page.emulateMedia({ media: look.media ?? 'screen', colorScheme: look.colorScheme })
  await page.goto(url)
  assert((await page.title()).startsWith('mtstress '), 'it has a title')
  const plots = page.locator('figure.chart svg')
  assert(await plots.count() >= 5, `${look.name}: plots are drawn`)
  for (const plot of await plots.all()) {
    const box = await plot.boundingBox()
    assert(box.width > 200 && box.height > 20, `${look.name}: plots have a size`)
  }
  if (look.script) {
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    assert(beyond <= 0, `${look.name}: the page is ${beyond} pixels too wide`)
    grounds.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor))
    await plots.first().scrollIntoViewIfNeeded()
    const box = await plots.first().boundingBox()
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    const shown = await page.locator('.key b').allTextContents()
    assert(shown.some(text => text !== ''), `${look.name}: the pointer shows values`)
  }
  await page.screenshot({ path: `${folder}/${look.name}.png`, fullPage: true })
  if (look.media === 'print') await page.pdf({ path: `${folder}/print.pdf`, format: 'A4' })
  assert.deepEqual(complaints, [], look.name)
  await browser.close()
}
assert.equal(grounds.size, 2, 'light and dark have grounds of their own')
console.log(`${looks.length} looks at ${report}: fine; pictures in ${folder}`)
