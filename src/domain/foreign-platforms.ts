/**
 * Platforms below whose domain customers get a name of their own, and that the Public Suffix List
 * does not name in its PRIVATE section. As of November 2026.
 */
export const foreignPlatforms: readonly string[] = [
  'blogspot.de',
  'godaddysites.com',
  'jimdo.com',
  'jimdofree.com',
  'jimdosite.com',
  'tumblr.com',
  'webador.de',
  'weebly.com',
  'wordpress.com',
];
