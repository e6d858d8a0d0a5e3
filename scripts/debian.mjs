/** What the tests need beside npm's packages; on Debian it can be installed. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from './run-command.mjs';

/**
 * @typedef {object} Tool
 * @property {string} program
 * @property {string} debianPackage
 * @property {string} [service] what Debian starts of it
 * @property {string} purpose
 */

/** @type {readonly Tool[]} */
export const tools = [
  {
    program: 'chromium',
    debianPackage: 'chromium',
    purpose: 'alle Wege im Browser',
  },
  {
    program: 'dnsdist',
    debianPackage: 'dnsdist',
    service: 'dnsdist',
    purpose: 'die Wege mit echten DNS-Antworten',
  },
  {
    program: 'named',
    debianPackage: 'bind9',
    service: 'named',
    purpose: 'die Wege mit echten DNS-Antworten',
  },
  {
    program: 'soffice',
    debianPackage: 'libreoffice-calc-nogui',
    purpose: 'das Öffnen der CSV-Datei in einer Tabelle',
  },
];

/**
 * The tools that are not there.
 * @returns {Promise<Tool[]>}
 */
export async function missingTools() {
  const browser = await playwrightBrowser();
  return tools.filter(({ program }) => !isInPath(program) && !(program === 'chromium' && browser));
}

/** Whether this process may install Debian packages. */
export function mayInstall() {
  return isInPath('apt-get') && process.getuid?.() === 0;
}

/**
 * Installs tools from Debian, without leaving their services running. What can't be had stays
 * missing; apt says why.
 * @param {readonly Tool[]} missing
 * @param {AbortSignal} stop
 */
export async function installTools(missing, stop) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update', '-q'], stop, env);
  // One by one: what a distribution doesn't have must not keep the others away.
  for (const { debianPackage, service } of missing) {
    const args = ['install', '-q', '-y', '--no-install-recommends', debianPackage];
    const { succeeded } = await runCommand('apt-get', args, stop, env);
    if (succeeded && service) await stopService(service, stop);
  }
}

/**
 * The tests start their own copies; a server that nobody asked for must not stay.
 * @param {string} service
 * @param {AbortSignal} stop
 */
async function stopService(service, stop) {
  if (existsSync('/run/systemd/system')) {
    await runCommand('systemctl', ['disable', '--now', service], stop);
  } else if (isInPath('service')) {
    await runCommand('service', [service, 'stop'], stop);
  }
}

/** @param {string} program */
function isInPath(program) {
  // Servers stand in sbin, which is not in everyone's path.
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  return folders.some((folder) => existsSync(join(folder, program)));
}

async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}
