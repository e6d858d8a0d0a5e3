/**
 * Domains in the Public Suffix List's PRIVATE section whose owners sell the names below them to
 * everyone, like an ending. A name there depends on the owner's contract, not on a registry's.
 * Public Suffix List of 2026, comments of its sections.
 */
export const privateRegistries: ReadonlySet<string> = new Set([
  ...['ae.org', 'africa.com', 'br.com', 'cn.com', 'co.com', 'com.de', 'com.se', 'de.com', 'eu.com'],
  ...['gb.net', 'gr.com', 'hu.net', 'in.net', 'it.com', 'jp.net', 'jpn.com', 'mex.com', 'ru.com'],
  ...['sa.com', 'se.net', 'uk.com', 'uk.net', 'us.com', 'us.org', 'za.bz', 'za.com'],
  ...['co.ca', 'co.cz', 'co.de', 'co.dk', 'co.nl', 'co.no', 'co.pl', 'co.ro', 'de.cool', 'eu.org'],
  ...['priv.at', 'radio.am', 'radio.fm', 'art.pl', 'com.ru', 'net.ru', 'org.ru', 'pp.ru', 'msk.ru'],
  ...['biz.ua', 'co.ua', 'pp.ua', 'cc.ua', 'inf.ua', 'ltd.ua', 'firm.ng', 'ltd.ng'],
  ...['co.business', 'co.education', 'co.events', 'co.financial', 'co.network', 'co.place'],
  'co.technology',
]);
