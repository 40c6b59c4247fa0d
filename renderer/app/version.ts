/** The version of the app; the same as in package.json, which a test sees to. */

export const appVersion = '0.1.0'
