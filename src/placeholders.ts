import { provider } from './provider.ts';

/** What `{{name}}` may stand for in frontmatter and ticket texts. */
const values: Readonly<Record<string, string>> = {
  stammdomainIp: provider.stammdomainIp.wert,
  beispielDomain: provider.beispielDomain.wert,
  produkt: provider.produkt.wert,
  system: provider.system.wert,
  telefon: provider.telefon.wert.anzeige,
};

/**
 * The text with every `{{name}}` replaced by the provider's setting.
 * @throws an Error that names the unknown placeholder and the known ones
 */
export function fill(text: string): string {
  return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) {
      throw new Error(
        `${whole} ist unbekannt. Möglich sind: ${Object.keys(values).join(', ')}. Im Text: „${text.slice(0, 80)}“`,
      );
    }
    return value;
  });
}
