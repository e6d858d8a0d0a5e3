/**
 * Platforms below whose domain customers get a name of their own, and that the Public Suffix List
 * does not name in its PRIVATE section. As of November 2026.
 */
export const foreignPlatforms: readonly string[] = [
  // Building kits and blogs
  ...['beepworld.de', 'blogspot.at', 'blogspot.ch', 'blogspot.de', 'business.site', 'chayns.net'],
  ...['de.tl', 'eatbu.com', 'godaddysites.com', 'homepage-baukasten.de', 'homepage.t-online.de'],
  ...['jimdo.com', 'jimdofree.com', 'jimdosite.com', 'medium.com', 'mystrikingly.com', 'npage.de'],
  ...['over-blog.com', 'site123.me', 'sites.google.com', 'squarespace.com', 'substack.com'],
  ...['tumblr.com', 'ueniweb.com', 'webador.de', 'webnode.com', 'webnode.de', 'webnode.page'],
  ...['weebly.com', 'wix.com', 'wordpress.com'],
  // Names of rented servers, and dynamic DNS
  ...['asuscomm.com', 'hostingersite.com', 'kundenserver.de', 'mooo.com', 'online.de'],
  ...['quickconnect.to', 'selfhost.bz', 'selfhost.de', 'selfhost.eu', 'spdyn.de'],
  ...['stratoserver.net', 'tplinkdns.com', 'your-server.de'],
];

/** Platforms where customers get a page behind the domain (`facebook.com/firma`). */
export const profilePlatforms: ReadonlySet<string> = new Set([
  ...['amazon.de', 'ebay.com', 'ebay.de', 'etsy.com', 'facebook.com', 'fb.com', 'github.com'],
  ...['google.com', 'google.de', 'instagram.com', 'kleinanzeigen.de', 'linkedin.com', 'linktr.ee'],
  ...['pinterest.com', 'pinterest.de', 't.me', 'tiktok.com', 'twitter.com', 'wa.me', 'x.com'],
  ...['xing.com', 'youtube.com'],
]);

/** Where people have a mailbox: the domain behind the @ is not theirs. */
export const mailProviders: ReadonlySet<string> = new Set([
  ...['aol.com', 'arcor.de', 'freenet.de', 'gmail.com', 'gmx.at', 'gmx.ch', 'gmx.de', 'gmx.net'],
  ...['googlemail.com', 'hotmail.com', 'hotmail.de', 'icloud.com', 'live.de', 'mail.de'],
  ...['mailbox.org', 'me.com', 'outlook.com', 'outlook.de', 'posteo.de', 'proton.me'],
  ...['protonmail.com', 't-online.de', 'web.de', 'yahoo.com', 'yahoo.de'],
]);
