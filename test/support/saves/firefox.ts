/** What Firefox writes for “Save Page As”: its own functions, told the file that people choose in its dialog. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../browser.js';
import { allowWindow, runInWindow } from '../engines/firefox-window.js';
import type { Kind, Saver } from './saver.js';

export async function startFirefoxSaver(kind: Kind): Promise<Saver> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox()!,
    args: [allowWindow],
  });
  const folder = mkdtempSync(path.join(tmpdir(), 'hrd-widgets-firefox-'));
  const file = path.join(folder, 'saved.html');
  return {
    async save(address, { runsScripts } = { runsScripts: true }) {
      await runInWindow(browser, allowScripts, runsScripts);
      const page = await browser.newPage();
      await page.goto(address);
      await runInWindow(browser, saveAs, address, file, kind);
      await page.close();
      return readFileSync(file, 'utf8');
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Runs in Firefox's window. */
const allowScripts = `(isAllowed) => Services.prefs.setBoolPref('javascript.enabled', isAllowed)`;

/** Runs in Firefox's window: what follows the dialog in \`saveBrowser\` and \`internalSave\` of contentAreaUtils.js. */
const saveAs = `async (address, path, kind) => {
  const targetFile = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
  targetFile.initWithPath(path);
  const { frameLoader } = gBrowser.browsers.find(({ currentURI }) => currentURI.spec === address);
  const page = await new Promise((onDocumentReady, onError) => {
    frameLoader.startPersistence(null, { onDocumentReady, onError });
  });
  await new Promise((saveCompleteCallback) => {
    internalPersist({
      sourceURI: Services.io.newURI(address),
      sourcePrincipal: page.principal,
      sourceReferrerInfo: page.referrerInfo,
      sourceDocument: kind === 'complete' ? page : null,
      sourceCacheKey: page.cacheKey,
      cookieJarSettings: page.cookieJarSettings,
      isPrivate: false,
      targetFile,
      saveCompleteCallback,
    });
  });
}`;
