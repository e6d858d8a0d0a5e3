import { type Provider, type SettingName, settingPurpose } from '../src/schemas/provider.ts';

/** A setting that the provider has yet to confirm or to give. */
export interface OpenSetting {
  readonly name: SettingName;
  /** What the site needs it for. */
  readonly purpose: string;
}

/** A setting that is assumed for the time being. */
export interface UnconfirmedSetting extends OpenSetting {
  /** The value in one line. */
  readonly value: string;
  /** Why this value, of all. */
  readonly reason: string;
}

/** What has to be settled before the site is published, in the order of the table of purposes. */
export function openSettings(provider: Provider): {
  readonly unconfirmed: readonly UnconfirmedSetting[];
  readonly missing: readonly OpenSetting[];
} {
  const unconfirmed: UnconfirmedSetting[] = [];
  const missing: OpenSetting[] = [];
  for (const name of settingNames()) {
    const setting = provider[name];
    const purpose = settingPurpose[name];
    if (setting.stand === 'fehlt') missing.push({ name, purpose });
    if (setting.stand === 'annahme') {
      unconfirmed.push({ name, purpose, value: inOneLine(setting.wert), reason: setting.grund });
    }
  }
  return { unconfirmed, missing };
}

function settingNames(): SettingName[] {
  const isName = (name: string): name is SettingName => name in settingPurpose;
  return Object.keys(settingPurpose).filter(isName);
}

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return value.map(inOneLine).join('; ');
  if (typeof value === 'object' && value !== null) return Object.values(value).join(', ');
  return String(value);
}
