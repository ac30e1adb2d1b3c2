import { canPressKeys, findFirefox, findWebKitDriver, hasScreen } from './browser.js';

/** Why to skip tests whose program is not here. In CI that is a failure, not a reason. */
export const skipUnless = (isHere: unknown, reason: string) => !isHere && !process.env.CI && reason;

export const withoutFirefox = skipUnless(findFirefox(), 'no Firefox found; set FIREFOX_PATH to it');

export const withoutWebKit = skipUnless(
  findWebKitDriver() && hasScreen(),
  'needs WebKitWebDriver, and a screen or Xvfb; set WEBKIT_DRIVER_PATH if it is elsewhere',
);

export const withoutKeys = skipUnless(canPressKeys(), 'needs Xvfb and xdotool');
